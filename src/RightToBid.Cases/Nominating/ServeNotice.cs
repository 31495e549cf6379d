using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Nominating;

/// <summary>A notice about the nomination was given: that it is considered, why it was unsuccessful, why its listing was reversed.</summary>
public sealed record ServeNotice(
    Guid StreamId, string Notice, NoticeRecipient Recipient, Service Service, Guid? PartyId = null, Guid? SubjectId = null) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        var served = new NoticeServed(Notice, Recipient, PartyId, SubjectId, Service);
        return Standing.MustBeReceived(state) is { } refusal ? refusal : Notice switch
        {
            NoticeCodes.Considering => Serve(state.ReceivedOn, "the council received the nomination"),
            NoticeCodes.Unsuccessful => Serve(
                state is { Status: NominationStatus.Unsuccessful } ? state.DecidedOn : null, "the council decided on the nomination"),
            NoticeCodes.ReversalReasons => Serve(state.ReversedOn, "the review reversed the listing"),
            _ => Serving.NoSuchNotice,
        };

        Decision Serve(LocalDate? began, string because) =>
            Serving.Serve(state.Served, served, state.RegimeKey, began, because, context);
    }
}

/// <summary>Keeps a file that proves a service.</summary>
public sealed record AttachEvidence(
    Guid StreamId, Guid EvidenceId, string Notice, NoticeRecipient Recipient, string Sha256, LocalDate AttachedOn, Guid? PartyId = null,
    Guid? SubjectId = null) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context) =>
        Serving.Attach(state.Served, new(EvidenceId, Notice, Recipient, PartyId, SubjectId, Sha256, AttachedOn), context);
}
