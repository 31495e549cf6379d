using NodaTime;

using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>The reviewer decides what is to be paid, with reasons. Late is late, and stands all the same.</summary>
/// <param name="AwardedInPounds">What is to be paid; nought where compensation is refused.</param>
/// <param name="Reasons">Why, in words that name no person.</param>
public sealed record DecideReview(Guid StreamId, decimal AwardedInPounds, string Reasons, LocalDate DecidedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.ReviewDecision is { } earlier)
        {
            return earlier == new ClaimDecision(AwardedInPounds, Reasons, DecidedOn)
                ? Decision.Nothing
                : Refusal.ByState("REVIEW_DECIDED", $"The review was decided on {Words.Full(earlier.DecidedOn)}.", "The claimant can appeal to the tribunal.");
        }

        return Checks.First(
                Pending.MustBeLive(state),
                ProcedureSteps.MayBeDecided(state.Review, nameof(DecidedOn), DecidedOn, context),
                DecideClaim.MustBeWithinClaim(nameof(AwardedInPounds), AwardedInPounds, state),
                Checks.Said(nameof(Reasons), Reasons, "Give the reasons: the claimant must have them in writing.")) is { } refusal
            ? refusal
            : Decision.Of(new CompensationReviewDecided(AwardedInPounds, Reasons, DecidedOn));
    }
}

/// <param name="AwardedInPounds">What is to be paid; nought where compensation is refused.</param>
public sealed record CompensationReviewDecided(decimal AwardedInPounds, string Reasons, LocalDate DecidedOn) : ICaseEvent;
