using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.CaseReferences;

namespace RightToBid.Web.Casework;

/// <summary>A record that was opened by mistake: it is shown for what it was, and nothing is to be done about it.</summary>
internal static class MistakenMatter
{
    public static Matter? Of(CaseReference stream, object state, long version) => state is IRemembering { Past.OpenedByMistake: { } reason }
        ? new Matter(
            $"mistaken-{stream.StreamId:N}", Heading(stream.StreamType),
            $"This was recorded by mistake and struck out, and nothing follows from it: {EventSentences.Closed(reason)}", "Opened by mistake", "grey", version)
        {
            IsOver = true,
            Progress = -1,
        }
        : null;

    private static string Heading(string streamType) => streamType switch
    {
        _ when streamType == Nomination.StreamType => "The nomination",
        _ when streamType == ListEntry.StreamType => "The listing",
        _ when streamType == Moratorium.StreamType => "Notice of a wish to sell",
        _ when streamType == Bid.StreamType => "The bid",
        _ when streamType == ListingReview.StreamType => "Review of the listing",
        _ when streamType == CompensationClaim.StreamType => "Claim for compensation",
        _ when streamType == Handover.StreamType => "The handover",
        _ => streamType,
    };
}
