using RightToBid.Law;

namespace RightToBid.Cases.Bidding;

/// <summary>The days that a bid's facts give.</summary>
public static class BidClock
{
    /// <summary>The time the group has before the owner may sell to anyone: from the day of the notice, not of the request.</summary>
    public static StatutoryWindow FullMoratorium(Bid bid) =>
        Statute.Window(bid.RegimeKey, WindowKeys.FullMoratorium, bid.NoticeReceivedOn);

    /// <summary>Whether the group's request was received during the interim moratorium, and so began the full one.</summary>
    public static bool IsInTime(Bid bid) =>
        Statute.Window(bid.RegimeKey, WindowKeys.InterimMoratorium, bid.NoticeReceivedOn) is var interim
        && interim.FirstDay <= bid.RequestedOn && !interim.HasEndedBy(bid.RequestedOn);
}
