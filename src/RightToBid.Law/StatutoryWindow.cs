using NodaTime;

namespace RightToBid.Law;

/// <summary>A period that the law opens, with the rule that explains it.</summary>
/// <remarks>
/// Both ends count: <see cref="LastDay"/> is the last day on which the window is still open, as people mean Friday when they are
/// away "to Friday". Days are civil days in Europe/London. A value type, so that a million cases can be computed without garbage.
/// </remarks>
/// <param name="Rule">The rule that opened it.</param>
/// <param name="FactOn">The day of the fact that started it.</param>
/// <param name="FirstDay">The first day that is counted.</param>
/// <param name="LastDay">The last day of the window, included.</param>
public readonly record struct StatutoryWindow(WindowRule Rule, LocalDate FactOn, LocalDate FirstDay, LocalDate LastDay)
{
    /// <summary>The window as an interval, both ends included.</summary>
    public DateInterval Dates => new(FirstDay, LastDay);

    /// <summary>Whether what the window allows can be done on <paramref name="day"/>, either end included.</summary>
    /// <remarks>The day of the fact is open even where it is not counted: a decision on the day of receipt is a decision in time.</remarks>
    public bool IsOpenOn(LocalDate day) => FactOn <= day && day <= LastDay;

    /// <summary>Whether the window had ended before <paramref name="day"/> began.</summary>
    public bool HasEndedBy(LocalDate day) => day > LastDay;

    /// <summary>The counting in sentences, for "Why this date?".</summary>
    public string Counting => Rule.ExplainCounting(FactOn, LastDay);

    /// <summary>What to beware of with this date, or nothing.</summary>
    public string? Caution => Rule.CautionFor(FactOn, LastDay);
}
