using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>The owner no longer wishes to sell. The law has no rule for it: a later notice starts its own periods.</summary>
public sealed record WithdrawNotice(Guid StreamId, LocalDate WithdrawnOn, string? Reason = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.WithdrawnOn is { } earlier)
        {
            return earlier == WithdrawnOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_WITHDRAWN", $"The owner withdrew the notice on {Words.Full(earlier)}.");
        }

        return Checks.First(
                Received.Required(state),
                Checks.NotInFuture(nameof(WithdrawnOn), WithdrawnOn, context),
                Checks.NotBefore(
                    nameof(WithdrawnOn), "A withdrawal", WithdrawnOn, "the council received the owner's notice", state.ReceivedOn),
                Received.MustStandOn(state, WithdrawnOn)) is { } refusal
            ? refusal
            : Decision.Of(new DisposalNoticeWithdrawn(WithdrawnOn, Reason));
    }
}

public sealed record DisposalNoticeWithdrawn(LocalDate WithdrawnOn, string? Reason) : ICaseEvent;
