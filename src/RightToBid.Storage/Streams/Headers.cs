using System.Buffers;
using System.Text.Json;

namespace RightToBid.Storage.Streams;

/// <summary>The metadata for which Marten's tables have no column of their own.</summary>
/// <param name="Chain">What chains the event to those before it, in hexadecimal digits.</param>
internal readonly record struct Headers(Guid CommandId, string? OnBehalfOf, string? RuleVersion, string? Chain, string? Token = null)
{
    public byte[] Write()
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (Chain is not null)
            {
                json.WriteString("chain"u8, Chain);
            }

            json.WriteString("command_id"u8, CommandId);
            if (OnBehalfOf is not null)
            {
                json.WriteString("on_behalf_of"u8, OnBehalfOf);
            }

            if (RuleVersion is not null)
            {
                json.WriteString("rule_version"u8, RuleVersion);
            }

            if (Token is not null)
            {
                json.WriteString("token"u8, Token);
            }

            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
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
            else if (json.ValueTextEquals("token"u8) && json.Read())
            {
                read = read with { Token = json.TokenType == JsonTokenType.String ? json.GetString() : null };
            }
            else if (json.ValueTextEquals("chain"u8) && json.Read())
            {
                read = read with { Chain = json.TokenType == JsonTokenType.String ? json.GetString() : null };
            }
        }

        return read;
    }
}
