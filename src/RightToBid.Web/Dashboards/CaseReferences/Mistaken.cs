using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;

namespace RightToBid.Web.Dashboards.CaseReferences;

/// <summary>Records that were opened by mistake: nothing follows from them, and they are still to be found and read.</summary>
internal static class Mistaken
{
    /// <summary>Whether all that was recorded in the stream was struck out, or the request that began it as a bid.</summary>
    public static bool Is(object state) => state is IRemembering { Past.OpenedByMistake: not null } or Bid { Status: Cases.Bidding.BidStatus.StruckOut };

    /// <summary>The state, or what had been recorded where it was opened by mistake: its reference and its name are still told.</summary>
    public static object Known(object state) => state is IRemembering { Past.OpenedByMistake: not null } mistaken ? mistaken.AsRecorded : state;
}
