using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>Windows as an officer reads them.</summary>
internal static class Windows
{
    /// <param name="over">What ended the window's purpose before its last day; nothing while days alone decide.</param>
    /// <param name="longerTo">A later last day that was allowed or agreed in writing.</param>
    /// <param name="mark">What a bank holiday gives to argue; or nothing.</param>
    public static MatterWindow Of(StatutoryWindow window, string version, LocalDate today, string? over = null, string? mark = null, LocalDate? longerTo = null) => new(
        new WhyThisDate(
            window,
            $"{Sentences.Begin(window.Rule.StartsWith.Name)} on {window.FactOn.InFull()}.",
            version,
            StatuteBook.Regime(version.Split('@')[0]).Standing),
        HolidayWords.With(Sentences.Begin(over ?? (today < window.FirstDay ? "not yet begun" : window.LastDay.Distance(today))).TrimEnd('.'), mark) + ".")
    {
        LastDay = longerTo > window.LastDay ? longerTo.Value : window.LastDay,
    };
}
