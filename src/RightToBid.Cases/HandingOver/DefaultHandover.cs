using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>The handover failed: the keys never passed, or the promises were broken.</summary>
public sealed record DefaultHandover(Guid StreamId, LocalDate DefaultedOn, string Reason) : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.Status is HandoverStatus.Defaulted && state.EndedOn == DefaultedOn) return Decision.Nothing;

        return Checks.First(
                Begun.MustBeLive(state),
                Checks.Said(nameof(Reason), Reason, "Say how the handover failed."),
                Checks.NotInFuture(nameof(DefaultedOn), DefaultedOn, context),
                Begun.NotBeforeBeginning(nameof(DefaultedOn), "A failure", DefaultedOn, state)) is { } refusal
            ? refusal
            : Decision.Of(new HandoverDefaulted(DefaultedOn, Reason));
    }
}

public sealed record HandoverDefaulted(LocalDate DefaultedOn, string Reason) : ICaseEvent;
