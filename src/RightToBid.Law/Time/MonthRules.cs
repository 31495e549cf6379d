using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>"n months beginning with" the day: the day is counted, and a short last month ends the period with its own last day.</summary>
/// <param name="months">How many months.</param>
/// <param name="shortMonthAdvice">What the careful do where the last month has no corresponding day, as a sentence.</param>
internal sealed class MonthsBeginningWith(int months, string shortMonthAdvice) : CountingRule
{
    /// <inheritdoc />
    public override string Name => nameof(Counting.MonthsBeginningWith);

    /// <inheritdoc />
    public override int Length => months;

    /// <inheritdoc />
    public override string InWords { get; } = $"{Words.Number(months)} months beginning with that day";

    /// <inheritdoc />
    public override LocalDate FirstDay(LocalDate factOn) => factOn;

    /// <inheritdoc />
    public override LocalDate LastDay(LocalDate factOn, WorkingDays calendar) => Counting.MonthsBeginningWith(months, factOn);

    /// <inheritdoc />
    public override string Explain(LocalDate factOn, LocalDate lastDay) =>
        CorrespondingDay.ExplainMonths(months, factOn, lastDay) + NothingMoves;

    /// <inheritdoc />
    public override string? CautionFor(LocalDate factOn, LocalDate lastDay) => CorrespondingDay.Caution(factOn, lastDay, shortMonthAdvice);
}

/// <summary>"n years beginning with" the day: the day is counted.</summary>
/// <param name="years">How many years.</param>
/// <param name="shortMonthAdvice">What the careful do where the last year has no 29 February, as a sentence.</param>
internal sealed class YearsBeginningWith(int years, string shortMonthAdvice) : CountingRule
{
    /// <inheritdoc />
    public override string Name => nameof(Counting.YearsBeginningWith);

    /// <inheritdoc />
    public override int Length => years;

    /// <inheritdoc />
    public override string InWords { get; } = $"{Words.Number(years)} years beginning with that day";

    /// <inheritdoc />
    public override LocalDate FirstDay(LocalDate factOn) => factOn;

    /// <inheritdoc />
    public override LocalDate LastDay(LocalDate factOn, WorkingDays calendar) => Counting.YearsBeginningWith(years, factOn);

    /// <inheritdoc />
    public override string Explain(LocalDate factOn, LocalDate lastDay) =>
        CorrespondingDay.ExplainYears(years, factOn, lastDay) + NothingMoves;

    /// <inheritdoc />
    public override string? CautionFor(LocalDate factOn, LocalDate lastDay) => CorrespondingDay.Caution(factOn, lastDay, shortMonthAdvice);
}

/// <summary>"may be removed after it has been in the list for n years": the last day on which it must stay.</summary>
/// <param name="years">How many years.</param>
/// <param name="shortMonthAdvice">What the careful do where the last year has no 29 February, as a sentence.</param>
internal sealed class RemovableAfterYears(int years, string shortMonthAdvice) : CountingRule
{
    /// <inheritdoc />
    public override string Name => nameof(Counting.RemovableAfterYears);

    /// <inheritdoc />
    public override int Length => years;

    /// <inheritdoc />
    public override string InWords { get; } = $"{Words.Number(years)} years, of which that day is the first";

    /// <inheritdoc />
    public override LocalDate FirstDay(LocalDate factOn) => factOn;

    /// <inheritdoc />
    public override LocalDate LastDay(LocalDate factOn, WorkingDays calendar) => Counting.RemovableAfterYears(years, factOn).PlusDays(-1);

    /// <inheritdoc />
    public override string Explain(LocalDate factOn, LocalDate lastDay) =>
        CorrespondingDay.ExplainYears(years, factOn, lastDay) +
        $"It may be removed from {Words.Full(lastDay.PlusDays(1))}. {NothingMoves}";

    /// <inheritdoc />
    public override string? CautionFor(LocalDate factOn, LocalDate lastDay) => CorrespondingDay.Caution(factOn, lastDay, shortMonthAdvice);
}
