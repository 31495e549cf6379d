using System.Globalization;

using NodaTime;
using NodaTime.Text;

namespace RightToBid.Cases.Correcting;

/// <summary>Rows of a <see cref="FactTable{TState}"/>, by the kind of fact.</summary>
internal static class Correctable
{
    public static CorrectableFact Day<TEvent>(string key, string label, Func<TEvent, LocalDate> read, Func<TEvent, LocalDate, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key, label, FactKind.Day, e => LocalDatePattern.Iso.Format(read(e)), (e, value) => CorrectableFact.Day(value) is { } day ? write(e, day) : e);

    public static CorrectableFact DayOrNone<TEvent>(
        string key, string label, Func<TEvent, LocalDate?> read, Func<TEvent, LocalDate?, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key,
            label,
            FactKind.Day,
            e => read(e) is { } day ? LocalDatePattern.Iso.Format(day) : null,
            (e, value) => write(e, CorrectableFact.Day(value))) with
        { MayBeEmpty = true };

    /// <summary>The time of day in London at which it happened, on the day that the event keeps beside it.</summary>
    public static CorrectableFact TimeOrNone<TEvent>(
        string key, string label, Func<TEvent, LocalDate> day, Func<TEvent, Instant?> read, Func<TEvent, Instant?, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key,
            label,
            FactKind.Time,
            e => read(e) is { } moment ? LondonTime.TimeOf(moment) : null,
            (e, value) => write(e, CorrectableFact.Time(value) is { } time ? LondonTime.MomentOf(day(e), time) : null)) with
        {
            MayBeEmpty = true,
            Unfit = (happened, value) => CorrectableFact.Time(value) is { } time && day((TEvent)happened) is var on && !LondonTime.Shows(on, time)
                ? Refusal.OfAnswer(
                    nameof(FactCorrected.Value),
                    $"The clocks went forward in that night, so there was no {value} in London on {Law.Time.Words.Full(on)}. Enter another time.")
                : null,
        };

    public static CorrectableFact Words<TEvent>(string key, string label, Func<TEvent, string> read, Func<TEvent, string, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key, label, FactKind.Words, read, (e, value) => write(e, value ?? ""));

    public static CorrectableFact WordsOrNone<TEvent>(string key, string label, Func<TEvent, string?> read, Func<TEvent, string?, TEvent> write)
        where TEvent : class, ICaseEvent => Of(key, label, FactKind.Words, read, write) with { MayBeEmpty = true };

    public static CorrectableFact Number<TEvent>(string key, string label, Func<TEvent, int> read, Func<TEvent, int, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key,
            label,
            FactKind.Number,
            e => read(e).ToString(CultureInfo.InvariantCulture),
            (e, value) => write(e, CorrectableFact.Number(value) ?? 0));

    public static CorrectableFact NumberOrNone<TEvent>(string key, string label, Func<TEvent, int?> read, Func<TEvent, int?, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key,
            label,
            FactKind.Number,
            e => read(e)?.ToString(CultureInfo.InvariantCulture),
            (e, value) => write(e, CorrectableFact.Number(value))) with
        { MayBeEmpty = true };

    /// <summary>How many there are, which can be none.</summary>
    public static CorrectableFact Count<TEvent>(string key, string label, Func<TEvent, int> read, Func<TEvent, int, TEvent> write)
        where TEvent : class, ICaseEvent => Number(key, label, read, write) with { MayBeNought = true };

    public static CorrectableFact Sum<TEvent>(string key, string label, Func<TEvent, decimal> read, Func<TEvent, decimal, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key, label, FactKind.Sum, e => CorrectableFact.InPounds(read(e)), (e, value) => write(e, CorrectableFact.Sum(value) ?? 0));

    public static CorrectableFact SumOrNone<TEvent>(string key, string label, Func<TEvent, decimal?> read, Func<TEvent, decimal?, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key, label, FactKind.Sum, e => read(e) is { } sum ? CorrectableFact.InPounds(sum) : null, (e, value) => write(e, CorrectableFact.Sum(value))) with
        {
            MayBeEmpty = true,
        };

    public static CorrectableFact Lines<TEvent>(
        string key, string label, Func<TEvent, IReadOnlyList<string>> read, Func<TEvent, IReadOnlyList<string>, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key,
            label,
            FactKind.Lines,
            e => read(e) is { Count: > 0 } lines ? string.Join("; ", lines) : null,
            (e, value) => write(e, CorrectableFact.Lines(value))) with
        { MayBeEmpty = true };

    public static CorrectableFact YesOrNo<TEvent>(string key, string label, Func<TEvent, bool> read, Func<TEvent, bool, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key, label, FactKind.Choice, e => read(e) ? "yes" : "no", (e, value) => write(e, value == "yes")) with
        {
            Choices = [("yes", "yes"), ("no", "no")],
        };

    public static CorrectableFact YesOrNoOrNone<TEvent>(string key, string label, Func<TEvent, bool?> read, Func<TEvent, bool?, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key,
            label,
            FactKind.Choice,
            e => read(e) switch { true => "yes", false => "no", null => null },
            (e, value) => write(e, value is null ? null : value == "yes")) with
        {
            Choices = [("yes", "yes"), ("no", "no")],
            MayBeEmpty = true,
        };

    /// <summary>A code of the law, with the words for each.</summary>
    public static CorrectableFact Code<TEvent>(
        string key, string label, IReadOnlyList<(string Value, string Words)> choices, Func<TEvent, string?> read, Func<TEvent, string, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(key, label, FactKind.Choice, read, (e, value) => write(e, value ?? "")) with { Choices = choices };

    public static CorrectableFact CodeOrNone<TEvent>(
        string key, string label, IReadOnlyList<(string Value, string Words)> choices, Func<TEvent, string?> read, Func<TEvent, string?, TEvent> write)
        where TEvent : class, ICaseEvent => Of(key, label, FactKind.Choice, read, write) with { Choices = choices, MayBeEmpty = true };

    public static CorrectableFact PartyOrNone<TEvent>(string key, string label, Func<TEvent, Guid?> read, Func<TEvent, Guid?, TEvent> write)
        where TEvent : class, ICaseEvent => Of<TEvent>(
            key, label, FactKind.Party, e => read(e)?.ToString(), (e, value) => write(e, Guid.TryParse(value, out var party) ? party : null)) with
        {
            MayBeEmpty = true,
            IsPrivate = true,
        };

    public static CorrectableFact OneOf<TEvent, TChoice>(
        string key,
        string label,
        IReadOnlyList<(TChoice Value, string Words)> choices,
        Func<TEvent, TChoice> read,
        Func<TEvent, TChoice, TEvent> write)
        where TEvent : class, ICaseEvent
        where TChoice : struct, Enum => Of<TEvent>(
            key, label, FactKind.Choice, e => read(e).ToString(), (e, value) => Enum.TryParse<TChoice>(value, out var choice) ? write(e, choice) : e) with
        {
            Choices = [.. choices.Select(choice => (choice.Value.ToString(), choice.Words))],
        };

    private static CorrectableFact Of<TEvent>(
        string key, string label, FactKind kind, Func<TEvent, string?> read, Func<TEvent, string?, TEvent> write)
        where TEvent : class, ICaseEvent =>
        new(key, label, kind, typeof(TEvent), e => read((TEvent)e), (e, value) => write((TEvent)e, value));
}
