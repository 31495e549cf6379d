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
            $"The council received the owner's notice of a wish to sell on {e.ReceivedOn.InFull()}{NominatingSentences.How(e.How)}.",
        BidderRegistered e =>
            $"The council received a request from {e.Group.Name} on {e.RequestedOn.InFull()} to be treated as a potential bidder.",
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
        DisposalRecorded e => $"The owner agreed on {e.BindingOn.InFull()} to sell to {Buyer(e)}{Completed(e)}.{Breach(e)}",
        DisposalCompleted e => $"The sale was completed on {e.CompletedOn.InFull()}.",
        EntryDayNoted e => $"The moratorium was made to follow the corrected day of entry in the list, {e.EnteredOn.InFull()}.",
        MoratoriumTerminated { Reason: RemovalReason.Expired } e =>
            $"The moratorium could bind no longer from {e.UnlistedOn.InFull()}, when the land was no longer listed, because five years had passed.",
        MoratoriumTerminated e =>
            $"The moratorium ended from {e.UnlistedOn.InFull()}, when the land was no longer listed, because {ListingSentences.Why(e.Reason)}.",
        MoratoriumDatesPublished e =>
            $"What the council published in {e.PublishedIn} was kept beside the notice: {ListingSentences.Published(e.Dates)}.",
        _ => null,
    };

    private static string Buyer(DisposalRecorded sold) => sold.Buyer?.Name ?? "somebody other than a community group";

    private static string Completed(DisposalRecorded sold) => sold.CompletedOn is { } day ? $", and completed on {day.InFull()}" : "";

    private static string Breach(DisposalRecorded sold) =>
        sold.InBreach ? " On the facts then recorded, the owner might not enter into that sale on that day." : "";

    private static string By(string how) => how.Length == 0 ? "" : $": {how.TrimEnd('.', ' ')}";
}
