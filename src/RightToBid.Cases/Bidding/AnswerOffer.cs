using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Bidding;

/// <summary>The owner accepted an offer or declined it. Acceptance binds nobody: a binding agreement is the bid's success.</summary>
public sealed record AnswerOffer(Guid StreamId, Guid OfferId, bool IsAccepted, LocalDate AnsweredOn) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context)
    {
        if (state.Offers.Find(known => known.OfferId == OfferId) is not { } offer)
        {
            return Refusal.ByState("NO_SUCH_OFFER", "No such offer has been recorded.");
        }

        if (offer.AnsweredOn is { } answeredOn)
        {
            return offer.IsAccepted == IsAccepted && answeredOn == AnsweredOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_ANSWERED", $"The owner answered the offer on {Words.Full(answeredOn)}.");
        }

        return Checks.First(
                Opened.MustBeOpenOn(state, AnsweredOn),
                Checks.NotInFuture(nameof(AnsweredOn), AnsweredOn, context),
                Checks.NotBefore(nameof(AnsweredOn), "An answer", AnsweredOn, "the offer was made", offer.MadeOn)) is { } refusal
            ? refusal
            : Decision.Of(new OfferAnswered(OfferId, IsAccepted, AnsweredOn));
    }
}

public sealed record OfferAnswered(Guid OfferId, bool IsAccepted, LocalDate AnsweredOn) : ICaseEvent;
