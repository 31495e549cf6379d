using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>Whoever appealed gave the appeal up.</summary>
/// <param name="AppealNumber">Which appeal, from one in the order in which they were lodged; nothing where there is but one.</param>
public sealed record WithdrawAppeal(Guid StreamId, LocalDate WithdrawnOn, int? AppealNumber = null) : ICommand<ListingReview>
{
    public Decision Decide(ListingReview state, DecisionContext context) =>
        WhichAppeal.About(state, AppealNumber, (appeal, number) => AppealSteps.Withdraw(appeal, new(WithdrawnOn, number), context));
}
