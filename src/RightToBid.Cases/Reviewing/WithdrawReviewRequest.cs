using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The owner gave the review up. The law has no rule for it.</summary>
public sealed record WithdrawReviewRequest(Guid StreamId, LocalDate WithdrawnOn, string? Reason = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        ProcedureSteps.Withdraw(state.Procedure, new(WithdrawnOn, Reason), context);
}
