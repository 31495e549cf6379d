using System.Globalization;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>The days of cases as entries of a calendar that is fetched again and again: each keeps its name, and says when it moved or fell away.</summary>
/// <remarks>
/// How often a day changed is found by going through the history, event by event, as it was recorded: whoever fetched the calendar in between has
/// seen each of these states, and the same history gives the same calendar.
/// </remarks>
internal static class CaseCalendars
{
    /// <summary>What has days of its own. A bid has those of its notice.</summary>
    private static readonly string[] HaveDays =
        [Nomination.StreamType, ListEntry.StreamType, Moratorium.StreamType, ListingReview.StreamType, Handover.StreamType];

    /// <summary>The days of the cases that these rows tell of, the earliest first.</summary>
    /// <param name="pageOf">The public page of a case.</param>
    public static IReadOnlyList<CalendarEntry> Of(IEnumerable<HistoryRow> rows, Func<string, Uri> pageOf) =>
    [
        .. rows.GroupBy(row => (row.StreamId, row.StreamType)).Where(stream => HaveDays.Contains(stream.Key.StreamType))
            .SelectMany(stream => Told([.. stream.OrderBy(row => row.Event.Version)]).SelectMany(day => Entries(stream.Key.StreamId, day, pageOf)))
            .OrderBy(entry => entry.On).ThenBy(entry => entry.Uid, StringComparer.Ordinal),
    ];

    /// <summary>What a stream has told of its days so far, each as it stands.</summary>
    private static Dictionary<string, ToldDay>.ValueCollection Told(IReadOnlyList<HistoryRow> stream)
    {
        var told = new Dictionary<string, ToldDay>(StringComparer.Ordinal);
        foreach (var (recorded, state) in stream.Zip(StreamStates.AfterEach(stream[0].StreamType, stream.Select(row => row.Event.Happened))))
        {
            var at = recorded.Event.RecordedAt;
            var standing = CaseEnd.Of(state).ToDictionary(end => end.Key, StringComparer.Ordinal);
            foreach (var (key, end) in standing)
            {
                told[key] = told.GetValueOrDefault(key) switch
                {
                    null => new ToldDay(end, 0, at, IsCancelled: false),
                    { IsCancelled: false } known when known.IsStill(end) => known,
                    var known => new ToldDay(end, known.Sequence + 1, at, IsCancelled: false),
                };
            }

            foreach (var (key, known) in told.Where(pair => !pair.Value.IsCancelled && !standing.ContainsKey(pair.Key)).ToList())
            {
                told[key] = known with { Sequence = known.Sequence + 1, ChangedAt = at, IsCancelled = true };
            }
        }

        return told.Values;
    }

    private static IEnumerable<CalendarEntry> Entries(Guid streamId, ToldDay told, Func<string, Uri> pageOf)
    {
        var end = told.End;
        if (end.TellsFirstDay)
        {
            yield return Entry("first", end.FirstDay, $"First day: {end.Name}");
        }

        yield return Entry("last", end.LastDay, $"Last day: {end.Name}");

        CalendarEntry Entry(string which, LocalDate on, string title) => new(
            string.Create(CultureInfo.InvariantCulture, $"{streamId:N}.{end.Key}.{which}@right-to-bid"), on, $"{title}, {end.AssetName}", Notes(end))
        {
            Sequence = told.Sequence,
            ChangedAt = told.ChangedAt,
            IsCancelled = told.IsCancelled,
            Page = pageOf(end.Reference),
        };
    }

    private static string Notes(CaseEnd end) => end.Window is not { } window
        ? "The parties agreed this day. It is no window of the law."
        : string.Join("\n\n", new WhyThisDate(
            window, $"{Sentences.Begin(window.Rule.StartsWith.Name)} on {window.FactOn.InFull()}.", end.RuleVersion!,
            StatuteBook.Regime(end.RuleVersion!.Split('@')[0]).Standing).Paragraphs.Prepend(window.Rule.InPlainEnglish)
            .Concat(end.LastDay == window.LastDay ? [] : new[] { $"A longer time was given: {end.LastDay.ToTheEndOf()}." }).Append(window.Rule.WhenItEnds));

    private sealed record ToldDay(CaseEnd End, int Sequence, Instant ChangedAt, bool IsCancelled)
    {
        public bool IsStill(CaseEnd end) => (End.FirstDay, End.LastDay, End.AssetName) == (end.FirstDay, end.LastDay, end.AssetName);
    }
}
