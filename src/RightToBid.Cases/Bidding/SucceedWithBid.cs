using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The owner and the group are bound by an agreement: the sale is entered into, and the handover begins.</summary>
/// <param name="HandoverId">The handover to begin.</param>
/// <param name="LongStopOn">The day by which the parties agreed that the keys would pass, if any.</param>
public sealed record SucceedWithBid(
    Guid StreamId, Guid HandoverId, LocalDate AgreedOn, int? AmountInPounds = null, LocalDate? LongStopOn = null) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context)
    {
        if (state.Status is BidStatus.Succeeded && state.HandoverId == HandoverId && state.EndedOn == AgreedOn)
        {
            return Decision.Nothing;
        }

        return Checks.First(
                Opened.MustBeOpen(state),
                Checks.NotInFuture(nameof(AgreedOn), AgreedOn, context),
                Checks.NotBefore(nameof(AgreedOn), "An agreement", AgreedOn, "the group asked to bid", state.RequestedOn),
                AmountInPounds is <= 0 ? Refusal.OfAnswer(nameof(AmountInPounds), "Enter the amount in whole pounds.") : null,
                Checks.NotBefore(nameof(LongStopOn), "A long-stop date", LongStopOn, "the agreement", AgreedOn)) is { } refusal
            ? refusal
            : Decision.Of(new BidSucceeded(HandoverId, AgreedOn, AmountInPounds, LongStopOn));
    }
}

public sealed record BidSucceeded(Guid HandoverId, LocalDate AgreedOn, int? AmountInPounds, LocalDate? LongStopOn) : ICaseEvent;
