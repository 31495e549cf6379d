using System.Globalization;
using System.Text.Json;

namespace RightToBid.Storage.Chains;

/// <summary>
/// JSON in the one form that a thing has, however it was written before: no white space, members in the order of their names' bytes,
/// strings with no escapes but those that JSON demands, numbers as plain decimals. So what was hashed before PostgreSQL stored it as jsonb
/// and what is read back are the same bytes.
/// </summary>
/// <remarks>
/// RFC 8785 but for two things: names are ordered by code point, as most languages sort them, and numbers are decimals of any length, as
/// jsonb keeps them, without an exponent and without zeros that say nothing.
/// </remarks>
internal static class CanonicalJson
{
    /// <summary>Beyond this no number that a program of ours writes can lie.</summary>
    private const int LargestExponent = 400;

    /// <param name="leftOut">A member of the outermost object that does not count.</param>
    public static void Write(ReadOnlySpan<byte> json, Utf8Text into, ReadOnlySpan<byte> leftOut = default)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Value(ref reader, into, leftOut);
    }

    public static void String(ReadOnlySpan<byte> text, Utf8Text into)
    {
        into.Add((byte)'"');
        while (text.IndexOfAnyInRange((byte)0, (byte)0x1f) is var control && text.IndexOfAny((byte)'"', (byte)'\\') is var mark
            && (control >= 0 || mark >= 0))
        {
            var next = control < 0 ? mark : mark < 0 ? control : Math.Min(control, mark);
            into.Add(text[..next]);
            Escape(text[next], into);
            text = text[(next + 1)..];
        }

        into.Add(text);
        into.Add((byte)'"');
    }

    private static void Value(ref Utf8JsonReader reader, Utf8Text into, ReadOnlySpan<byte> leftOut)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Object(ref reader, into, leftOut);
                break;
            case JsonTokenType.StartArray:
                Array(ref reader, into);
                break;
            case JsonTokenType.String:
                Text(ref reader, into);
                break;
            case JsonTokenType.Number:
                Number(reader.ValueSpan, into);
                break;
            default:
                into.Add(reader.ValueSpan);   // true, false, null
                break;
        }
    }

    private static void Array(ref Utf8JsonReader reader, Utf8Text into)
    {
        into.Add((byte)'[');
        for (var isFirst = true; reader.Read() && reader.TokenType != JsonTokenType.EndArray; isFirst = false)
        {
            if (!isFirst)
            {
                into.Add((byte)',');
            }

            Value(ref reader, into, default);
        }

        into.Add((byte)']');
    }

    /// <summary>Members are written one after another as they come, and put in order where they did not come so.</summary>
    private static void Object(ref Utf8JsonReader reader, Utf8Text into, ReadOnlySpan<byte> leftOut)
    {
        into.Add((byte)'{');
        var start = into.Length;
        var members = new List<Member>(8);
        var isInOrder = true;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (!leftOut.IsEmpty && reader.ValueTextEquals(leftOut))
            {
                reader.Skip();
                continue;
            }

            if (members.Count > 0)
            {
                into.Add((byte)',');
            }

            var from = into.Length;
            Text(ref reader, into);
            var member = new Member(from, into.Length, 0);
            isInOrder = isInOrder && (members.Count == 0 || Compare(into, members[^1], member) < 0);
            into.Add((byte)':');
            reader.Read();
            Value(ref reader, into, default);
            members.Add(member with { To = into.Length });
        }

        if (!isInOrder)
        {
            PutInOrder(into, start, members);
        }

        into.Add((byte)'}');
    }

    private static void PutInOrder(Utf8Text into, int start, List<Member> members)
    {
        // Sorting keeps the order of equals, and of two members with one name the last counts, as it does for jsonb.
        var inOrder = members.Order(Comparer<Member>.Create((one, other) => Compare(into, one, other))).ToList();
        var asTheyCame = into.Written[start..].ToArray();
        into.CutTo(start);
        for (var i = 0; i < inOrder.Count; i++)
        {
            var (member, next) = (inOrder[i], i + 1 < inOrder.Count ? inOrder[i + 1] : (Member?)null);
            if (next is { } following && NameOf(asTheyCame, start, member).SequenceEqual(NameOf(asTheyCame, start, following)))
            {
                continue;
            }

            if (into.Length > start)
            {
                into.Add((byte)',');
            }

            into.Add(asTheyCame.AsSpan((member.From - start)..(member.To - start)));
        }
    }

    private static ReadOnlySpan<byte> NameOf(byte[] asTheyCame, int start, Member member) =>
        asTheyCame.AsSpan((member.From - start)..(member.NameTo - start));

    private static int Compare(Utf8Text text, Member one, Member other)
    {
        var first = text.Written[(one.From + 1)..(one.NameTo - 1)];
        var second = text.Written[(other.From + 1)..(other.NameTo - 1)];
        return first.Contains((byte)'\\') || second.Contains((byte)'\\')
            ? Plain(text.Written[one.From..one.NameTo]).AsSpan().SequenceCompareTo(Plain(text.Written[other.From..other.NameTo]))
            : first.SequenceCompareTo(second);
    }

    /// <summary>A name as it is meant, not as it is escaped.</summary>
    private static byte[] Plain(ReadOnlySpan<byte> quoted)
    {
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        var plain = new byte[quoted.Length];
        return plain[..reader.CopyString(plain)];
    }

    private static void Text(ref Utf8JsonReader reader, Utf8Text into)
    {
        if (!reader.ValueIsEscaped)
        {
            into.Add((byte)'"');
            into.Add(reader.ValueSpan);
            into.Add((byte)'"');
            return;
        }

        var plain = new byte[reader.ValueSpan.Length];
        String(plain.AsSpan(0, reader.CopyString(plain)), into);
    }

    private static void Escape(byte one, Utf8Text into)
    {
        switch (one)
        {
            case (byte)'"':
                into.Add("\\\""u8);
                break;
            case (byte)'\\':
                into.Add("\\\\"u8);
                break;
            case (byte)'\b':
                into.Add("\\b"u8);
                break;
            case (byte)'\f':
                into.Add("\\f"u8);
                break;
            case (byte)'\n':
                into.Add("\\n"u8);
                break;
            case (byte)'\r':
                into.Add("\\r"u8);
                break;
            case (byte)'\t':
                into.Add("\\t"u8);
                break;
            default:
                into.Add("\\u00"u8);
                into.Add("0123456789abcdef"u8[one >> 4]);
                into.Add("0123456789abcdef"u8[one & 15]);
                break;
        }
    }

    private static void Number(ReadOnlySpan<byte> number, Utf8Text into)
    {
        if (number.IndexOfAny("eE."u8) < 0 && number[0] != '-')
        {
            into.Add(number);
            return;
        }

        var isNegative = number[0] == '-';
        var exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponentAt < 0 ? number : number[..exponentAt];
        var exponent = exponentAt < 0 ? 0 : int.Parse(number[(exponentAt + 1)..], CultureInfo.InvariantCulture);
        if (Math.Abs(exponent) > LargestExponent)
        {
            throw new FormatException("A number with so large an exponent has no place in an event.");
        }

        Decimal(isNegative ? mantissa[1..] : mantissa, exponent, isNegative, into);
    }

    private static void Decimal(ReadOnlySpan<byte> mantissa, int exponent, bool isNegative, Utf8Text into)
    {
        var pointAt = mantissa.IndexOf((byte)'.');
        var whole = pointAt < 0 ? mantissa.Length : pointAt;
        Span<byte> digits = new byte[mantissa.Length + (2 * LargestExponent)];
        digits.Fill((byte)'0');
        mantissa[..whole].CopyTo(digits[LargestExponent..]);
        if (pointAt >= 0)
        {
            mantissa[(pointAt + 1)..].CopyTo(digits[(LargestExponent + whole)..]);
        }

        var point = LargestExponent + whole + exponent;
        var before = digits[..point].TrimStart((byte)'0');
        var after = digits[point..].TrimEnd((byte)'0');
        if (isNegative && (before.Length > 0 || after.Length > 0))
        {
            into.Add((byte)'-');
        }

        into.Add(before.Length > 0 ? before : "0"u8);
        if (after.Length > 0)
        {
            into.Add((byte)'.');
            into.Add(after);
        }
    }

    private readonly record struct Member(int From, int NameTo, int To);
}
