using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>"within n days of the date on which notice was sent": to a tribunal, on a working day, before 5pm.</summary>
internal sealed class TribunalDays(int days) : CountingRule
{
    /// <inheritdoc />
    public override string Name => nameof(Counting.TribunalDays);

    /// <inheritdoc />
    public override int Length => days;

    /// <inheritdoc />
    public override string InWords { get; } = $"{days} days after that day, moved to a working day, before 5pm";

    /// <inheritdoc />
    public override LocalDate FirstDay(LocalDate factOn) => factOn.PlusDays(1);

    /// <inheritdoc />
    public override LocalDate LastDay(LocalDate factOn, WorkingDays calendar) => Counting.TribunalDays(days, factOn, calendar);

    /// <inheritdoc />
    public override string Explain(LocalDate factOn, LocalDate lastDay)
    {
        var nominal = factOn.PlusDays(days);
        var counted = $"{Words.DayAndMonth(factOn)} is not counted, so {Words.DayAndMonth(FirstDay(factOn))} is the first day. ";
        return nominal == lastDay
            ? $"{counted}The {Words.Ordinal(days)} is the last day: {Words.Full(lastDay)}, before 5pm. It is a working day, so nothing moves."
            : $"{counted}The {Words.Ordinal(days)} is {Words.Full(nominal)}. {Skipped(nominal, lastDay)}, " +
              $"so the last day is the next working day: {Words.Full(lastDay)}, before 5pm.";
    }

    /// <inheritdoc />
    // AMBIGUITY A37: 5pm also holds on a day that was moved, and 17:00:00 is late.
    public override string? CautionFor(LocalDate factOn, LocalDate lastDay) => factOn.PlusDays(days) == lastDay
        ? "The tribunal must have it before 5pm on the last day: 17:00 is late (A37)."
        : $"The tribunal must have it before 5pm on the last day: 17:00 is late (A37). The last day moved on from " +
          $"{Words.Full(factOn.PlusDays(days))}: {Skipped(factOn.PlusDays(days), lastDay)}.";

    private static string Skipped(LocalDate nominal, LocalDate lastDay)
    {
        var days = Enumerable.Range(0, Period.DaysBetween(nominal, lastDay)).Select(nominal.PlusDays).Select(Reason).ToList();
        return days is [var only] ? only : $"{string.Join(", ", days.Take(days.Count - 1))} and {days[^1]}";
    }

    private static string Reason(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Saturday => $"{Words.DayAndMonth(day)} is a Saturday",
        IsoDayOfWeek.Sunday => $"{Words.DayAndMonth(day)} is a Sunday",
        _ => $"{Words.DayAndMonth(day)} is a bank holiday",
    };
}
