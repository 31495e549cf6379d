using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The asset went elsewhere, or the owner will not sell.</summary>
/// <param name="IsConsequence">Whether it follows from a disposal, which cannot see the bid: one that is over, or was made too late, is lost to it no more.</param>
public sealed record LoseBid(Guid StreamId, LocalDate LostOn, string Reason, bool IsConsequence = false) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context)
    {
        if (IsConsequence)
        {
            return state.Status is BidStatus.Open ? Decision.Of(new BidLost(LocalDate.Max(LostOn, state.RequestedOn), Reason)) : Decision.Nothing;
        }

        // A sale elsewhere tells every bid, those already over among them.
        if (state.Status is BidStatus.Lost or BidStatus.Withdrawn or BidStatus.StruckOut) return Decision.Nothing;

        return Checks.First(
                Opened.MustBeOpen(state),
                Checks.Said(nameof(Reason), Reason, "Say how the bid was lost."),
                Checks.NotInFuture(nameof(LostOn), LostOn, context),
                Checks.NotBefore(nameof(LostOn), "The loss of the bid", LostOn, "the group asked to bid", state.RequestedOn)) is { } refusal
            ? refusal
            : Decision.Of(new BidLost(LostOn, Reason));
    }
}

public sealed record BidLost(LocalDate LostOn, string Reason) : ICaseEvent;
