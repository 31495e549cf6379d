using NodaTime;

namespace RightToBid.Law.Time;

/// <summary>How periods of months and years explain themselves: by the day of the last month that corresponds to the first day.</summary>
internal static class CorrespondingDay
{
    /// <summary>
    /// Whether the last month had no day corresponding to the first: only then is the last day not the day before such a one.
    /// </summary>
    internal static bool IsMissing(LocalDate factOn, LocalDate lastDay) => lastDay.PlusDays(1).Day != factOn.Day;

    /// <summary>The counting of months, ending in a space.</summary>
    internal static string ExplainMonths(int months, LocalDate factOn, LocalDate lastDay) => IsMissing(factOn, lastDay)
        ? $"{Words.DayAndMonth(factOn)} is the first day. {Words.NumberFirst(months)} months on there is no {factOn.Day} {Words.Month(lastDay)}, " +
          $"so the last day is the last day of that month: {Words.Full(lastDay)}. "
        : $"{Words.DayAndMonth(factOn)} is the first day. {Words.NumberFirst(months)} months on the corresponding day is " +
          $"{Words.DayAndMonth(lastDay.PlusDays(1))}, so the last day is the day before it: {Words.Full(lastDay)}. ";

    /// <summary>The counting of years, ending in a space.</summary>
    internal static string ExplainYears(int years, LocalDate factOn, LocalDate lastDay) => IsMissing(factOn, lastDay)
        ? $"{Words.WithYear(factOn)} is the first day. {Words.NumberFirst(years)} years on there is no {factOn.Day} {Words.Month(lastDay)}, " +
          $"so the last day is the last day of that month: {Words.Full(lastDay)}. "
        : $"{Words.WithYear(factOn)} is the first day. {Words.NumberFirst(years)} years on the corresponding day is " +
          $"{Words.WithYear(lastDay.PlusDays(1))}, so the last day is the day before it: {Words.Full(lastDay)}. ";

    /// <summary>The warning of a month end, with both candidate days and who should go by which, or nothing.</summary>
    // AMBIGUITY A35: the month without a corresponding day.
    internal static string? Caution(LocalDate factOn, LocalDate lastDay, string advice) => IsMissing(factOn, lastDay)
        ? $"There is no {factOn.Day} {Words.Month(lastDay)} {lastDay.Year}, and no modern decision is known on what then follows (A35). " +
          $"The last day is taken to be {Words.Full(lastDay)}; the other candidate is {Words.Full(lastDay.PlusDays(-1))}. {advice}"
        : null;
}
