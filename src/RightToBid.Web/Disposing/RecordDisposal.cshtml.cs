using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>The owner sold or let the land. What the law says of it is shown before it is recorded; a breach is a fact too.</summary>
internal sealed class RecordDisposalPage(
    CaseDesk desk, Drafts drafts, Parties parties, CaseFinder finder, AuthorityPolicies policies, IClock clock)
    : NoticeFactPage(desk, drafts, clock), IShowsDisposal
{
    private const string ThisOwner = "this-owner";
    private const string LaterOwner = "later-owner";

    private readonly CaseDesk desk = desk;

    private IReadOnlyList<OwnersNotice> otherNotices = [];
    private RemovalPolicy removal;

    public override string Heading => "Record a disposal";

    public override string Beforehand =>
        "Record what the owner entered into, whatever the law says of it. Nothing is recorded before you have seen that.";

    public override string? Consequence => After is { Disposals: [.., var last] } after && DisposalLaw.IsForRemoval(after, last)
        ? removal is RemovalPolicy.OnExchange
            ? "By this council’s policy, what was sold leaves the list at once (regulation 2(b))."
            : "By this council’s policy, what was sold leaves the list when the sale is completed (regulation 2(b))."
        : null;

    public override bool IsFinal => true;

    public DisposalAnswer? Answer => After?.Disposals is [.., var last] ? DisposalLaw.Judge(State, last) : null;

    public AgreementKind Agreed => Enum.Parse<AgreementKind>(Answers.Words("Agreement"));

    public override IReadOnlyList<Question> Questions => [.. WhatHappened, .. DisposalQuestions.Finding(IsBreach)];

    protected override string Address => Links.RecordDisposal(Id);

    protected override string AskedFor => $"to record a disposal of {State.AssetName}";

    private IReadOnlyList<Question> WhatHappened =>
    [
        .. WhichOwner,
        new ChoiceQuestion("Buyer", "To whom did the owner dispose of the land?", "Buyer", "Select to whom the owner disposed of the land", Buyers),
        .. DisposalQuestions.AboutAnotherGroup(Answers),
        .. DisposalQuestions.Parts(CoveredLand.LeftOn(State, Today)),
        DisposalQuestions.Day,
        DisposalQuestions.Agreement,
        .. State.Estate is Estate.Lease ? [DisposalQuestions.LeaseYears] : Enumerable.Empty<Question>(),
        DisposalQuestions.VacantPossession,
        DisposalQuestions.Exemption(State.RegimeKey),
        .. DisposalQuestions.NewOwner(Answers),
    ];

    private IEnumerable<Question> WhichOwner => MoratoriumClock.End(State) is { Kind: MoratoriumEndKind.OwnerChanged }
        ?
        [
            new ChoiceQuestion(
                "Seller",
                "Which owner disposed of the land?",
                "Owner",
                "Select which owner disposed of the land",
                [
                    new(LaterOwner, "Whoever owns the land now", "This notice does not serve them, but lets an owner sell to a community group (regulation 13(1))"),
                    new(ThisOwner, $"{Sentences.Begin(State.OwnerLabel)}, who gave the notice"),
                ]),
        ]
        : Enumerable.Empty<Question>();

    private IReadOnlyList<Choice> Buyers =>
    [
        new(DisposalQuestions.Anyone, "Somebody who is not a community interest group"),
        .. State.Requests.Where(request => MoratoriumClock.HasEffect(State, request)).Select(request => new Choice(
            request.BidId.ToString(), $"{request.Group.Name}, which asked to bid", "To begin a handover as well, record the agreement in the group’s bid instead")),
        new(DisposalQuestions.AnotherGroup, "Another community interest group"),
    ];

    private BidderRequest? AskedToBid => State.Requests.Find(request => request.BidId.ToString() == Answers.Words("Buyer"));

    private CommunityGroup? Buyer => Answers.Words("Buyer") switch
    {
        DisposalQuestions.Anyone => null,
        DisposalQuestions.AnotherGroup => DisposalQuestions.AnotherGroupIn(Answers),
        _ => AskedToBid?.Group,
    };

    /// <summary>Known as soon as everything before it has been answered: only then is it asked how the council found it out.</summary>
    private bool IsBreach => WhatHappened.All(question => Answers.Has(question.Key))
        && Command(Id).Decide(State, new DecisionContext(Today, BankHolidays.EnglandAndWales)).Events is [DisposalRecorded { InBreach: true }];

    protected override ICommand<Moratorium> Command(Guid draft) => new RecordDisposal(
        Id,
        Answers.Day("BindingOn"),
        Buyer,
        AskedToBid?.BidId,
        Exemption: DisposalQuestions.ExemptionIn(Answers),
        VacantPossession: Answers.IsYes("VacantPossession"),
        LeaseYears: State.Estate is Estate.Lease ? Answers.Number("LeaseYears") : null,
        OtherNotices: otherNotices,
        Terms: new()
        {
            DisposalId = draft,
            Parcels = DisposalQuestions.PartsIn(Answers, CoveredLand.LeftOn(State, Today)),
            Agreement = Agreed,
            ByAnotherOwner = Answers.WordsOrNull("Seller") is LaterOwner,
            SellerPartyId = Answers.WordsOrNull("Seller") is LaterOwner ? State.OwnerChange?.NewOwnerPartyId : null,
            NewOwnerPartyId = DisposalQuestions.NewOwnerIn(Answers, Caller.Authority, draft),
            Removal = removal,
            Found = DisposalQuestions.FindingIn(Answers),
        });

    protected override Task Recorded(Guid draft, CancellationToken cancellation) =>
        DisposalQuestions.KeepNewOwner(Answers, Caller.Authority, draft, parties, cancellation);

    /// <summary>Other owners' notices for the land matter to the law, and other streams hold them. When the land leaves the list is policy (A31).</summary>
    protected override async Task Prepare(CancellationToken cancellation)
    {
        otherNotices = await OtherNotices.Of(finder, desk, Caller.Authority, State.Reference, State.ListEntryId, cancellation, except: Id);
        removal = (await policies.Of(Caller.Authority, cancellation)).SaleRemoval;
    }
}
