using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>Whoever appealed gave the appeal up.</summary>
public sealed record WithdrawAppeal(Guid StreamId, LocalDate WithdrawnOn) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        AppealSteps.Withdraw(state.Appeal, new(WithdrawnOn), context);
}
