using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class LodgeAppealPage(CaseDesk desk, Drafts drafts, IClock clock, Parties parties) : ReviewFactPage(desk, drafts, clock)
{
    public override string Heading => "Record an appeal to the tribunal";

    public override string Beforehand =>
        "The owner who asked for the review, or an owner who came later, may appeal to the First-tier Tribunal (regulation 11). The land stays listed meanwhile.";

    public override string? Consequence => After?.Appeals is not [.., var appeal] ? null
        : AppealClock.Timing(appeal, ReviewClock.Appeal(After, BankHolidays.EnglandAndWales)) switch
        {
            AppealTiming.InTime => "The notice of appeal came in time. The land stays listed meanwhile.",
            AppealTiming.NeedsExtension =>
                "The notice of appeal came late. It is not admitted unless the tribunal extends time (rule 22(4)). The land stays listed meanwhile.",
            AppealTiming.TimeUncertain =>
                "From when time runs for an owner who came later is uncertain, and for the tribunal to say (A38). The land stays listed meanwhile.",
            _ => "It is not recorded when the decision was sent, so it is not known whether the appeal came in time. The land stays listed meanwhile.",
        };

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "By",
            "Who appeals?",
            "Appellant",
            "Select who appeals",
            [
                new(nameof(Appellant.Requester), "The owner who asked for the review"),
                new(nameof(Appellant.LaterOwner), "An owner who came later, of part or the whole"),
                new(nameof(Appellant.Nominator), "The body that nominated the land"),
            ]),
        .. WhoCameLater,
        OnDay("ReceivedOn", "On which day did the tribunal receive the notice of appeal?", "Received", "the day the tribunal received it"),
        new TimeQuestion("ReceivedAt", "At what time did the tribunal receive it?", "Time")
        {
            Hint = "By the clock in London, like 16:30. Leave empty if it is not known. On the last day it decides: before 5pm",
            WhenEmpty = "Not known",
        },
        new ChoiceQuestion(
            "AsksForMoreTime", "Does the notice ask the tribunal for more time?", "Asks for more time", "Select whether it asks for more time", Choice.YesOrNo),
        new WordsQuestion("TribunalReference", "What is the tribunal’s reference?", "Reference", "")
        {
            Hint = "Leave empty if it is not known. For example, CR/2018/0003",
            WhenEmpty = "Not known",
        },
    ];

    /// <summary>Each owner may appeal, so one who came later must be known from another.</summary>
    private IEnumerable<Question> WhoCameLater => IsLaterOwner
        ?
        [
            new WordsQuestion("Name", "What is this owner’s name?", "Name", "Enter the owner’s name")
            {
                Hint = "It is kept apart from the case and is never published",
            },
        ]
        : [];

    private bool IsLaterOwner => Answers.WordsOrNull("By") == nameof(Appellant.LaterOwner);

    protected override string Address => Links.LodgeAppeal(Id);

    protected override string AskedFor => $"to record an appeal against the review of the listing of {State.AssetName}";

    protected override ICommand<ListingReview> Command(Guid draft) => new LodgeAppeal(
        Id,
        Enum.Parse<Appellant>(Answers.Words("By")),
        Answers.Day("ReceivedOn"),
        Answers.MomentOrNull("ReceivedOn", "ReceivedAt"),
        Answers.IsYes("AsksForMoreTime"),
        IsLaterOwner ? PartyOf(draft) : null,
        TribunalReference: Answers.WordsOrNull("TribunalReference"));

    protected override Task Recorded(Guid draft, CancellationToken cancellation) => IsLaterOwner
        ? parties.Record(
            Caller.Authority, new Party(PartyOf(draft), Answers.Words("Name"), Purposes.AppealedAsLaterOwner), cancellation)
        : Task.CompletedTask;

    private Guid PartyOf(Guid draft) => NamedIdentifier.For(Caller.Authority, $"appellant\n{draft}");
}
