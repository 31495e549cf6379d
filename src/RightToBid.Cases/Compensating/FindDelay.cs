using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>What the officer finds on a claim for delay: from when the owner could reasonably have given notice. The period follows by law.</summary>
/// <param name="NoticeReceivedOn">The day the council received the owner's notice, as its own stream has it.</param>
/// <param name="ProhibitionContinued">Whether a request came in time, so that the prohibition continued for the six months.</param>
public sealed record FindDelay(
    Guid StreamId, LocalDate NoticeReceivedOn, LocalDate? ReasonableOn, bool ProhibitionContinued, LocalDate FoundOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.Delay == new DelayFinding(NoticeReceivedOn, ReasonableOn, ProhibitionContinued, FoundOn)) return Decision.Nothing;

        return Checks.First(
                Pending.MustBeLive(state),
                Checks.Unless(
                    state.Parts.Exists(part => part.Head is CompensationHead.Delay), "NO_DELAY_CLAIMED", "No part of the claim is for delay."),
                Checks.NotInFuture(nameof(FoundOn), FoundOn, context),
                Checks.NotBefore(nameof(FoundOn), "A finding", FoundOn, "the council received the claim", state.ReceivedOn),
                Checks.NotInFuture(nameof(NoticeReceivedOn), NoticeReceivedOn, context),
                ReasonableOn > NoticeReceivedOn
                    ? Refusal.OfAnswer(nameof(ReasonableOn), "Enter a day before the notice came, or leave it empty where notice came as soon as was reasonable.")
                    : null,
                Statute.Version(state.RegimeKey, NoticeReceivedOn, out _)) is { } refusal
            ? refusal
            : Decision.Of(new DelayFound(NoticeReceivedOn, ReasonableOn, ProhibitionContinued, FoundOn));
    }
}

public sealed record DelayFound(LocalDate NoticeReceivedOn, LocalDate? ReasonableOn, bool ProhibitionContinued, LocalDate FoundOn) : ICaseEvent;
