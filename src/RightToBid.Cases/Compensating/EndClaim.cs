using NodaTime;

namespace RightToBid.Cases.Compensating;

/// <summary>Nothing more is in dispute: the amount awarded, agreed or directed was paid.</summary>
public sealed record SettleClaim(Guid StreamId, decimal AmountInPounds, LocalDate SettledOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.Status is ClaimStatus.Settled && state.EndedOn == SettledOn && state.SettledInPounds == AmountInPounds) return Decision.Nothing;

        return Checks.First(
                Pending.MustBeLive(state),
                AmountInPounds <= 0 ? Refusal.OfAnswer(nameof(AmountInPounds), "Enter the amount that was paid.") : null,
                Checks.NotInFuture(nameof(SettledOn), SettledOn, context),
                Checks.NotBefore(nameof(SettledOn), "A settlement", SettledOn, "the council received the claim", state.ReceivedOn)) is { } refusal
            ? refusal
            : Decision.Of(new ClaimSettled(AmountInPounds, SettledOn));
    }
}

public sealed record ClaimSettled(decimal AmountInPounds, LocalDate SettledOn) : ICaseEvent;

/// <summary>The claimant gave the claim up.</summary>
public sealed record WithdrawClaim(Guid StreamId, LocalDate WithdrawnOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.Status is ClaimStatus.Withdrawn && state.EndedOn == WithdrawnOn) return Decision.Nothing;

        return Checks.First(
                Pending.MustBeLive(state),
                Checks.NotInFuture(nameof(WithdrawnOn), WithdrawnOn, context),
                Checks.NotBefore(nameof(WithdrawnOn), "A withdrawal", WithdrawnOn, "the council received the claim", state.ReceivedOn)) is { } refusal
            ? refusal
            : Decision.Of(new ClaimWithdrawn(WithdrawnOn));
    }
}

public sealed record ClaimWithdrawn(LocalDate WithdrawnOn) : ICaseEvent;
