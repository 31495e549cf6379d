using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>What became of the appeal at the First-tier Tribunal.</summary>
internal sealed class FollowAppealPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record what became of the appeal";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("What", "What happened?", "What happened", "Select what happened",
        [
            new("dismissed", "The tribunal dismissed the appeal"),
            new("allowed", "The tribunal allowed the appeal"),
            new("extended", "The tribunal extended time for a late appeal"),
            new("not-extended", "The tribunal did not extend time, so the appeal was not admitted"),
            new("withdrawn", "The appeal was withdrawn"),
        ]),
        .. Decided,
        new DayQuestion(DayKey, "On which day?", "Day", "the day it happened"),
        .. Sent,
    ];

    protected override string Name => "appeal-outcome";

    protected override Refusal? NotNow => State.Appeal is { Outcome: null, EndedWithoutDecision: false }
        ? null
        : Refusal.ByState("NO_APPEAL", "No appeal is under way here.");

    private bool IsDecision => Answers.WordsOrNull("What") is "dismissed" or "allowed";

    private string DayKey => Answers.WordsOrNull("What") is "withdrawn" ? "WithdrawnOn" : "DecidedOn";

    private IEnumerable<Question> Decided => IsDecision
        ? [new WordsQuestion("Summary", "What did the tribunal decide?", "Decision", "Enter what the tribunal decided")
        {
            IsLong = true,
            Hint = "In a few words, with any amount. Do not name a person",
        }]
        : Enumerable.Empty<Question>();

    private IEnumerable<Question> Sent => IsDecision
        ? [new DayQuestion("SentOn", "On which day did the tribunal send its decision?", "Decision sent", "the day the decision was sent")
        {
            Hint = "Time for appealing further runs from the last of the tribunal’s papers",
        }]
        : Enumerable.Empty<Question>();

    protected override ICommand<CompensationClaim> Command(Guid draft) => (Answers.Words("What"), Answers.Day(DayKey)) switch
    {
        ("extended", var day) => new DecideClaimAppealTime(Id, true, day),
        ("not-extended", var day) => new DecideClaimAppealTime(Id, false, day),
        ("withdrawn", var day) => new WithdrawClaimAppeal(Id, day),
        var (what, day) => new DecideClaimAppeal(
            Id, what == "allowed" ? AppealOutcome.Allowed : AppealOutcome.Dismissed, Answers.Words("Summary"), day, Answers.Day("SentOn")),
    };
}
