using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Bidding;

/// <summary>Whether a bid still stands where a command needs it to.</summary>
internal static class Opened
{
    public static Refusal? MustBeOpen(Bid state) => state.Status switch
    {
        BidStatus.NotOpened => Refusal.ByState("NOT_OPENED", "No bid has been recorded here."),
        BidStatus.Open => null,
        BidStatus.StruckOut => Refusal.ByState("BID_STRUCK_OUT", "The request was recorded by mistake, so there is no bid."),
        _ => Refusal.ByState("BID_ENDED", Ended(state)),
    };

    /// <summary>A fact keyed late is welcome if it happened while the bid was open.</summary>
    public static Refusal? MustBeOpenOn(Bid state, LocalDate day) =>
        state.Status is not BidStatus.StruckOut && state.EndedOn >= day ? null : MustBeOpen(state);

    private static string Ended(Bid state) => (state.Status, state.EndedOn) switch
    {
        (BidStatus.Withdrawn, { } day) => $"The group withdrew its bid on {Words.Full(day)}.",
        (BidStatus.Lost, { } day) => $"The bid was lost on {Words.Full(day)}.",
        (_, { } day) => $"The bid succeeded on {Words.Full(day)}.",
        _ => "The bid has ended.",
    };
}
