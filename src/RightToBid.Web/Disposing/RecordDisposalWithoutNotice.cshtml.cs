using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>An owner who gave no notice disposed of listed land: exempt, outside section 95, or in breach.</summary>
internal sealed class RecordDisposalWithoutNoticePage(
    CaseDesk desk, Drafts drafts, Parties parties, CaseFinder finder, AuthorityPolicies policies, IClock clock)
    : EntryFactPage(desk, drafts, clock), IShowsDisposal
{
    private const string Owner = "owner";
    private const string NotOwner = "not-owner";
    private const string Shares = "shares";
    private const string Freehold = "freehold";
    private const string Lease = "lease";

    private readonly CaseDesk desk = desk;

    private IReadOnlyList<OwnersNotice> notices = [];
    private RemovalPolicy removal;

    public override string Heading => "Record a disposal without a notice";

    public override string Beforehand =>
        "Use this where the owner who disposed of the land gave the council no notice. Where they did, record it with their notice.";

    public override bool IsFinal => true;

    public DisposalAnswer? Answer => After?.Disposals is [.., var last] ? DisposalLaw.JudgeWithoutNotice(State, EstateSold, last) : null;

    public AgreementKind Agreed => Enum.Parse<AgreementKind>(Answers.Words("Agreement"));

    public override IReadOnlyList<Question> Questions => [.. WhatHappened, .. DisposalQuestions.Finding(IsBreach)];

    protected override string Address => Links.RecordDisposalWithoutNotice(Id);

    protected override string AskedFor => $"to record a disposal of {State.Asset?.Name}";

    private IReadOnlyList<Question> WhatHappened =>
    [
        new ChoiceQuestion(
            "Seller",
            "Who disposed of the land?",
            "By whom",
            "Select who disposed of the land",
            [
                new(Owner, "An owner in the sense of section 107", "The freeholder, or the holder of a lease granted for at least 25 years"),
                new(NotOwner, "Somebody who is not the owner", "For example, a freeholder whose land is under such a lease"),
                new(Shares, "Nobody: shares in the company that owns it were sold"),
            ]),
        .. DisposalQuestions.Parts(State.Parcels),
        new ChoiceQuestion(
            "Buyer",
            "To whom did the land pass?",
            "Buyer",
            "Select to whom the land passed",
            [
                new(DisposalQuestions.Anyone, "Somebody who is not a community interest group"),
                new(DisposalQuestions.AnotherGroup, "A community interest group"),
            ]),
        .. DisposalQuestions.AboutAnotherGroup(Answers),
        DisposalQuestions.Day,
        DisposalQuestions.Agreement,
        new ChoiceQuestion(
            "Estate",
            "Which estate passed?",
            "Estate",
            "Select which estate passed",
            [new(Freehold, "The freehold"), new(Lease, "A lease, granted or assigned")]),
        .. Answers.WordsOrNull("Estate") is Lease ? [DisposalQuestions.LeaseYears] : Enumerable.Empty<Question>(),
        DisposalQuestions.VacantPossession,
        DisposalQuestions.Exemption(State.RegimeKey),
        .. DisposalQuestions.NewOwner(Answers),
    ];

    private Estate EstateSold => Answers.Words("Estate") is Lease ? Estate.Lease : Estate.Freehold;

    private bool IsBreach => WhatHappened.All(question => Answers.Has(question.Key))
        && Command(Id).Decide(State, new DecisionContext(Today, BankHolidays.EnglandAndWales)).Events is [DisposalRecorded { InBreach: true }];

    protected override ICommand<ListEntry> Command(Guid draft) => new RecordDisposalWithoutNotice(
        Id,
        Answers.Day("BindingOn"),
        new()
        {
            DisposalId = draft,
            Parcels = DisposalQuestions.PartsIn(Answers, State.Parcels),
            Agreement = Agreed,
            NotByOwner = Answers.Words("Seller") is NotOwner,
            ShareSale = Answers.Words("Seller") is Shares,
            NewOwnerPartyId = DisposalQuestions.NewOwnerIn(Answers, Caller.Authority, draft),
            Removal = removal,
            Found = DisposalQuestions.FindingIn(Answers),
        },
        Answers.Words("Buyer") is DisposalQuestions.AnotherGroup ? DisposalQuestions.AnotherGroupIn(Answers) : null,
        Exemption: DisposalQuestions.ExemptionIn(Answers),
        VacantPossession: Answers.IsYes("VacantPossession"),
        Estate: EstateSold,
        LeaseYears: EstateSold is Estate.Lease ? Answers.Number("LeaseYears") : null,
        OtherNotices: notices);

    protected override Task Recorded(Guid draft, CancellationToken cancellation) =>
        DisposalQuestions.KeepNewOwner(Answers, Caller.Authority, draft, parties, cancellation);

    /// <summary>When the land leaves the list, where the disposal has effect although it was a breach, is policy (A31).</summary>
    protected override async Task Prepare(CancellationToken cancellation)
    {
        notices = await OtherNotices.Of(finder, desk, Caller.Authority, State.Reference, State.ListEntryId, cancellation);
        removal = (await policies.Of(Caller.Authority, cancellation)).SaleRemoval;
    }
}
