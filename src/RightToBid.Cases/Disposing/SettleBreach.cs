using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>What became of a sale in breach: ineffective (reg. 21(1)), or saved because the seller did not know (reg. 21(2)).</summary>
/// <remarks>The council decides nothing here. It records what the parties, or a court, take the effect to be, and why.</remarks>
/// <param name="DisposalId">Which sale, where there are several; otherwise the last that was recorded.</param>
public sealed record SettleBreach(
    Guid StreamId, BreachOutcome Outcome, string Reason, LocalDate SettledOn, Guid? DisposalId = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) =>
        BreachRecord.Settle(Disposals.Find(state.Disposals, DisposalId), sale => DisposalLaw.Judge(state, sale).IsAllowed, new(Outcome, Reason, SettledOn, DisposalId), context);
}

public sealed record BreachSettled(BreachOutcome Outcome, string Reason, LocalDate SettledOn, Guid? DisposalId = null) : ICaseEvent;

/// <summary>The decision that notices and list entries take alike.</summary>
internal static class BreachRecord
{
    public static Decision Settle(Disposal? sale, Func<Disposal, bool> isAllowed, BreachSettled settled, DecisionContext context) => sale switch
    {
        null => Refusal.ByState("NO_DISPOSAL", "No sale has been recorded here."),
        { Settlement: { } known } when known == new BreachSettlement(settled.Outcome, settled.Reason, settled.SettledOn) => Decision.Nothing,
        _ when sale.Terms.Agreement is AgreementKind.OptionGranted || isAllowed(sale) => Refusal.ByState("NO_BREACH", "On what is now known, the owner might enter into that sale on that day."),
        _ => Checks.First(
                Checks.Said(nameof(SettleBreach.Reason), settled.Reason, "Say on what that rests."),
                Checks.NotInFuture(nameof(SettleBreach.SettledOn), settled.SettledOn, context),
                Checks.NotBefore(
                    nameof(SettleBreach.SettledOn), "A finding", settled.SettledOn, "the agreement became binding", sale.BindingOn)) is { } refusal
            ? refusal
            : Decision.Of(settled),
    };
}
