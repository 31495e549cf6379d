using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>One line of a case's history.</summary>
/// <param name="On">The day it happened, as it stands now.</param>
/// <param name="Notes">"recorded 7 days later", "corrected on … from …, because …".</param>
/// <param name="IsSuperseded">A window's end that was announced and that a later correction moved, or what turned out never to have happened.</param>
/// <param name="IsOfficeRecord">What the council keeps on file and nothing that happened to the case: the public's history leaves it out.</param>
internal sealed record HistoryLine(
    Guid StreamId,
    string Stream,
    long Version,
    string Event,
    LocalDate On,
    string Sentence,
    IReadOnlyList<string> Notes,
    bool IsSuperseded,
    bool IsCorrection,
    bool IsOfficeRecord,
    int LateByDays,
    string RecordedBy,
    Instant RecordedAt)
{
    /// <summary>Whether it is an end that came of itself.</summary>
    public bool IsAnnouncement { get; init; }

    /// <summary>Whether it had happened by the end of a day. What ends with a day has not ended while the day lasts.</summary>
    public bool HasHappened(LocalDate day) => IsAnnouncement ? On < day : On <= day;

    /// <summary>The whole case, newest first.</summary>
    public static IReadOnlyList<HistoryLine> Of(PublicCase of) =>
    [
        .. Lines(of.Nominations).Concat(Lines(of.Entries)).Concat(Lines(of.Moratoria)).Concat(Lines(of.Bids)).Concat(Lines(of.Handovers)).Concat(Lines(of.Reviews))
            .Concat(of.Mistaken.SelectMany(story => Of(story.StreamId, story.StreamType, story.State, story.Events)))
            .OrderByDescending(line => line.On).ThenByDescending(line => line.RecordedAt).ThenByDescending(line => line.Version),
    ];

    private static IEnumerable<HistoryLine> Lines<TState>(IReadOnlyList<Story<TState>> stories)
        where TState : IStreamState<TState> => stories.SelectMany(Lines);

    private static IEnumerable<HistoryLine> Lines<TState>(Story<TState> story)
        where TState : IStreamState<TState> => Of(story.StreamId, TState.StreamType, story.State!, story.Events);

    /// <summary>One stream, in the order in which it was recorded, whatever kind it is.</summary>
    /// <param name="state">The state that its events fold to.</param>
    public static IEnumerable<HistoryLine> Of(Guid streamId, string streamType, object state, IReadOnlyList<Recorded> events)
    {
        foreach (var recorded in events)
        {
            // What is told is what is believed now; the notes say what was believed before.
            var happened = (state as IRemembering)?.Past.At((int)recorded.Version) ?? recorded.Happened;
            var isStruckOut = Correction.StrikesOut(events, recorded);
            var isSuperseded = happened is IAnnouncement announcement
                ? !Announcements.StillStands(announcement, state)
                : events.Any(later => later.Version > recorded.Version && Correction.Replaces(later.Happened, happened));
            yield return new HistoryLine(
                streamId,
                streamType,
                recorded.Version,
                recorded.EventName,
                LegalDay.Of(happened) ?? recorded.RecordedOn,
                EventSentences.For(happened),
                [.. NotesOn(recorded, Correction.NotesOn(events, recorded), isSuperseded)],
                isSuperseded || isStruckOut,
                Correction.Is(happened),
                OfficeRecords.Have(happened is ICorrection correction ? events.First(put => put.Version == correction.Entry).Happened : happened),
                LegalDay.LateBy(happened, recorded.RecordedOn),
                recorded.RecordedBy,
                recorded.RecordedAt)
            {
                IsAnnouncement = happened is IAnnouncement,
            };
        }
    }

    private static IEnumerable<string> NotesOn(Recorded recorded, IEnumerable<string> corrections, bool isSuperseded)
    {
        // What follows of itself is as late as what it follows from, which says so.
        if (recorded.LateByDays > 0 && (recorded.Happened is IAnnouncement || recorded.RecordedBy != Recorder.TheSystem))
        {
            yield return $"{(recorded.Happened is IAnnouncement ? "noted" : "recorded")} {Sentences.Days(recorded.LateByDays)} later, on {recorded.RecordedOn.InShort()}";
        }

        foreach (var note in corrections)
        {
            yield return note;
        }

        if (isSuperseded)
        {
            yield return "superseded: this was so on what was known then, and what was recorded later changed it";
        }
    }
}
