using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class DecideFurtherAppealPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    private const string Given = "given";
    private const string Refused = "refused";

    public override string Heading => "Record what became of the further appeal";

    public override IReadOnlyList<Question> Questions => [.. AskedWhich(IsUnderWay), .. OfStage];

    private IReadOnlyList<Question> OfStage => IsPermitted
        ?
        [
            new ChoiceQuestion(
                "Outcome",
                "What did the Upper Tribunal decide?",
                "Decision",
                "Select what the Upper Tribunal decided",
                [
                    new(nameof(FurtherOutcome.Stands), "The First-tier Tribunal’s decision stands"),
                    new(nameof(FurtherOutcome.Reversed), "The First-tier Tribunal’s decision is reversed"),
                    new(nameof(FurtherOutcome.SentBack), "It is set aside, and the appeal is sent back to be decided again"),
                ]),
            new WordsQuestion("Summary", "What did it decide, in a few words?", "Summary", "Enter in a few words what the Upper Tribunal decided")
            {
                IsLong = true,
                Hint = "It is published. Do not name people",
            },
            OnDay("DecidedOn", "On which day did it decide?", "Day", "the day of the decision"),
        ]
        :
        [
            new ChoiceQuestion(
                "Permission",
                "Was permission given?",
                "Permission",
                "Select whether permission was given",
                [new(Given, "Permission was given"), new(Refused, "Permission was refused")]),
            OnDay("DecidedOn", "On which day?", "Day", "the day of the decision"),
        ];

    protected override string Address => Links.DecideFurtherAppeal(Id);

    protected override string AskedFor => $"to record what became of the further appeal about the listing of {State.AssetName}";

    protected override Refusal? NotNow => State.Appeals.Exists(appeal => IsUnderWay(appeal))
        ? null
        : Refusal.ByState("NOT_SOUGHT", "Nobody is waiting for permission to appeal further.");

    private static bool IsUnderWay(Appeal appeal) => appeal.Further is { IsOver: false };

    private bool IsPermitted => Which(IsUnderWay)?.Further?.IsPermitted is true;

    protected override ICommand<ListingReview> Command(Guid draft) => IsPermitted
        ? new DecideFurtherAppeal(Id, Enum.Parse<FurtherOutcome>(Answers.Words("Outcome")), Answers.Words("Summary"), Answers.Day("DecidedOn"), Which(IsUnderWay)?.Number)
        : new DecidePermission(Id, Answers.Words("Permission") == Given, Answers.Day("DecidedOn"), Which(IsUnderWay)?.Number);
}
