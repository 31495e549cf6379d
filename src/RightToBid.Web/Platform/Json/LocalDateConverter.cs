using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.Json;

/// <summary>A day as <c>2024-02-29</c> and in no other form.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    /// <summary>Whether a day from another age is a slip, as it is wherever somebody speaks.</summary>
    public bool IsSpoken { get; init; }

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true, Value: var day }
            ? IsSpoken && !DateAnswer.IsOfThisAge(day)
                ? throw new JsonException($"A day must be between {DateAnswer.FirstYear} and {DateAnswer.LastYear}.")
                : day
            : throw new JsonException("A day must be a real date, like 2024-02-29.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[10];
        writer.WriteStringValue(value.Year is >= 1000 and <= 9999 && Fill(text, value) ? text : LocalDatePattern.Iso.Format(value));
    }

    private static bool Fill(Span<char> text, LocalDate day) =>
        day.Year.TryFormat(text, out _, "D4", CultureInfo.InvariantCulture) && Put(text, 4, '-') && day.Month.TryFormat(text[5..], out _, "D2", CultureInfo.InvariantCulture)
        && Put(text, 7, '-') && day.Day.TryFormat(text[8..], out _, "D2", CultureInfo.InvariantCulture);

    private static bool Put(Span<char> text, int at, char what)
    {
        text[at] = what;
        return true;
    }
}
