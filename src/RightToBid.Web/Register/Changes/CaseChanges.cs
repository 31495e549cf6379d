using NodaTime;

using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in one case between two days.</summary>
/// <param name="Dates">Every last day that was believed otherwise at the end of the time than before it.</param>
internal sealed record CaseChanges(string Authority, string Reference, string AssetName, IReadOnlyList<Change> Changes, IReadOnlyList<DateMoved> Dates)
{
    /// <param name="before">The case as it was known before the first day; nothing where nobody knew of it.</param>
    /// <param name="after">The case as it was known at the end of the last day; nothing where nobody knew of it yet.</param>
    public static CaseChanges Of(PublicCase now, PublicCase? before, PublicCase? after, ChangesQuestion question)
    {
        var events = Events(now);
        return new(
            now.Authority,
            now.Reference,
            now.AssetName,
            [
                .. HistoryLine.Of(now)
                    .Where(line => !line.IsOfficeRecord)
                    .Select(line => (Line: line, RecordedOn: RecordedOn(line)))
                    .Where(line => question.By is Reading.Happened ? Contains(question, line.Line.On) && !line.Line.IsSuperseded && !line.Line.IsCorrection : Contains(question, line.RecordedOn))
                    .OrderByDescending(line => question.By is Reading.Happened ? line.Line.On : line.RecordedOn)
                    .Select(line => new Change(
                        now.Authority, now.Reference, now.AssetName, ChangeKinds.Of(line.Line.Event), line.Line.On, line.RecordedOn, line.Line.Sentence,
                        line.Line.IsCorrection ? MovedDates.By(events[line.Line.StreamId], line.Line.Stream, line.Line.Version) : [])),
            ],
            question.By is Reading.Recorded ? MovedDates.Between(before, after, question.To) : []);

        LocalDate RecordedOn(HistoryLine line) => events[line.StreamId].First(known => known.Version == line.Version).RecordedOn;
    }

    private static bool Contains(ChangesQuestion question, LocalDate day) => question.From <= day && day <= question.To;

    private static Dictionary<Guid, IReadOnlyList<Recorded>> Events(PublicCase of) => new[]
    {
        of.Nominations.Select(story => (story.StreamId, story.Events)), of.Entries.Select(story => (story.StreamId, story.Events)),
        of.Moratoria.Select(story => (story.StreamId, story.Events)), of.Bids.Select(story => (story.StreamId, story.Events)),
        of.Handovers.Select(story => (story.StreamId, story.Events)), of.Reviews.Select(story => (story.StreamId, story.Events)),
        of.Mistaken.Select(story => (story.StreamId, story.Events)),
    }.SelectMany(stories => stories).ToDictionary(story => story.StreamId, story => story.Events);
}
