using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Register.CasePages;

namespace RightToBid.Web.Register.Changes;

/// <summary>Which last days moved: every window as it was believed before, and after.</summary>
internal static class MovedDates
{
    /// <summary>What one correction moved.</summary>
    /// <param name="events">All that was recorded in the stream, in order.</param>
    /// <param name="version">The place of the correction.</param>
    public static IReadOnlyList<DateMoved> By(IReadOnlyList<Recorded> events, string streamType, long version)
    {
        if (events.FirstOrDefault(known => known.Version == version) is not { } correction)
        {
            return [];
        }

        // What follows of a correction is recorded in the same moment as it.
        return Between(
            Windows([.. events.Where(known => known.Version < version)], streamType, correction.RecordedOn),
            Windows([.. events.Where(known => known.Version <= version || known.RecordedAt == correction.RecordedAt)], streamType, correction.RecordedOn));
    }

    /// <summary>What a time moved in a whole case: the last days believed at its beginning and at its end.</summary>
    public static IReadOnlyList<DateMoved> Between(PublicCase? before, PublicCase? after, LocalDate day) => Between(Windows(before, day), Windows(after, day));

    private static IReadOnlyList<DateMoved> Between(IEnumerable<Placed> before, IEnumerable<Placed> after)
    {
        var (former, now) = (before.ToDictionary(one => one.Key, one => one.LastDay), after.ToDictionary(one => one.Key, one => one.LastDay));
        return
        [
            .. former.Keys.Union(now.Keys)
                .Select(key => new DateMoved(
                    key.Name,
                    former.TryGetValue(key, out var was) ? was : null,
                    now.TryGetValue(key, out var lastDay) ? lastDay : null))
                .Where(moved => moved.Before != moved.After),
        ];
    }

    private static IEnumerable<Placed> Windows(PublicCase? of, LocalDate day) => of is null
        ? []
        :
        [
            .. of.Nominations.SelectMany(story => Placed.All(story.StreamId, WindowRows.OfNomination(story, day))),
            .. of.Entries.SelectMany(story => Placed.All(story.StreamId, WindowRows.OfEntry(story, day))),
            .. of.Moratoria.SelectMany(story => Placed.All(story.StreamId, WindowRows.OfNotice(story, day))),
            .. of.Reviews.SelectMany(story => Placed.All(story.StreamId, WindowRows.OfReview(story, day))),
        ];

    private static IEnumerable<Placed> Windows(IReadOnlyList<Recorded> events, string streamType, LocalDate day) => streamType switch
    {
        _ when events.Count == 0 => [],
        _ when streamType == Moratorium.StreamType => Of<Moratorium>(events, story => WindowRows.OfNotice(story, day)),
        _ when streamType == ListEntry.StreamType => Of<ListEntry>(events, story => WindowRows.OfEntry(story, day)),
        _ when streamType == Nomination.StreamType => Of<Nomination>(events, story => WindowRows.OfNomination(story, day)),
        _ when streamType == ListingReview.StreamType => Of<ListingReview>(events, story => WindowRows.OfReview(story, day)),
        _ => [],
    };

    /// <summary>What never happened has no windows.</summary>
    private static IEnumerable<Placed> Of<TState>(IReadOnlyList<Recorded> events, Func<Story<TState>, IEnumerable<WindowRow>> windows)
        where TState : ICorrectable<TState>
    {
        var story = Story<TState>.Of(Guid.Empty, events);
        return story.State.Past.IsStruckOut ? [] : Placed.All(story.StreamId, windows(story));
    }

    /// <summary>A window's last day; of several windows of one name in a stream, which.</summary>
    private sealed record Placed((Guid Stream, string Name, int Place) Key, LocalDate LastDay)
    {
        public static IEnumerable<Placed> All(Guid stream, IEnumerable<WindowRow> windows) => windows
            .GroupBy(window => window.Name)
            .SelectMany(same => same.Select((window, place) => new Placed((stream, same.Key, place), window.LastDay)));
    }
}
