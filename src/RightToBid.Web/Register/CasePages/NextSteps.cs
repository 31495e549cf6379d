using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>What can happen next, at most three lines: what the community can do, and what the owner may do, each with its last day.</summary>
internal static class NextSteps
{
    private const string InWriting = "in writing to the council";

    public static IReadOnlyList<NextStep> Of(PublicCase of, LocalDate today) => [.. All(of, today).Take(3)];

    /// <summary>The first day ahead on which one of the steps begins, or is last to be done, or the listing ends.</summary>
    public static NextDay? FirstDay(PublicCase of, IEnumerable<NextStep> steps, LocalDate today) => steps
        .SelectMany(step => new[]
        {
            step.FirstDay is { } first ? new NextDay(first, $"the first day on which {Sentences.GoOn(step.Who)} {step.What}") : null,
            step.LastDay is { } last ? new NextDay(last, $"the last day on which {Sentences.GoOn(step.Who)} {step.What}") : null,
        })
        .OfType<NextDay>()
        .Concat(of.EntryOn(today) is { IsEntered: true } entry && ListingClock.IsListedOn(entry, today)
            ? [new NextDay(ListingClock.FiveYears(entry).LastDay, "the last day for which the land is listed")]
            : [])
        .Where(day => day.On >= today)
        .MinBy(day => day.On);

    private static IEnumerable<NextStep> All(PublicCase of, LocalDate today) => of switch
    {
        _ when CasePositions.Leading(of, today) is { } notice => [.. ToHandOver(of), .. UnderOthers(of, notice, today), .. UnderNotice(notice, today)],
        _ when CasePositions.HandoverOf(of) is not null => ToHandOver(of),
        _ when of.EntryOn(today) is { IsEntered: true } entry && ListingClock.IsListedOn(entry, today) => WhileListed(entry, today),
        { Entry: { IsEntered: true } } => [Again("The land can be nominated again.")],
        { Nomination: { } nomination } => ForNomination(nomination, today),
        _ => [],
    };

    private static IEnumerable<NextStep> ToHandOver(PublicCase of) => CasePositions.HandoverOf(of) is { Status: HandoverStatus.UnderWay } handover
        ? [new("The owner and the group", "can pass the keys", "once the conditions are fulfilled", handover.LongStopOn)]
        : [];

    /// <summary>A group can ask under any owner's notice whose interim moratorium runs, and not only under the one that holds the land longest.</summary>
    private static IEnumerable<NextStep> UnderOthers(PublicCase of, Moratorium leading, LocalDate today) => CasePositions.Speaking(of)
        .Where(notice => notice.MoratoriumId != leading.MoratoriumId && MoratoriumPosition.Of(notice, today).Standing is MoratoriumStanding.InterimMoratorium)
        .Select(notice => Ask(notice, today));

    private static NextStep Ask(Moratorium notice, LocalDate today) => new(
        "A community interest group",
        MoratoriumClock.HasRequestInTime(notice, today) ? "can also ask to be treated as a potential bidder" : "can ask to be treated as a potential bidder",
        InWriting,
        MoratoriumClock.Interim(notice).LastDay)
    {
        Here = new("Ask to be treated as a bidder", Links.AskToBid(notice.MoratoriumId)),
    };

    private static IEnumerable<NextStep> UnderNotice(Moratorium notice, LocalDate today)
    {
        var standing = MoratoriumPosition.Of(notice, today).Standing;
        var (interim, full, protectedTo, toGroup) = (
            MoratoriumClock.Interim(notice).LastDay, MoratoriumClock.Full(notice).LastDay,
            MoratoriumClock.Protected(notice).LastDay, MoratoriumClock.SaleToGroup(notice).LastDay);
        var hasRequest = MoratoriumClock.HasRequestInTime(notice, today);
        return standing switch
        {
            MoratoriumStanding.InterimMoratorium =>
            [
                Ask(notice, today),
                new("The owner", "may sell to a community interest group", "at once, if the two agree", toGroup),
                hasRequest
                    ? new("The owner", "may sell to anyone", "after the full moratorium, without a new notice", protectedTo, full.PlusDays(1))
                    : new("The owner", "may sell to anyone", "if no group has asked to bid by then", protectedTo, interim.PlusDays(1)),
            ],
            MoratoriumStanding.FullMoratorium =>
            [
                new("A community group", "can make the owner an offer, which the owner need not accept", "directly to the owner", full),
                new("The owner", "may sell to a community interest group", "at once, if the two agree", toGroup),
                new("The owner", "may sell to anyone", "after the full moratorium, without a new notice", protectedTo, full.PlusDays(1)),
            ],
            MoratoriumStanding.OpenForDisposal =>
            [
                new("The owner", "may sell to anyone", "without a new notice", protectedTo),
                new("A community group", "can make the owner an offer like any other buyer", "directly to the owner"),
            ],
            MoratoriumStanding.ProtectedPeriodOver =>
            [
                new("The owner", "must give the council a new notice before selling, which starts a new interim moratorium", InWriting),
            ],
            _ => [],
        };
    }

    private static IEnumerable<NextStep> WhileListed(ListEntry entry, LocalDate today)
    {
        var review = ListingClock.ReviewRequests(entry).Where(time => time.IsOpenOn(today)).Select(time => (LocalDate?)time.LastDay).Max();
        if (review is { } lastDay)
        {
            yield return new("The owner", "can ask the council to review the listing", InWriting, lastDay);
        }

        yield return new("The owner", "must give the council notice before selling, which starts the interim moratorium", InWriting);
        yield return new(
            "A community group", "can nominate it again",
            $"{InWriting}. The land stays listed without a gap only if the council decides in time to enter it again by {ListingClock.FiveYears(entry).LastDay.PlusDays(1).InFull()}");
    }

    private static IEnumerable<NextStep> ForNomination(Nomination nomination, LocalDate today) => nomination switch
    {
        { Status: NominationStatus.ReturnedForCompletion } =>
        [
            new("The nominating body", "can send what is missing", InWriting),
            Decide(nomination, today),
            Free,
        ],
        { IsUndecided: true } => [Decide(nomination, today), Free],
        { Status: NominationStatus.Unsuccessful or NominationStatus.Invalid or NominationStatus.Withdrawn } =>
            [Again("A nomination can be made again, by the same body or another."), Free],
        _ => [],
    };

    private static NextStep Free => new("The owner", "may sell to anyone", "for nothing is restricted unless the land is listed");

    private static NextStep Decide(Nomination nomination, LocalDate today) => NominationClock.IsOverdueOn(nomination, today)
        ? new("The council", "must decide whether to list it", "late, with its reasons")
        : new("The council", "must decide whether to list it", "with its reasons", NominationClock.Strict(nomination).LastDay);

    private static NextStep Again(string why) => new("A parish council or a community group", "can nominate it", $"{InWriting}. {why}")
    {
        Here = new("Nominate it", Links.Nominate),
    };
}
