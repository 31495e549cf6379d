using NodaTime;

namespace RightToBid.Web.Importing.Dating;

public enum DateForm
{
    /// <summary>Nothing was published.</summary>
    Blank,

    /// <summary>One day.</summary>
    Day,

    /// <summary>More than one day in one cell.</summary>
    SeveralDays,

    /// <summary>A month or a year: kept as published, and too little for a window to run from.</summary>
    MonthOrYear,

    /// <summary>Words without a date, such as "Yes" or "see minutes".</summary>
    Words,

    /// <summary>Written like a date, and no day in the calendar.</summary>
    Impossible,
}

/// <summary>What a cell says about a date. The text is kept as published, whatever could be read from it.</summary>
/// <param name="Days">The days found, in the order written.</param>
/// <param name="Answer">Where the cell also answers yes or no ("Yes 04/05/2021").</param>
/// <param name="Problem">Why it cannot be read, or what to look at, in a sentence.</param>
/// <param name="LooksMonthFirst">It would be a day if the month were written first, which is never assumed.</param>
public sealed record DateReading(
    string Text, DateForm Form, IReadOnlyList<LocalDate> Days, bool? Answer = null, string? Problem = null, bool LooksMonthFirst = false)
{
    /// <summary>The one day, where there is exactly one.</summary>
    public LocalDate? On => Form == DateForm.Day ? Days[0] : null;

    public bool IsBlank => Form == DateForm.Blank;
}
