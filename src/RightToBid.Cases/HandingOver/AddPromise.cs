using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>What the group undertakes to do with the asset.</summary>
public sealed record AddPromise(Guid StreamId, Guid PromiseId, string Title, LocalDate MadeOn) : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.Promises.Exists(known => known.PromiseId == PromiseId)) return Decision.Nothing;

        return Checks.First(
                Begun.MustBeLive(state),
                Checks.Said(nameof(Title), Title, "Say what the group promises."),
                Checks.NotInFuture(nameof(MadeOn), MadeOn, context),
                Begun.NotBeforeBeginning(nameof(MadeOn), "A promise", MadeOn, state)) is { } refusal
            ? refusal
            : Decision.Of(new PromiseAdded(PromiseId, Title, MadeOn));
    }
}

public sealed record PromiseAdded(Guid PromiseId, string Title, LocalDate MadeOn) : ICaseEvent;
