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
    /// <summary>Whether nothing is an answer.</summary>
    public bool MayBeEmpty { get; init; }

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

    public bool IsIn(ICaseEvent happened) => happened.GetType() == Event;

    /// <summary>The event as a correction has it.</summary>
    internal ICaseEvent Applied(ICaseEvent happened, FactCorrected corrected) => Write(happened, corrected.Value) is var written
        && Pin is { } pin && corrected.RuleVersion is { } version
        ? pin(written, version)
        : written;

    /// <summary>The value as a reader sees it.</summary>
    public string InWords(string? value) => (Kind, value) switch
    {
        (_, null or "") => "nothing",
        (FactKind.Day, _) when Day(value) is { } day => Words.Full(day),
        (FactKind.Choice, _) => Choices.FirstOrDefault(choice => choice.Value == value).Words ?? value,
        (FactKind.Number, _) when Number(value) is { } number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => value,
    };

    /// <summary>What is wrong with a value, or nothing.</summary>
    public string? Fault(string? value) => (Kind, value) switch
    {
        (_, null or "") => MayBeEmpty ? null : "Enter what is right.",
        (FactKind.Day, _) => Day(value) is null ? "Enter a real day, like 2024-02-29." : null,
        (FactKind.Choice, _) => Choices.Any(choice => choice.Value == value) ? null : "Select one of the answers.",
        (FactKind.Number, _) => Number(value) is > 0 ? null : "Enter a whole number above nothing.",
        _ => null,
    };

    internal static LocalDate? Day(string? value) =>
        value is not null && LocalDatePattern.Iso.Parse(value) is { Success: true, Value: var day } ? day : null;

    internal static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
