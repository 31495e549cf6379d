using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>A longer period for completing the review was agreed with the owner in writing: Schedule 2, paragraph 9.</summary>
/// <param name="AgreedToOn">The last day of the longer period, included.</param>
public sealed record AgreeLongerReview(Guid StreamId, LocalDate AgreedToOn, LocalDate AgreedOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) => ProcedureSteps.AgreeLonger(
        state.Procedure, new(AgreedToOn, AgreedOn), state.IsRequested ? ReviewClock.Completion(state).LastDay : null, context);
}
