using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>Contracts had been exchanged, and the sale will not be completed. The land stays listed and the notice runs on.</summary>
/// <param name="DisposalId">Which sale, where there are several; otherwise the last that was recorded.</param>
public sealed record RecordSaleFellThrough(Guid StreamId, LocalDate FellThroughOn, Guid? DisposalId = null, string? Reason = null)
    : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (Disposals.Find(state.Disposals, DisposalId) is not { } sale)
        {
            return Refusal.ByState("NO_DISPOSAL", "No sale has been recorded for this notice.");
        }

        return sale switch
        {
            { FellThroughOn: { } earlier } => earlier == FellThroughOn
                ? Decision.Nothing
                : Refusal.ByState("FELL_THROUGH", $"The sale fell through on {Words.Full(earlier)}."),
            { CompletedOn: { } completedOn } => Refusal.ByState(
                "ALREADY_COMPLETED", $"The sale was completed on {Words.Full(completedOn)}."),
            _ => Checks.First(
                    Checks.NotInFuture(nameof(FellThroughOn), FellThroughOn, context),
                    Checks.NotBefore(
                        nameof(FellThroughOn), "The end of the sale", FellThroughOn, "the agreement became binding", sale.BindingOn)) is { } refusal
                ? refusal
                : Decision.Of(new DisposalFellThrough(FellThroughOn, DisposalId, Reason)),
        };
    }
}

public sealed record DisposalFellThrough(LocalDate FellThroughOn, Guid? DisposalId, string? Reason) : ICaseEvent;
