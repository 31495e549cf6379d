using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The group gives up its bid.</summary>
public sealed record WithdrawBid(Guid StreamId, LocalDate WithdrawnOn, string? Reason = null) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context)
    {
        if (state.Status is BidStatus.Withdrawn && state.EndedOn == WithdrawnOn) return Decision.Nothing;

        return Checks.First(
                Opened.MustBeOpen(state),
                Checks.NotInFuture(nameof(WithdrawnOn), WithdrawnOn, context),
                Checks.NotBefore(nameof(WithdrawnOn), "A withdrawal", WithdrawnOn, "the group asked to bid", state.RequestedOn)) is { } refusal
            ? refusal
            : Decision.Of(new BidWithdrawn(WithdrawnOn, Reason));
    }
}

/// <summary>The full moratorium runs on, for the law asks only whether a request was received.</summary>
public sealed record BidWithdrawn(LocalDate WithdrawnOn, string? Reason) : ICaseEvent;
