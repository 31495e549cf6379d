using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.Json;

/// <summary>A moment as <c>2027-01-31T00:00:00Z</c>: in UTC, and in no other form.</summary>
internal sealed class InstantConverter : JsonConverter<Instant>
{
    /// <summary>Whether a moment from another age is a slip, as it is wherever somebody speaks.</summary>
    public bool IsSpoken { get; init; }

    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && InstantPattern.ExtendedIso.Parse(reader.GetString()!) is { Success: true, Value: var moment }
            ? IsSpoken && !DateAnswer.IsOfThisAge(moment.InUtc().Date)
                ? throw new JsonException($"A moment must be between {DateAnswer.FirstYear} and {DateAnswer.LastYear}.")
                : moment
            : throw new JsonException("A moment must be in UTC, like 2027-01-31T00:00:00Z.");

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}
