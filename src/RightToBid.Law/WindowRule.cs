using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Law;

/// <summary>What happens when a window is missed.</summary>
public enum BindingEffect
{
    /// <summary>The right is lost.</summary>
    Extinguish,

    /// <summary>A late act has no effect, or may be refused.</summary>
    Bar,

    /// <summary>Nothing is deemed to happen; the duty goes on and can be enforced elsewhere.</summary>
    Duty,

    /// <summary>The owner may not dispose of the land while it runs.</summary>
    Hold,

    /// <summary>Something is permitted while it runs.</summary>
    Permission,

    /// <summary>Nothing may be done before it ends.</summary>
    Floor,
}

/// <summary>A statutory window before any day is known: its name, its provision and how it is counted.</summary>
/// <remarks>One instance for the life of the process, made by its regime; <see cref="Opens"/> allocates nothing.</remarks>
public sealed class WindowRule
{
    /// <summary>The stable key used on the command line and in the API: <c>full-moratorium</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The Act's own name for the window: <c>Full moratorium</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The fact that starts it.</summary>
    public required StatutoryFact StartsWith { get; init; }

    /// <summary>What the window is for, in plain English.</summary>
    public required string InPlainEnglish { get; init; }

    /// <summary>Where it stands in the law.</summary>
    public required LegalReference Source { get; init; }

    /// <summary>The form of words and its counting function.</summary>
    public required CountingRule Counting { get; init; }

    /// <summary>What follows if it is missed.</summary>
    public required BindingEffect Effect { get; init; }

    /// <summary>What follows when it ends, in plain English.</summary>
    public required string WhenItEnds { get; init; }

    /// <summary>The days on which the fact may have happened.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>A warning that holds on every day, or nothing.</summary>
    public string? StandingCaution { get; init; }

    /// <summary>The window that opens when the fact happened on <paramref name="factOn"/>.</summary>
    /// <exception cref="LawNotEncodedException">
    /// The day is outside the regime's coverage, or the count leaves the years of <paramref name="calendar"/>.
    /// </exception>
    public StatutoryWindow Opens(LocalDate factOn, WorkingDays calendar)
    {
        Coverage.Require(factOn);
        return new(this, factOn, Counting.FirstDay(factOn), Counting.LastDay(factOn, calendar));
    }

    internal string ExplainCounting(LocalDate factOn, LocalDate lastDay) => Counting.Explain(factOn, lastDay);

    internal string? CautionFor(LocalDate factOn, LocalDate lastDay) => (Counting.CautionFor(factOn, lastDay), StandingCaution) switch
    {
        (null, null) => null,
        ({ } counted, null) => counted,
        (null, { } standing) => standing,
        ({ } counted, { } standing) => $"{counted} {standing}",
    };
}
