using NodaTime;

namespace RightToBid.Cases.Compensating;

/// <summary>Keeps a file that came as evidence for one part of the claim.</summary>
/// <remarks>It decides nothing: that evidence came, and by when, is recorded with the claim or as what completed it.</remarks>
public sealed record AttachClaimEvidence(Guid StreamId, Guid EvidenceId, int Number, string Sha256, LocalDate AttachedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        var attached = new ClaimEvidenceAttached(EvidenceId, Number, Sha256, AttachedOn);
        return Checks.First(
                state.Status is ClaimStatus.NotReceived ? Pending.MustBeLive(state) : null,
                Checks.Unless(state.Parts.Exists(part => part.Number == Number), "NO_SUCH_PART", "No such part of a claim has been recorded."),
                Checks.NotInFuture(nameof(AttachedOn), AttachedOn, context)) is { } refusal
            ? refusal
            : state.Evidence.Contains(attached) ? Decision.Nothing : Decision.Of(attached);
    }
}

/// <summary>A file that came as evidence for a part of the claim was kept. Its content stays outside the events; its hash would show a change.</summary>
/// <remarks>Its stored name is on the approved list: see <see cref="EventNames"/>.</remarks>
/// <param name="Number">The number of the part.</param>
/// <param name="Sha256">The hash of the file, in hexadecimal.</param>
public sealed record ClaimEvidenceAttached(Guid EvidenceId, int Number, string Sha256, LocalDate AttachedOn) : ICaseEvent;
