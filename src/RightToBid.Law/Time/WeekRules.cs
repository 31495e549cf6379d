using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>"n weeks beginning with" the day: the day is counted.</summary>
internal sealed class WeeksBeginningWith(int weeks) : CountingRule
{
    /// <inheritdoc />
    public override string Name => nameof(Counting.WeeksBeginningWith);

    /// <inheritdoc />
    public override int Length => weeks;

    /// <inheritdoc />
    public override string InWords { get; } = $"{Words.Number(weeks)} weeks beginning with that day";

    /// <inheritdoc />
    public override LocalDate FirstDay(LocalDate factOn) => factOn;

    /// <inheritdoc />
    public override LocalDate LastDay(LocalDate factOn, WorkingDays calendar) => Counting.WeeksBeginningWith(weeks, factOn);

    /// <inheritdoc />
    public override string Explain(LocalDate factOn, LocalDate lastDay) =>
        $"{Words.DayAndMonth(factOn)} is the first day. {Words.NumberFirst(weeks)} weeks are {7 * weeks} days, " +
        $"and the {Words.Ordinal(7 * weeks)} is the last day: {Words.Full(lastDay)}. {NothingMoves}";
}

/// <summary>"within n weeks of" the day, "n weeks after" it: the day is not counted.</summary>
internal sealed class WeeksAfter(int weeks) : CountingRule
{
    /// <inheritdoc />
    public override string Name => nameof(Counting.WeeksAfter);

    /// <inheritdoc />
    public override int Length => weeks;

    /// <inheritdoc />
    public override string InWords { get; } = $"{Words.Number(weeks)} weeks after that day";

    /// <inheritdoc />
    public override LocalDate FirstDay(LocalDate factOn) => factOn.PlusDays(1);

    /// <inheritdoc />
    public override LocalDate LastDay(LocalDate factOn, WorkingDays calendar) => Counting.WeeksAfter(weeks, factOn);

    /// <inheritdoc />
    public override string Explain(LocalDate factOn, LocalDate lastDay) =>
        $"{Words.DayAndMonth(factOn)} is not counted, so {Words.DayAndMonth(FirstDay(factOn))} is the first day. " +
        $"{Words.NumberFirst(weeks)} weeks are {7 * weeks} days, and the {Words.Ordinal(7 * weeks)} is the last day: " +
        $"{Words.Full(lastDay)}. {NothingMoves}";
}
