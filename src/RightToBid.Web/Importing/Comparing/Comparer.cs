using System.Globalization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Comparing;

/// <summary>Every published day that the law also gives, side by side. The published one is never corrected, and never decides.</summary>
internal sealed class Comparer(IRegime regime)
{
    public IReadOnlyList<Comparison> Compare(RegisterEntry entry) =>
    [
        .. Decision(entry),
        .. Expiry(entry),
        .. entry.Notices.Where(notice => notice.Received is not null).SelectMany(notice => notice.Ends.Select(end => End(end, notice.Received!))),
        .. Starts(entry),
        .. Removal(entry),
    ];

    private IEnumerable<Comparison> Decision(RegisterEntry entry)
    {
        if (entry is not { NominationReceived: { } received, Decided: { } decided }) yield break;
        var window = regime.Window(WindowKeys.NominationDecision);
        var last = LastDay(window, received.On);
        var late = Period.DaysBetween(last, decided.On);
        var after = Period.DaysBetween(received.On, decided.On);
        var judged = late switch
        {
            > 0 => $"{InDays(late)} after the last day that {Spoken(window.Source)} gives, {Day(last)}",
            0 => $"on the last day that {Spoken(window.Source)} gives",
            _ => $"in time: {Spoken(window.Source)} gives until {Day(last)}",
        };
        var sentence = $"Decided on {Day(decided.On)}, {InDays(after)} after receipt, {judged}.";
        var cell = entry.Dates.FirstOrDefault(each => each.Reading.On == decided.On && each.Field != RegisterField.NominationReceived);
        yield return new(window.Key, cell?.Heading ?? "Decision", cell?.Reading.Text ?? Day(decided.On), decided.On, last, late, late > 0, window.Source.ToString(), sentence);
    }

    private IEnumerable<Comparison> Expiry(RegisterEntry entry)
    {
        if (entry.Entered is not { } entered || entry.Dates.FirstOrDefault(each => each.Field == RegisterField.ListingExpires) is not { Reading.On: { } day } cell) yield break;
        yield return Day(regime.Window(WindowKeys.Listing), cell.Heading, cell.Reading.Text, day, entered);
    }

    private Comparison End(PublishedEnd end, FactDay received) => Day(regime.Window(end.Window), end.Heading, end.Text, end.On, received);

    private static Comparison Day(WindowRule window, string heading, string text, LocalDate published, FactDay from) =>
        Of(window.Key, heading, text, published, LastDay(window, from.On), window.Source, from.Source switch
        {
            FactSource.Assumed => $", counted from {Day(from.On)}, which is assumed",
            FactSource.Derived => $", counted from {Day(from.On)}, which is derived",
            _ => string.Empty,
        });

    /// <summary>All three periods begin with the day on which the council received the notice.</summary>
    private IEnumerable<Comparison> Starts(RegisterEntry entry)
    {
        if (entry.Notices is not [{ Received: { } received }]) yield break;
        foreach (var cell in entry.Dates)
        {
            var window = cell.Field switch
            {
                RegisterField.InterimStarts => WindowKeys.InterimMoratorium,
                RegisterField.FullStarts => WindowKeys.FullMoratorium,
                RegisterField.ProtectedStarts => WindowKeys.ProtectedPeriod,
                _ => null,
            };
            if (window is null || cell.Reading.On is not { } day) continue;
            var rule = regime.Window(window);
            yield return Of(window, cell.Heading, cell.Reading.Text, day, rule.Opens(received.On, WorkingDays.NoYears).FirstDay, rule.Source, string.Empty);
        }
    }

    private IEnumerable<Comparison> Removal(RegisterEntry entry)
    {
        if (entry is not { Entered: { } entered, Removal: { Reason: Cases.Listing.RemovalReason.Expired } removal }) yield break;
        var window = regime.Window(WindowKeys.Listing);
        var last = LastDay(window, entered.On);
        var late = Period.DaysBetween(last.PlusDays(1), removal.On.On);
        var cell = entry.Dates.First(each => each.Field == RegisterField.Removed);
        var sentence = $"The five years of {Spoken(window.Source)} ended with {Day(last)}; the council shows the land removed on {Day(removal.On.On)}, "
            + (late == 0 ? "the next day, as it should." : $"{InDays(late)} after the first day on which it was not listed.");
        yield return new("removal", cell.Heading, cell.Reading.Text, removal.On.On, last.PlusDays(1), late, late != 0, window.Source.ToString(), sentence);
    }

    private static Comparison Of(string key, string heading, string text, LocalDate published, LocalDate law, LegalReference source, string counted)
    {
        var days = Period.DaysBetween(law, published);
        var sentence = days == 0
            ? $"The council publishes {Day(published)}; {Spoken(source)} gives the same day{counted}."
            : $"The council publishes {Day(published)}; {Spoken(source)} gives {Day(law)}, {InDays(Math.Abs(days))} {(days > 0 ? "less" : "more")}{counted}.";
        return new(key, heading, text, published, law, days, days != 0, source.ToString(), sentence);
    }

    private static LocalDate LastDay(WindowRule window, LocalDate from) => window.Opens(from, WorkingDays.NoYears).LastDay;

    private static string InDays(int days) => days == 1 ? "one day" : $"{days} days";

    private static string Spoken(LegalReference source) => source.Provision
        .Replace("s. ", "section ", StringComparison.Ordinal)
        .Replace("reg. ", "regulation ", StringComparison.Ordinal);

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
