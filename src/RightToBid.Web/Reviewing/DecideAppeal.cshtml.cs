using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class DecideAppealPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    private const string Withdrawn = "withdrawn";
    private const string Extended = "extended";
    private const string NotExtended = "not-extended";

    public override string Heading => "Record what the tribunal decided";

    public override string? Consequence => Answers.WordsOrNull("Happened") switch
    {
        nameof(AppealOutcome.Allowed) =>
            "The land leaves the list on the day of the decision, and every moratorium on it ends. The nomination does not become unsuccessful. This cannot be taken back.",
        nameof(AppealOutcome.Dismissed) => "The listing stands. A party has 28 days, from the last paper that the tribunal sends, to ask for permission to appeal further.",
        Withdrawn or NotExtended => "The listing stands.",
        _ => null,
    };

    public override bool IsFinal => Answers.WordsOrNull("Happened") == nameof(AppealOutcome.Allowed);

    public override IReadOnlyList<Question> Questions =>
    [
        .. AskedWhich(IsOpen),
        new ChoiceQuestion(
            "Happened",
            "What happened?",
            "What happened",
            "Select what happened",
            [
                new(nameof(AppealOutcome.Dismissed), "The tribunal dismissed the appeal"),
                new(nameof(AppealOutcome.Allowed), "The tribunal allowed the appeal", "The land leaves the list: regulation 2(c)(i)"),
                new(Withdrawn, "The appeal was withdrawn"),
                new(Extended, "The tribunal extended the time for a late notice of appeal"),
                new(NotExtended, "The tribunal did not extend the time, so the appeal was not admitted"),
            ]),
        .. OfDecision,
        OnDay(
            Answers.WordsOrNull("Happened") is Withdrawn ? "WithdrawnOn" : "DecidedOn",
            Answers.WordsOrNull("Happened") is Withdrawn ? "On which day was it withdrawn?" : "On which day did the tribunal decide?",
            "Day",
            "the day it happened"),
        .. Sending,
    ];

    protected override string Address => Links.DecideAppeal(Id);

    protected override string AskedFor => $"to record what became of the appeal against the listing of {State.AssetName}";

    protected override Refusal? NotNow => State.Appeals.Exists(appeal => IsOpen(appeal))
        ? null
        : Refusal.ByState("NO_APPEAL", "No appeal is waiting to be decided here.");

    private static bool IsOpen(Appeal appeal) => appeal.IsUndecided;

    private bool IsDecision => Answers.WordsOrNull("Happened") is nameof(AppealOutcome.Dismissed) or nameof(AppealOutcome.Allowed);

    private IEnumerable<Question> OfDecision => !IsDecision ? [] :
    [
        new WordsQuestion("Summary", "What did the tribunal decide, in a few words?", "Summary", "Enter in a few words what the tribunal decided")
        {
            IsLong = true,
            Hint = "It is published. Do not name people",
        },
    ];

    private IEnumerable<Question> Sending => !IsDecision ? [] : [OnDay("SentOn", "On which day did the tribunal send its decision?", "Sent", "the day it was sent")];

    protected override ICommand<ListingReview> Command(Guid draft) => Answers.Words("Happened") switch
    {
        Withdrawn => new WithdrawAppeal(Id, Answers.Day("WithdrawnOn"), Which(IsOpen)?.Number),
        Extended => new DecideAppealTime(Id, true, Answers.Day("DecidedOn"), Which(IsOpen)?.Number),
        NotExtended => new DecideAppealTime(Id, false, Answers.Day("DecidedOn"), Which(IsOpen)?.Number),
        var outcome => new DecideAppeal(
            Id, Enum.Parse<AppealOutcome>(outcome), Answers.Words("Summary"), Answers.Day("DecidedOn"), Answers.Day("SentOn"), Which(IsOpen)?.Number),
    };
}
