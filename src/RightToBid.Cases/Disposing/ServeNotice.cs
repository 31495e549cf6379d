using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Disposing;

/// <summary>A notice about the owner's wish to sell was given, or a new owner told the council of the disposal.</summary>
public sealed record ServeNotice(
    Guid StreamId, string Notice, NoticeRecipient Recipient, Service Service, Guid? PartyId = null, Guid? SubjectId = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        var served = new NoticeServed(Notice, Recipient, PartyId, SubjectId, Service);
        return Received.Required(state) is { } refusal ? refusal : Notice switch
        {
            NoticeCodes.DisposalNoticeToNominator => Serve(state.ReceivedOn, OwnersNotice, Told(PublicityAudience.Nominator)),
            NoticeCodes.DisposalNoticeToPublic => Serve(state.ReceivedOn, OwnersNotice, Told(PublicityAudience.Public)),
            NoticeCodes.RequestPassedOn => Serve(
                state.Requests.Find(request => request.BidId == SubjectId)?.RequestedOn, "the group asked to be treated as a potential bidder"),
            NoticeCodes.NewOwner => Serve(
                state.Disposals.Where(disposal => DisposalLaw.EndOf(state, disposal) is not null).Select(disposal => (LocalDate?)disposal.BindingOn)
                    .Append(state.OwnerChange?.ChangedOn).Min(),
                "the land changed hands"),
            _ => Serving.NoSuchNotice,
        };

        Decision Serve(LocalDate? began, string because, Func<NoticeServed, ICaseEvent>? store = null) =>
            Serving.Serve(state.Served, served, state.RegimeKey, began, because, context, store);
    }

    private const string OwnersNotice = "the council received the owner's notice";

    /// <summary>The public is shown how people were told, and never what proves it.</summary>
    private static Func<NoticeServed, PublicityGiven> Told(PublicityAudience audience) =>
        served => new(audience, Means.InWords(served.Service.Means), served.Service.GivenOn, served.Service);
}

/// <summary>Keeps a file that proves a service.</summary>
public sealed record AttachEvidence(
    Guid StreamId, Guid EvidenceId, string Notice, NoticeRecipient Recipient, string Sha256, LocalDate AttachedOn, Guid? PartyId = null,
    Guid? SubjectId = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) =>
        Serving.Attach(state.Served, new(EvidenceId, Notice, Recipient, PartyId, SubjectId, Sha256, AttachedOn), context);
}
