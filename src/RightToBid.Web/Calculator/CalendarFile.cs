using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Calculator;

/// <summary>The last day of every window as a calendar. Loading it again changes nothing, for its entries keep their names.</summary>
internal static class CalendarFile
{
    public static string Of(Calculation calculation, Instant writtenAt) => Calendars.Write(
        $"{calculation.Regime.Name}: {calculation.Fact.Name}, {calculation.On.InShort()}",
        calculation.Windows.Select(window => new CalendarEntry(
            $"{calculation.Regime.Key}.{window.Rule.Key}.{calculation.On.Iso()}@right-to-bid",
            window.LastDay,
            $"Last day: {window.Rule.Name}",
            string.Join("\n\n", calculation.Why(window).Paragraphs.Prepend(window.Rule.InPlainEnglish).Append(window.Rule.WhenItEnds)))),
        writtenAt);
}
