using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>The sale that was agreed has been completed.</summary>
/// <param name="DisposalId">Which sale, where there are several; otherwise the last that was recorded.</param>
public sealed record RecordCompletion(Guid StreamId, LocalDate CompletedOn, Guid? DisposalId = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (Disposals.Find(state.Disposals, DisposalId) is not { } sale)
        {
            return Refusal.ByState("NO_DISPOSAL", "No sale has been recorded for this notice.");
        }

        return sale switch
        {
            { CompletedOn: { } completedOn } => completedOn == CompletedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_COMPLETED", $"The sale was completed on {Words.Full(completedOn)}."),
            { FellThroughOn: { } fellThroughOn } => Refusal.ByState("FELL_THROUGH", $"The sale fell through on {Words.Full(fellThroughOn)}."),
            _ => Checks.First(
                    Checks.NotInFuture(nameof(CompletedOn), CompletedOn, context),
                    Checks.NotBefore(
                        nameof(CompletedOn), "Completion", CompletedOn, "the agreement became binding", sale.BindingOn)) is { } refusal
                ? refusal
                : Decision.Of(new DisposalCompleted(CompletedOn, DisposalId)),
        };
    }
}

public sealed record DisposalCompleted(LocalDate CompletedOn, Guid? DisposalId = null) : ICaseEvent;
