using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>The owner sold or let the land. What the law says of it is shown before it is recorded; a breach is a fact too.</summary>
internal sealed class RecordDisposalPage(CaseDesk desk, Drafts drafts, CaseFinder finder, IClock clock) : NoticeFactPage(desk, drafts, clock)
{
    private const string Anyone = "anyone";
    private const string AnotherGroup = "another-group";
    private const string NoExemption = "none";

    private readonly CaseDesk desk = desk;

    private IReadOnlyList<OwnersNotice> otherNotices = [];

    public override string Heading => "Record a disposal";

    public override string Beforehand =>
        "Record what the owner entered into, whatever the law says of it. Nothing is recorded before you have seen that.";

    public override bool IsFinal => true;

    /// <summary>What the law says of the disposal; for the page that checks.</summary>
    public DisposalAnswer? Answer => After?.Disposals is [.., var last] ? DisposalLaw.Judge(State, last) : null;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("Buyer", "To whom did the owner dispose of the land?", "Buyer", "Select to whom the owner disposed of the land", Buyers),
        .. AboutAnotherGroup,
        new DayQuestion("BindingOn", "On which day did the agreement become binding?", "Day it became binding", "the day it became binding")
        {
            Hint = "Usually the exchange of contracts; without an agreement, the day of the disposal. For example, 31 8 2023",
        },
        .. AboutLease,
        new ChoiceQuestion("VacantPossession", "Did it pass with vacant possession?", "Vacant possession", "Select yes if it passed with vacant possession", Choice.YesOrNo)
        {
            Hint = "No tenant or other occupier stayed",
        },
        new ChoiceQuestion("Exemption", "Does the owner claim an exemption?", "Exemption claimed", "Select whether the owner claims an exemption", Exemptions)
        {
            Hint = "The council approves none: the owner claims it at their own risk",
        },
    ];

    protected override string Address => Links.RecordDisposal(Id);

    protected override string AskedFor => $"to record a disposal of {State.AssetName}";

    private IReadOnlyList<Choice> Buyers =>
    [
        new(Anyone, "Somebody who is not a community interest group"),
        .. State.Requests.Select(request => new Choice(
            request.BidId.ToString(), $"{request.Group.Name}, which asked to bid", "To begin a handover as well, record the agreement in the group’s bid instead")),
        new(AnotherGroup, "Another community interest group"),
    ];

    private IEnumerable<Question> AboutAnotherGroup => Answers.WordsOrNull("Buyer") is AnotherGroup
        ?
        [
            new WordsQuestion("Group", "What is the group called?", "Name of the group", "Enter the name of the group"),
            new ChoiceQuestion("Form", "What kind of body is it?", "Kind of body", "Select what kind of body it is", Forms)
            {
                Hint = "It is taken to have its local connection: the owner must be sure of that",
            },
        ]
        : Enumerable.Empty<Question>();

    private IEnumerable<Question> AboutLease => State.Estate is Estate.Lease
        ? [new NumberQuestion("LeaseYears", "For how many years was the lease granted?", "Years of the lease", "Enter the number of years, like 30")]
        : Enumerable.Empty<Question>();

    private static IReadOnlyList<Choice> Forms { get; } =
    [
        new(nameof(LegalForm.ParishCouncil), "Parish or town council"),
        new(nameof(LegalForm.Charity), "Charity"),
        new(nameof(LegalForm.CommunityInterestCompany), "Community interest company"),
        new(nameof(LegalForm.CompanyLimitedByGuarantee), "Company limited by guarantee that distributes no surplus"),
        new(nameof(LegalForm.RegisteredSociety), "Co-operative or community benefit society that distributes no surplus"),
    ];

    private IReadOnlyList<Choice> Exemptions =>
    [
        new(NoExemption, "None"),
        .. StatuteBook.Regime(State.RegimeKey).Exemptions.Select(exemption => new Choice(exemption.Code, exemption.Rule)),
    ];

    private BidderRequest? AskedToBid => State.Requests.Find(request => request.BidId.ToString() == Answers.Words("Buyer"));

    private CommunityGroup? Buyer => Answers.Words("Buyer") switch
    {
        Anyone => null,
        AnotherGroup => new(Answers.Words("Group"), CommunityBody.WithLocalConnection(Enum.Parse<LegalForm>(Answers.Words("Form")))),
        _ => AskedToBid?.Group,
    };

    protected override ICommand<Moratorium> Command(Guid draft) => new RecordDisposal(
        Id,
        Answers.Day("BindingOn"),
        Buyer,
        AskedToBid?.BidId,
        Exemption: Answers.Words("Exemption") is NoExemption ? null : Answers.Words("Exemption"),
        VacantPossession: Answers.IsYes("VacantPossession"),
        LeaseYears: AboutLease.Any() ? Answers.Number("LeaseYears") : null,
        OtherNotices: otherNotices);

    /// <summary>Other owners' notices for the land matter to the law, and other streams hold them.</summary>
    protected override async Task Prepare(CancellationToken cancellation)
    {
        var others = new List<OwnersNotice>();
        foreach (var known in await finder.OfCase(Caller.Authority, State.Reference, cancellation))
        {
            if (known.StreamType == Moratorium.StreamType && known.StreamId != Id && known.ListEntryId == State.ListEntryId)
            {
                others.Add(DisposalLaw.NoticeOf((await desk.Load<Moratorium>(Caller.Authority, known.StreamId, cancellation)).State));
            }
        }

        otherNotices = others;
    }
}
