using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>A form of words with its counting function: the same period always counts, and always explains itself, alike.</summary>
public abstract class CountingRule
{
    /// <summary>What is said of every period that its text does not move.</summary>
    protected const string NothingMoves = "Weekends and bank holidays make no difference.";

    /// <summary>The counting function's name: <c>MonthsBeginningWith</c>.</summary>
    public abstract string Name { get; }

    /// <summary>How many units.</summary>
    public abstract int Length { get; }

    /// <summary>The words as the reader sees them: <c>six months beginning with that day</c>.</summary>
    public abstract string InWords { get; }

    /// <summary>The first day of the period, included, when the fact happened on <paramref name="factOn"/>.</summary>
    public abstract LocalDate FirstDay(LocalDate factOn);

    /// <summary>The last day of the period, included.</summary>
    /// <exception cref="LawNotEncodedException">The count needs a year that <paramref name="calendar"/> does not have.</exception>
    public abstract LocalDate LastDay(LocalDate factOn, WorkingDays calendar);

    /// <summary>The counting in sentences: which day is first, where the period ends, and why.</summary>
    public abstract string Explain(LocalDate factOn, LocalDate lastDay);

    /// <summary>What to beware of: a month end without a corresponding day, a tribunal's hour.</summary>
    public virtual string? CautionFor(LocalDate factOn, LocalDate lastDay) => null;
}
