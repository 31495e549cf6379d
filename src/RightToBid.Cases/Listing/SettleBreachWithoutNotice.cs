using NodaTime;

using RightToBid.Cases.Disposing;

namespace RightToBid.Cases.Listing;

/// <summary>What became of a sale in breach by an owner who gave no notice: regulation 21.</summary>
public sealed record SettleBreachWithoutNotice(
    Guid StreamId, Guid? DisposalId, BreachOutcome Outcome, string Reason, LocalDate SettledOn) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var sale = Disposals.Find(state.Disposals, DisposalId);
        return LeavingWithoutNotice.After(
            state,
            BreachRecord.Settle(sale, known => DisposalLaw.JudgeWithoutNotice(state, known).IsAllowed, new(Outcome, Reason, SettledOn, DisposalId), context),
            sale is null ? null : sale with { Settlement = new(Outcome, Reason, SettledOn) },
            context);
    }
}
