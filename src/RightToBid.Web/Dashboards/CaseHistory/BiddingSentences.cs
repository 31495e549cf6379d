using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>What happened to a group's bid, in words. What the group can pay is nobody else's to read.</summary>
internal static class BiddingSentences
{
    public static string? For(ICaseEvent happened) => happened switch
    {
        BidOpened e => $"A bid by {e.Group.Name} was opened, from its request of {e.RequestedOn.InFull()}.",
        RequestFactsNoted e =>
            $"The bid was made to follow the corrected days: the notice of {e.NoticeReceivedOn.InFull()} and the request of {e.RequestedOn.InFull()}.",
        MilestoneReached e => $"The group reached a milestone on {e.ReachedOn.InFull()}: {EventSentences.Closed(Named(e))}",
        OfferMade e => $"The group made the owner an offer on {e.MadeOn.InFull()}.",
        OfferAnswered { IsAccepted: true } e => $"The owner accepted the group's offer on {e.AnsweredOn.InFull()}.",
        OfferAnswered e => $"The owner declined the group's offer on {e.AnsweredOn.InFull()}.",
        BidMoratoriumEnded e =>
            $"The full moratorium ended at the end of {e.LastDay.InFull()} with the bid still open. From the next day the owner may sell to anyone.",
        BidWithdrawn { Reason: { Length: > 0 } reason } e =>
            $"The group withdrew its bid on {e.WithdrawnOn.InFull()}: {EventSentences.Closed(reason)}",
        BidWithdrawn e => $"The group withdrew its bid on {e.WithdrawnOn.InFull()}. The full moratorium runs on.",
        BidLost e => $"The bid failed on {e.LostOn.InFull()}: {EventSentences.Closed(e.Reason)}",
        BidStruckOut e => $"The bid was struck out, for its request had been recorded by mistake: {EventSentences.Closed(e.Reason)}",
        BidSucceeded e => $"The bid succeeded: the owner and the group agreed on {e.AgreedOn.InFull()}{LongStop(e)}.",
        _ => null,
    };

    private static string Named(MilestoneReached reached) => reached.Title.Length > 0 ? reached.Title : reached.Milestone switch
    {
        MilestoneKind.BusinessPlan => "a business plan",
        MilestoneKind.Valuation => "a valuation",
        MilestoneKind.FundingSecured => "funding secured",
        MilestoneKind.SharesOffered => "shares offered",
        MilestoneKind.Incorporated => "the group incorporated",
        _ => "a step towards buying",
    };

    private static string LongStop(BidSucceeded won) => won.LongStopOn is { } day ? $", the keys to pass by {day.InFull()}" : "";
}
