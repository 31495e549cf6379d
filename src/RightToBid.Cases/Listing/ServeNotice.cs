using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Listing;

/// <summary>A notice about the entry was given: of inclusion in the list, or of removal from it. What owners tell of a first registration is kept here too.</summary>
public sealed record ServeNotice(
    Guid StreamId, string Notice, NoticeRecipient Recipient, Service Service, Guid? PartyId = null, Guid? SubjectId = null) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        var served = new NoticeServed(Notice, Recipient, PartyId, SubjectId, Service);
        return Entered.Required(state) is { } refusal ? refusal : Notice switch
        {
            NoticeCodes.Inclusion when GiveInclusionNotice.MustBeListed(state, Service.SentOn) is { } gone => gone,
            NoticeCodes.Inclusion => Serve(state.EnteredOn, "the land was listed", Included),
            NoticeCodes.Removal => Serve(ListingClock.FirstUnlistedOn(state), "the land left the list"),
            NoticeCodes.NewOwner => Serve(
                state.Disposals.Where(sale => DisposalLaw.HasPassed(state, sale)).Select(sale => (LocalDate?)sale.BindingOn).Min(), "the land changed hands"),
            NoticeCodes.FirstRegistration => Serve(
                state.Titles.Where(title => IsAbout(title) && (title.Standing is TitleStanding.Unregistered || title.RegisteredOn is not null))
                    .Select(title => (LocalDate?)(title.RegisteredOn ?? title.FoundOn)).Min(),
                "the land was found to be unregistered, or was registered"),
            _ => Serving.NoSuchNotice,
        };

        bool IsAbout(TitleRecorded title) => SubjectId is null || SubjectId == title.TitleId;

        Decision Serve(LocalDate? began, string because, Func<NoticeServed, ICaseEvent>? store = null) =>
            Serving.Serve(state.Served, served, state.RegimeKey, began, because, context, store);
    }

    private static InclusionNoticeGiven Included(NoticeServed served) => new(
        served.Recipient, served.PartyId, served.Service.GivenOn, served.Service.Means is MeansOfService.AlternativeSteps, served.Service);
}

/// <summary>Keeps a file that proves a service.</summary>
public sealed record AttachEvidence(
    Guid StreamId, Guid EvidenceId, string Notice, NoticeRecipient Recipient, string Sha256, LocalDate AttachedOn, Guid? PartyId = null,
    Guid? SubjectId = null) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Serving.Attach(state.Served, new(EvidenceId, Notice, Recipient, PartyId, SubjectId, Sha256, AttachedOn), context);
}
