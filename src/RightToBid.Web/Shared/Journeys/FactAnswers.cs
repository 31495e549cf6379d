using System.Globalization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>The answers given so far, as they are kept. One that was left empty on purpose is kept empty.</summary>
internal sealed record FactAnswers
{
    internal static LocalTimePattern Time { get; } = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public Dictionary<string, string> Given { get; init; } = [];

    public bool Has(string key) => Given.ContainsKey(key);

    public string Words(string key) => Given[key];

    public string? WordsOrNull(string key) => Given.TryGetValue(key, out var words) && words.Length > 0 ? words : null;

    /// <summary>What was chosen of many, in the order in which it was offered.</summary>
    public IReadOnlyList<string> Chosen(string key) => WordsOrNull(key) is { } kept ? Lines(kept) : [];

    public bool IsYes(string key) => WordsOrNull(key) == "yes";

    public LocalDate Day(string key) => LocalDatePattern.Iso.Parse(Given[key]).GetValueOrThrow();

    public LocalDate? DayOrNull(string key) => WordsOrNull(key) is null ? null : Day(key);

    /// <summary>The moment in London that a day and a time of day make; nothing where no time was given.</summary>
    public Instant? MomentOrNull(string dayKey, string timeKey) => WordsOrNull(timeKey) is { } time
        ? (Day(dayKey) + Time.Parse(time).GetValueOrThrow()).InZoneLeniently(Clock.London).ToInstant()
        : null;

    public decimal Money(string key) => decimal.Parse(Given[key], CultureInfo.InvariantCulture);

    public decimal? MoneyOrNull(string key) => WordsOrNull(key) is null ? null : Money(key);

    public int Number(string key) => int.Parse(Given[key], CultureInfo.InvariantCulture);

    public int? NumberOrNull(string key) => WordsOrNull(key) is null ? null : Number(key);

    public Guid Identifier(string key) => Guid.Parse(Given[key]);

    internal static string[] Lines(string kept) => kept.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
