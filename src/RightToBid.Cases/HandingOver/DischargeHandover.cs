using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>The keys passed and nothing more is owed.</summary>
public sealed record DischargeHandover(Guid StreamId, LocalDate DischargedOn, string Reason) : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.Status is HandoverStatus.Discharged && state.EndedOn == DischargedOn) return Decision.Nothing;

        return Checks.First(
                Begun.MustBeCompleted(state),
                Checks.Said(nameof(Reason), Reason, "Say why nothing more is owed."),
                Checks.NotInFuture(nameof(DischargedOn), DischargedOn, context),
                Checks.NotBefore(nameof(DischargedOn), "A discharge", DischargedOn, "the keys passed", state.CompletedOn)) is { } refusal
            ? refusal
            : Decision.Of(new HandoverDischarged(DischargedOn, Reason));
    }
}

/// <summary>Nothing more is owed.</summary>
public sealed record HandoverDischarged(LocalDate DischargedOn, string Reason) : ICaseEvent;
