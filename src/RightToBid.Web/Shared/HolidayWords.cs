using NodaTime;

using RightToBid.Cases;
using RightToBid.Law.Time;

namespace RightToBid.Web.Shared;

/// <summary>The mark of a duty that fell due on a bank holiday, in words, beside a last day that is never moved (A47).</summary>
internal static class HolidayWords
{
    public const string Provision = "Banking and Financial Dealings Act 1971, section 1(4)";

    /// <summary>What can be said of a duty that was done late; nothing where no bank holiday may excuse it.</summary>
    public static string? Done(LocalDate lastDay, LocalDate doneOn, WorkingDays calendar) => HolidayMark.Of(lastDay, doneOn, calendar) is null
        ? null
        : $"The last day was a bank holiday, so it can be argued that what was done on {doneOn.InFull()} was done in time ({Provision}). The last day is not moved";

    /// <summary>What can be said today of a duty that is still open, its last day past.</summary>
    public static string? Open(LocalDate lastDay, LocalDate today, WorkingDays calendar) => HolidayMark.Of(lastDay, today, calendar) is null
        ? null
        : $"The last day was a bank holiday, so it can be argued that what is done today is done in time ({Provision}). The last day is not moved";

    /// <summary>The words and then the mark's, each a sentence.</summary>
    public static string With(string words, string? mark) => mark is null ? words : $"{words}. {mark}";
}
