using System.Globalization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Correcting;

/// <summary>A recorded fact that can be put right: where it stands in its event, and how it is read and written as text.</summary>
/// <param name="Key">The event's stored name and the member: <c>offer-made.made-on</c>. Part of the stored form of a correction.</param>
/// <param name="Label">What it is, to begin a sentence: <c>The day of the offer</c>.</param>
/// <param name="Event">The type of event that records it.</param>
/// <param name="Read">The fact as text; nothing where none was recorded.</param>
/// <param name="Write">The event with the fact put right.</param>
public sealed record CorrectableFact(
    string Key, string Label, FactKind Kind, Type Event, Func<ICaseEvent, string?> Read, Func<ICaseEvent, string?, ICaseEvent> Write)
{
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Whether nothing is an answer.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether nought is an answer.</summary>
    public bool MayBeNought { get; init; }

    /// <summary>Whether the day may still be ahead.</summary>
    public bool MayBeAhead { get; init; }

    /// <summary>Whether it is for those who work on the case alone.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether it is put right where it was recorded first, in another stream, and follows from there.</summary>
    public bool IsCopy { get; init; }

    /// <summary>Where its day decides which law governs the step: the event under that version.</summary>
    public Func<ICaseEvent, string, ICaseEvent>? Pin { get; init; }

    /// <summary>The answers to choose from, with their words.</summary>
    public IReadOnlyList<(string Value, string Words)> Choices { get; init; } = [];

    /// <summary>What tells its event from others of the type, for a correction that comes from another stream.</summary>
    public Func<ICaseEvent, string?> Match { get; init; } = static _ => null;

    /// <summary>Whether an event of the type has it: of the parts of a claim there may be fewer than its number.</summary>
    public Func<ICaseEvent, bool> Has { get; init; } = static _ => true;

    /// <summary>Why a value does not do for this event, or nothing: a time that London's clocks did not show on its day.</summary>
    public Func<ICaseEvent, string, Refusal?> Unfit { get; init; } = static (_, _) => null;

    /// <summary>What follows from its new value in the same stream: the day presumed for the post.</summary>
    internal Func<FactChange, IEnumerable<ICaseEvent>> Follows { get; init; } = static _ => [];

    /// <summary>Which later events rest on it, and must be struck out before it can be put right.</summary>
    public Func<ICaseEvent, bool> Bears { get; init; } = static _ => false;

    public bool IsIn(ICaseEvent happened) => happened.GetType() == Event && Has(happened);

    /// <summary>The event as a correction has it.</summary>
    internal ICaseEvent Applied(ICaseEvent happened, FactCorrected corrected) => Write(happened, corrected.Value) is var written
        && Pin is { } pin && corrected.RuleVersion is { } version
        ? pin(written, version)
        : written;

    /// <summary>The value as a reader sees it.</summary>
    public string InWords(string? value) => (Kind, value) switch
    {
        (FactKind.Time or FactKind.Party, null or "") => "not known",
        (_, null or "") => "nothing",
        (FactKind.Day, _) when Day(value) is { } day => Words.Full(day),
        (FactKind.Choice, _) => Choices.FirstOrDefault(choice => choice.Value == value).Words ?? value,
        (FactKind.Party, _) => "a party of the case",
        (FactKind.Number, _) when Number(value) is { } number => number.ToString("N0", CultureInfo.InvariantCulture),
        (FactKind.Sum, _) when Sum(value) is { } sum => string.Create(CultureInfo.InvariantCulture, $"£{sum:#,##0.00}"),
        _ => value,
    };

    /// <summary>The value as it is kept, however it was typed: an amount with its pence, several with one blank between.</summary>
    public string? AsKept(string? value) => (Kind, value?.Trim()) switch
    {
        (_, null or "") => null,
        (FactKind.Time, { } typed) when Time(typed) is { } time => HourAndMinute.Format(time),
        (FactKind.Party, { } typed) when Guid.TryParse(typed, out var party) => party.ToString(),
        (FactKind.Sum, { } typed) when Sum(typed) is { } sum => InPounds(sum),
        (FactKind.Lines, { } typed) => string.Join("; ", Lines(typed)),
        (_, var typed) => typed,
    };

    /// <summary>What is wrong with a value, or nothing.</summary>
    public string? Fault(string? value) => (Kind, value) switch
    {
        (_, null or "") => MayBeEmpty ? null : "Enter what is right.",
        (FactKind.Day, _) => Day(value) is null ? "Enter a real day, like 2024-02-29." : null,
        (FactKind.Time, _) => Time(value) is null ? "Enter a time of day, like 16:59." : null,
        (FactKind.Choice, _) => Choices.Any(choice => choice.Value == value) ? null : "Select one of the answers.",
        (FactKind.Party, _) => Guid.TryParse(value, out _) ? null : "Select one of the parties.",
        (FactKind.Number, _) => Number(value) is { } number && (number > 0 || MayBeNought) ? null : "Enter a whole number above nothing.",
        (FactKind.Sum, _) => Sum(value) is { } sum && (sum > 0 || MayBeNought) ? null : "Enter an amount, like 12400.50.",
        (FactKind.Lines, _) => Lines(value).Count > 0 ? null : "Enter what is right.",
        _ => null,
    };

    internal static LocalDate? Day(string? value) =>
        value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } ? day : null;

    internal static LocalTime? Time(string? value) =>
        value is not null && HourAndMinute.Parse(value) is { Success: true, Value: var time } ? time : null;

    internal static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Pounds and at most two places of pence.</summary>
    internal static decimal? Sum(string? value) =>
        decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum) && sum * 100 % 1 == 0 ? sum : null;

    internal static string InPounds(decimal sum) => sum.ToString("0.00", CultureInfo.InvariantCulture);

    internal static IReadOnlyList<string> Lines(string? value) =>
        (value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
