using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The reviewer decided whether the land should have been listed: section 92(3) and (4). Late is still a decision.</summary>
/// <param name="Reasons">The reasons, which whoever asked must be given. A reversal's are published in the unsuccessful list.</param>
public sealed record DecideListingReview(Guid StreamId, ReviewOutcome Outcome, string Reasons, LocalDate DecidedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context)
    {
        if (state.Outcome == Outcome && state.DecidedOn == DecidedOn) return Decision.Nothing;

        return ProcedureSteps.MayBeDecided(state.Procedure, nameof(DecidedOn), DecidedOn, context) is { } refusal
            ? refusal
            : string.IsNullOrWhiteSpace(Reasons)
                ? new Refusal(
                    RefusalKind.Answer,
                    "REASONS_REQUIRED",
                    "Give the reasons for the decision: whoever asked for the review must have them.",
                    ReviewProvisions.DecisionWithReasons,
                    Field: nameof(Reasons))
                : Decision.Of(new ListingReviewDecided(Outcome, Reasons, DecidedOn));
    }
}

public sealed record ListingReviewDecided(ReviewOutcome Outcome, string Reasons, LocalDate DecidedOn) : ICaseEvent;
