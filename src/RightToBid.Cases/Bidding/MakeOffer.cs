using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The group made the owner an offer. The owner need not answer it.</summary>
public sealed record MakeOffer(Guid StreamId, Guid OfferId, int AmountInPounds, LocalDate MadeOn) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context)
    {
        if (state.Offers.Exists(known => known.OfferId == OfferId)) return Decision.Nothing;

        return Checks.First(
                Opened.MustBeOpenOn(state, MadeOn),
                AmountInPounds > 0 ? null : Refusal.OfAnswer(nameof(AmountInPounds), "Enter the amount in whole pounds."),
                Checks.NotInFuture(nameof(MadeOn), MadeOn, context)) is { } refusal
            ? refusal
            : Decision.Of(new OfferMade(OfferId, AmountInPounds, MadeOn));
    }
}

public sealed record OfferMade(Guid OfferId, int AmountInPounds, LocalDate MadeOn) : ICaseEvent;
