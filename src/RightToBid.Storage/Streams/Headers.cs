using System.Buffers;
using System.Text;
using System.Text.Json;

namespace RightToBid.Storage.Streams;

/// <summary>The metadata for which Marten's tables have no column of their own.</summary>
internal readonly record struct Headers(Guid CommandId, string? OnBehalfOf, string? RuleVersion)
{
    public string Write()
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("command_id"u8, CommandId);
            if (OnBehalfOf is not null)
            {
                json.WriteString("on_behalf_of"u8, OnBehalfOf);
            }

            if (RuleVersion is not null)
            {
                json.WriteString("rule_version"u8, RuleVersion);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <remarks>Another engine may have left JSON <c>null</c>, or headers of its own.</remarks>
    public static Headers Read(ReadOnlySpan<byte> utf8)
    {
        var read = default(Headers);
        var json = new Utf8JsonReader(utf8);
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
            {
                continue;
            }

            if (json.ValueTextEquals("command_id"u8) && json.Read() && json.TryGetGuid(out var command))
            {
                read = read with { CommandId = command };
            }
            else if (json.ValueTextEquals("on_behalf_of"u8) && json.Read())
            {
                read = read with { OnBehalfOf = json.GetString() };
            }
            else if (json.ValueTextEquals("rule_version"u8) && json.Read())
            {
                read = read with { RuleVersion = json.GetString() };
            }
        }

        return read;
    }
}
