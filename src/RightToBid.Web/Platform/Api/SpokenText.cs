using System.Text.Json;
using System.Text.Json.Nodes;

using RightToBid.Web.Platform.Forms;

namespace RightToBid.Web.Platform.Api;

/// <summary>Text in a request: signs that can be kept, and never endless, as on the pages.</summary>
internal static class SpokenText
{
    public static void Require(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (_, member) in members)
                {
                    Require(member);
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    Require(item);
                }

                break;
            case JsonValue value when value.GetValueKind() is JsonValueKind.String && Fault(value) is { } fault:
                throw new JsonException(fault, value.GetPath(), null, null);
        }
    }

    private static string? Fault(JsonValue value)
    {
        try
        {
            var text = value.GetValue<string>();
            return text.Length > TypedText.Longest ? $"Text must be {TypedText.Longest:N0} characters or fewer."
                : text.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\r' or '\t')) ? "Text must have no control characters."
                : null;
        }
        catch (InvalidOperationException)
        {
            return "Text must be valid Unicode.";
        }
    }
}
