using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>The sale that was agreed has been completed.</summary>
public sealed record RecordCompletion(Guid StreamId, LocalDate CompletedOn) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.Disposals is not [.., var last])
        {
            return Refusal.ByState("NO_DISPOSAL", "No sale has been recorded for this notice.");
        }

        if (last.CompletedOn is { } completedOn)
        {
            return completedOn == CompletedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_COMPLETED", $"The sale was completed on {Words.Full(completedOn)}.");
        }

        return Checks.First(
                Checks.NotInFuture(nameof(CompletedOn), CompletedOn, context),
                Checks.NotBefore(
                    nameof(CompletedOn), "Completion", CompletedOn, "the agreement became binding", last.BindingOn)) is { } refusal
            ? refusal
            : Decision.Of(new DisposalCompleted(CompletedOn));
    }
}

public sealed record DisposalCompleted(LocalDate CompletedOn) : ICaseEvent;
