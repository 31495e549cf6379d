using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened after an owner's notice, in words.</summary>
internal static class DisposingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        DisposalNoticeReceived e =>
            $"The council received the owner's notice of a wish to sell on {e.ReceivedOn.InFull()}{At(e.ReceivedAt)}{NominatingSentences.How(e.How)}.",
        BidderRegistered e =>
            $"The council received a request from {Together(e.Group, e.Members)} on {e.RequestedOn.InFull()}{At(e.ReceivedAt)} to be treated as a potential bidder.",
        RequestReceivedWithoutEffect e =>
            $"The council received a request from {Together(e.Group, e.Members)} on {e.RequestedOn.InFull()}{At(e.ReceivedAt)} to be treated as a potential bidder, {WithoutEffect(e.Code)}.",
        PublicityGiven { Audience: PublicityAudience.Nominator } e =>
            $"The council told the body that nominated the land of the owner's notice on {e.GivenOn.InFull()}{By(e.How)}.",
        PublicityGiven e => $"The council made the owner's notice known in the area on {e.GivenOn.InFull()}{By(e.How)}.",
        DisposalNoticeReceiptDayCorrected e =>
            $"The day on which the council received the owner's notice was corrected to {e.ReceivedOn.InFull()}, from {e.FormerlyOn.InFull()}, because: {EventSentences.Closed(e.Reason)}",
        BidderRequestDayCorrected e =>
            $"The day of the group's request was corrected to {e.RequestedOn.InFull()}, from {e.FormerlyOn.InFull()}, because: {EventSentences.Closed(e.Reason)}",
        DisposalNoticeWithdrawn { Reason: { Length: > 0 } reason } e =>
            $"The owner withdrew the notice on {e.WithdrawnOn.InFull()}: {EventSentences.Closed(reason)}",
        DisposalNoticeWithdrawn e => $"The owner withdrew the notice on {e.WithdrawnOn.InFull()}.",
        InterimMoratoriumEnded e => $"The interim moratorium ended at the end of {e.LastDay.InFull()}.",
        FullMoratoriumEnded e => $"The full moratorium ended at the end of {e.LastDay.InFull()}.",
        ProtectedPeriodEnded e =>
            $"The protected period ended at the end of {e.LastDay.InFull()}: a sale now needs a new notice.",
        DisposalRecorded { Terms.Agreement: AgreementKind.OptionGranted } e =>
            $"{Seller(e)} granted an option to buy {Land(e)} on {e.BindingOn.InFull()}, to {Buyer(e)}.",
        DisposalRecorded { Exemption: not null } e =>
            $"{Seller(e)} disposed of {Land(e)} on {e.BindingOn.InFull()}, and claims an exemption ({e.Exemption}).{Breach(e)}",
        DisposalRecorded e =>
            $"{Seller(e)} agreed on {e.BindingOn.InFull()} to sell{Part(e)} to {Buyer(e)}{Completed(e)}.{Conditional(e)}{Breach(e)}",
        DisposalCompleted e => $"The sale was completed on {e.CompletedOn.InFull()}.",
        DisposalFellThrough { Reason: { Length: > 0 } reason } e =>
            $"The sale fell through on {e.FellThroughOn.InFull()}: {EventSentences.Closed(reason)}",
        DisposalFellThrough e => $"The sale fell through on {e.FellThroughOn.InFull()}.",
        BreachSettled { Outcome: BreachOutcome.SavedByRegulation21 } e =>
            $"On {e.SettledOn.InFull()} the sale was taken to have effect all the same, for the seller did not know that the land was listed (reg. 21(2)): {EventSentences.Closed(e.Reason)}",
        BreachSettled e =>
            $"On {e.SettledOn.InFull()} the sale was taken to be ineffective, so title stays with the seller (reg. 21(1)): {EventSentences.Closed(e.Reason)}",
        OwnerChanged e => $"The land passed to another owner on {e.ChangedOn.InFull()}, {Means(e.How)}. The notice does not serve the new owner.",
        OwnersNoticeNoted { IsStruckOut: true } e =>
            $"It was noted that another notice of a wish to sell, recorded as received on {e.Notice.ReceivedOn.InFull()}, was never given.",
        OwnersNoticeNoted e => $"It was noted how a notice of a wish to sell stands that an owner gave for the land, received on {e.Notice.ReceivedOn.InFull()}.",
        EntryDayNoted { WithoutGapSinceOn: { } since } e =>
            $"The moratorium was made to follow the entry in the list of {e.EnteredOn.InFull()}, which goes on without a gap from one of {since.InFull()}.",
        EntryDayNoted e => $"The moratorium was made to follow the corrected day of entry in the list, {e.EnteredOn.InFull()}.",
        RenewedListingNoted { Listed.RemovedOn: { } removedOn } e =>
            $"The listing that was renewed from {e.Listed.EnteredOn.InFull()} ended, and the land was not listed by it from {removedOn.InFull()}.",
        RenewedListingNoted e => $"The listing was renewed from {e.Listed.EnteredOn.InFull()}, and the notice goes on under it where there is no gap.",
        MoratoriumTerminated { Reason: RemovalReason.Expired } e =>
            $"The moratorium could bind no longer from {e.UnlistedOn.InFull()}, when the land was no longer listed, because five years had passed.",
        MoratoriumTerminated { IsListedStill: true } e =>
            $"The entry under which the notice was given lists the land no longer from {e.UnlistedOn.InFull()}, because {ListingSentences.Why(e.Reason)}. A later entry lists it still, so the notice goes on.",
        MoratoriumTerminated e =>
            $"The moratorium ended from {e.UnlistedOn.InFull()}, when the land was no longer listed, because {ListingSentences.Why(e.Reason)}.",
        MoratoriumDatesPublished e =>
            $"What the council published in {e.PublishedIn} was kept beside the notice: {ListingSentences.Published(e.Dates)}.",
        _ => null,
    };

    private static string Buyer(DisposalRecorded sold) => sold.Buyer?.Name ?? "somebody other than a community group";

    private static string Seller(DisposalRecorded sold) => sold.Terms?.ByAnotherOwner is true ? "A later owner" : "The owner";

    private static string Land(DisposalRecorded sold) => sold.Terms?.Parcels is { Count: > 0 } parcels ? string.Join(", ", parcels) : "the land";

    private static string Part(DisposalRecorded sold) => sold.Terms?.Parcels is { Count: > 0 } parcels ? $" {string.Join(", ", parcels)}" : "";

    private static string Completed(DisposalRecorded sold) => sold.CompletedOn is { } day ? $", and completed on {day.InFull()}" : "";

    private static string Conditional(DisposalRecorded sold) =>
        sold.Terms?.Agreement is AgreementKind.Conditional ? " The contract was conditional." : "";

    private static string Breach(DisposalRecorded sold) => sold.InBreach
        ? $" On the facts then recorded, the owner might not enter into that sale on that day.{Found(sold.Terms?.Found)}"
        : "";

    private static string Found(BreachFinding? found) => found is null ? "" : $" The council found it out on {found.FoundOn.InFull()}.";

    private static string Together(CommunityGroup maker, IReadOnlyList<CommunityGroup>? members) => members is { Count: > 0 }
        ? $"{maker.Name}, with {string.Join(", ", members.Select(member => member.Name))},"
        : maker.Name;

    private static string At(Instant? moment) => moment is { } arrived ? $" at {LondonTime.TimeOf(arrived)}" : "";

    private static string WithoutEffect(string code) => code switch
    {
        "BEFORE_NOTICE" => "before the interim moratorium began, so without effect",
        "AFTER_INTERIM_MORATORIUM" => "after the interim moratorium, so without effect",
        _ => "which that body may not make, so without effect",
    };

    private static string Means(OwnerChangeMeans how) => how switch
    {
        OwnerChangeMeans.Gift => "by gift",
        OwnerChangeMeans.Inheritance => "on a death",
        OwnerChangeMeans.CourtOrder => "by order of a court",
        OwnerChangeMeans.Insolvency => "on an insolvency",
        OwnerChangeMeans.MergerOfBodies => "on a merger of the bodies that own it",
        _ => "in some other way",
    };

    private static string By(string how) => how.Length == 0 ? "" : $": {how.TrimEnd('.', ' ')}";
}
