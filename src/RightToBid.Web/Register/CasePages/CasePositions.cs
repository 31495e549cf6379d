using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Where a whole case stands on a day: the stream that has gone furthest speaks for it.</summary>
internal static class CasePositions
{
    public static CasePosition Of(PublicCase of, LocalDate today) =>
        OfMistake(of) ?? OfNotices(of, today) ?? OfHandover(of) ?? OfEntry(of, today) ?? OfNomination(of.Nomination, today)
        ?? new("Nothing has been recorded that says where this stands.", "Not known", "grey");

    private static CasePosition? OfMistake(PublicCase of) => of.OpenedByMistake is { } reason
        ? new($"This case was opened by mistake, and nothing follows from it: {EventSentences.Closed(reason)}", "Opened by mistake", "grey")
        : null;

    /// <summary>The notice that holds the land longest, or else the latest one that still counts; nothing where the land is not listed.</summary>
    public static Moratorium? Leading(PublicCase of, LocalDate today) =>
        of.EntryOn(today) is { } entry && !ListingClock.IsListedOn(entry, today) ? null : Speaking(of)
            .Select(notice => (State: notice, Position: MoratoriumPosition.Of(notice, today)))
            .Where(notice => Rank(notice.Position.Standing) > (HandoverOf(of) is null ? 0 : 1))
            .OrderByDescending(notice => HeldTo(notice.State, notice.Position.Standing, today))
            .ThenByDescending(notice => Rank(notice.Position.Standing))
            .ThenByDescending(notice => notice.State.ReceivedOn)
            .Select(notice => notice.State)
            .FirstOrDefault();

    /// <summary>The notices that can say where the land stands: beside a handover, those alone of which it was no outcome.</summary>
    public static IEnumerable<Moratorium> Speaking(PublicCase of)
    {
        var notices = of.NoticesOfLand.Select(story => story.State).ToList();
        return HandoverOf(of) is not { } handover
            ? notices
            : notices.Where(notice => IsBeside(handover, notices.Find(own => own.MoratoriumId == handover.MoratoriumId), notice));
    }

    /// <summary>The last handover, unless it failed.</summary>
    public static Handover? HandoverOf(PublicCase of) =>
        of.HandoversOfLand.LastOrDefault()?.State is { Status: HandoverStatus.UnderWay or HandoverStatus.Completed or HandoverStatus.Discharged } last ? last : null;

    /// <summary>Land that a group bought stays listed (regulation 13(1)): the group, or who owns another part or estate, can give a notice of their own.</summary>
    private static bool IsBeside(Handover handover, Moratorium? own, Moratorium notice) => notice.MoratoriumId != handover.MoratoriumId
        && (notice.ReceivedOn > (handover.CompletedOn ?? handover.BegunOn) || (own is not null && IsOfOtherLand(own, notice)));

    private static bool IsOfOtherLand(Moratorium own, Moratorium notice) => own.OwnerPartyId != notice.OwnerPartyId
        || (CoveredLand.Of(own) is { Count: > 0 } parts && CoveredLand.Of(notice) is { Count: > 0 } others && !parts.Intersect(others, PartNames.Comparer).Any());

    private static LocalDate? HeldTo(Moratorium notice, MoratoriumStanding standing, LocalDate today) => standing switch
    {
        MoratoriumStanding.FullMoratorium => MoratoriumClock.Full(notice).LastDay,
        MoratoriumStanding.InterimMoratorium when MoratoriumClock.HasRequestInTime(notice, today) => MoratoriumClock.Full(notice).LastDay,
        MoratoriumStanding.InterimMoratorium => MoratoriumClock.Interim(notice).LastDay,
        _ => null,
    };

    private static int Rank(MoratoriumStanding standing) => standing switch
    {
        MoratoriumStanding.FullMoratorium or MoratoriumStanding.InterimMoratorium => 3,
        MoratoriumStanding.OpenForDisposal => 2,
        MoratoriumStanding.Discharged or MoratoriumStanding.ProtectedPeriodOver => 1,
        _ => 0,
    };

    private static CasePosition? OfHandover(PublicCase of) => HandoverOf(of) is not { } last ? null : last switch
    {
        { Status: HandoverStatus.UnderWay, LongStopOn: { } day } =>
            new($"{Group(last)} is to get the keys: the parties agreed to the end of {day.InFull()}.", "Handover", "purple"),
        { Status: HandoverStatus.UnderWay } => new($"{Group(last)} is to get the keys: the handover is under way.", "Handover", "purple"),
        { Status: HandoverStatus.Completed, CompletedOn: { } day } =>
            new($"The community has it: {Group(last)} got the keys on {day.InFull()}.", "In community hands", "green"),
        { Status: HandoverStatus.Discharged, CompletedOn: { } day } =>
            new($"The community has it: {Group(last)} got the keys on {day.InFull()}, and nothing more is owed.", "In community hands", "green"),
        _ => null,
    };

    private static CasePosition? OfNotices(PublicCase of, LocalDate today) => Leading(of, today) is not { } notice
        ? null
        : MoratoriumPosition.Of(notice, today) switch
        {
            { Standing: MoratoriumStanding.InterimMoratorium } held => new(held.Sentence, "Interim moratorium", "orange"),
            { Standing: MoratoriumStanding.FullMoratorium } held => new(held.Sentence, "Full moratorium", "orange"),
            { Standing: MoratoriumStanding.OpenForDisposal } open => new(open.Sentence, "Owner may sell", "blue"),
            { Standing: MoratoriumStanding.Discharged } sold => new(sold.Sentence, "Sold", "grey"),
            var over => new(over.Sentence, "New notice needed", "blue"),
        };

    private static CasePosition? OfEntry(PublicCase of, LocalDate today) => of.Entry is not { IsEntered: true } entry
        ? null
        : (ListingClock.Position(entry, today), of.RenewingOn(today)) switch
        {
            (var own, { Entry: { } renewing } later) => new(
                (own.Standing is ListingStanding.Listed ? "" : $"{own.Sentence} ")
                    + $"The land is listed under {renewing.Reference}, which renewed the listing, to the end of {ListingClock.FiveYears(renewing).LastDay.InFull()}."
                    + Doubted(later, today),
                "Renewed",
                "green"),
            ({ Standing: ListingStanding.Listed }, _) => new(
                $"The council has agreed to list it (entry in the list of assets of community value), to the end of {ListingClock.FiveYears(entry).LastDay.InFull()}.{Doubted(of, today)}",
                "Listed",
                "green"),
            ({ Standing: ListingStanding.NotListed } not, _) => new(not.Sentence, "Not yet listed", "blue"),
            ({ Standing: ListingStanding.Expired } ended, _) => new($"{ended.Sentence} The owner is free to sell.", "No longer listed", "grey"),
            var (removed, _) => new($"{removed.Sentence} The owner is free to sell.", "Removed", "grey"),
        };

    /// <summary>What is said beside the listing while a review or an appeal may still end it.</summary>
    private static string Doubted(PublicCase of, LocalDate today) => of.Reviews is not [.., { State: var review }] ? ""
        : ReviewPosition.Of(review, today, BankHolidays.For(review.RegimeKey)) is
        {
            Standing: ReviewStanding.UnderWay or ReviewStanding.Overdue or ReviewStanding.NeedsExtension or ReviewStanding.UnderAppeal
                    or ReviewStanding.FurtherAppeal,
        } position
            ? $" {position.Sentence}"
            : "";

    private static CasePosition? OfNomination(Nomination? nomination, LocalDate today) => nomination switch
    {
        null => null,
        { Status: NominationStatus.ReturnedForCompletion, ReturnedOn: { } day } => new(
            $"The council returned the nomination on {day.InFull()}, because something was missing. {Decision(nomination, today)}", "Returned", "yellow"),
        { IsUndecided: true } when NominationClock.IsOverdueOn(nomination, today) => new(Decision(nomination, today), "Decision overdue", "red"),
        { IsUndecided: true } => new(Decision(nomination, today), "Awaiting decision", "blue"),
        { Status: NominationStatus.Accepted, DecidedOn: { } day } => new($"The council decided on {day.InFull()} to list it.", "Accepted", "green"),
        { Status: NominationStatus.Unsuccessful } n when (n.ReversedOn ?? n.DecidedOn) is { } day =>
            new($"The council decided on {day.InFull()} not to list it: the nomination was unsuccessful.", "Unsuccessful", "grey"),
        { Status: NominationStatus.Invalid, DecidedOn: { } day } =>
            new($"The council decided on {day.InFull()} that the nomination was not valid, so it could not be listed.", "Not valid", "grey"),
        { Status: NominationStatus.Withdrawn, WithdrawnOn: { } day } => new($"The nomination was withdrawn on {day.InFull()}.", "Withdrawn", "grey"),
        _ => null,
    };

    private static string Decision(Nomination nomination, LocalDate today)
    {
        var lastDay = NominationClock.Strict(nomination).LastDay;
        return NominationClock.IsOverdueOn(nomination, today)
            ? $"The council had to the end of {lastDay.InFull()} to decide whether to list it, and has not recorded a decision. It must still decide."
            : $"The council has to the end of {lastDay.InFull()} to decide whether to list it.";
    }

    private static string Group(Handover handover) => handover.Group?.Name ?? "The community group";
}
