namespace RightToBid.Cases.Bidding;

/// <summary>The request that opened the bid turned out never to have been made.</summary>
public sealed record StrikeOutBid(Guid StreamId, string Reason) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context) =>
        state.Status is BidStatus.NotOpened or BidStatus.StruckOut ? Decision.Nothing : Decision.Of(new BidStruckOut(Reason));
}

/// <summary>The bid never was: it stays readable, and nothing follows from it.</summary>
public sealed record BidStruckOut(string Reason) : ICaseEvent;
