using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Compensating;

/// <summary>Keeps a file that proves a service.</summary>
public sealed record AttachEvidence(
    Guid StreamId, Guid EvidenceId, string Notice, NoticeRecipient Recipient, string Sha256, LocalDate AttachedOn, Guid? PartyId = null,
    Guid? SubjectId = null) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) =>
        Serving.Attach(state.Served, new(EvidenceId, Notice, Recipient, PartyId, SubjectId, Sha256, AttachedOn), context);
}
