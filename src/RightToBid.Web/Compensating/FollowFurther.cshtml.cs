using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>What followed the tribunal's decision: its further papers, permission to appeal, the Upper Tribunal.</summary>
internal sealed class FollowFurtherPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record what followed the tribunal’s decision";

    public override string? Beforehand => ClaimClock.Permission(State, BankHolidays.For(State.RegimeKey)) is { } days
        ? $"A party can ask for permission to appeal to the Upper Tribunal before 5pm on {days.LastDay.InFull()}."
        : null;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("What", "What happened?", "What happened", "Select what happened",
        [
            new(nameof(TribunalPaper.WrittenReasons), "The tribunal sent written reasons"),
            new(nameof(TribunalPaper.AmendedReasons), "The tribunal sent amended reasons or a correction"),
            new(nameof(TribunalPaper.SetAsideRefused), "The tribunal refused to set its decision aside"),
            new("sought-claimant", "The claimant asked for permission to appeal further"),
            new("sought-council", "The council asked for permission to appeal further"),
            new("granted", "Permission was given"),
            new("refused", "Permission was refused"),
            new(nameof(FurtherOutcome.Stands), "The Upper Tribunal let the decision stand"),
            new(nameof(FurtherOutcome.Reversed), "The Upper Tribunal reversed the decision"),
            new(nameof(FurtherOutcome.SentBack), "The Upper Tribunal sent it back to be decided again"),
        ]),
        .. Hour,
        .. Summed,
        new DayQuestion(DayKey, "On which day?", "Day", "the day it happened"),
    ];

    protected override string Name => "further-appeal";

    protected override Refusal? NotNow => State.Appeal is { Outcome: not null } or { Further: not null }
        ? null
        : Refusal.ByState("APPEAL_NOT_DECIDED", "The tribunal has not decided an appeal here.");

    private string? What => Answers.WordsOrNull("What");

    private bool IsSought => What is "sought-claimant" or "sought-council";

    private string DayKey => What switch
    {
        "sought-claimant" or "sought-council" => "SoughtOn",
        nameof(TribunalPaper.WrittenReasons) or nameof(TribunalPaper.AmendedReasons) or nameof(TribunalPaper.SetAsideRefused) => "SentOn",
        _ => "DecidedOn",
    };

    private IEnumerable<Question> Hour => IsSought
        ? [new TimeQuestion("SoughtAt", "At what time did the tribunal receive it?", "Time")
        {
            Hint = "On the last day it must have been before 5pm. Leave empty if it was another day and the time is not known",
            WhenEmpty = "Not known",
        }]
        : Enumerable.Empty<Question>();

    private IEnumerable<Question> Summed => Enum.TryParse<FurtherOutcome>(What, out _)
        ? [new WordsQuestion("Summary", "What did the Upper Tribunal decide?", "Decision", "Enter what the Upper Tribunal decided")
        {
            IsLong = true,
            Hint = "In a few words, with any amount. Do not name a person",
        }]
        : Enumerable.Empty<Question>();

    protected override ICommand<CompensationClaim> Command(Guid draft) => Answers.Words("What") switch
    {
        "granted" => new DecideClaimPermission(Id, true, Answers.Day(DayKey)),
        "refused" => new DecideClaimPermission(Id, false, Answers.Day(DayKey)),
        "sought-claimant" or "sought-council" => new SeekFurtherClaimAppeal(
            Id,
            What == "sought-council" ? TribunalParty.Council : TribunalParty.Appellant,
            Answers.Day(DayKey),
            Answers.MomentOrNull(DayKey, "SoughtAt")),
        var what when Enum.TryParse<TribunalPaper>(what, out var paper) => new RecordClaimTribunalPaper(Id, paper, Answers.Day(DayKey)),
        var what => new DecideFurtherClaimAppeal(Id, Enum.Parse<FurtherOutcome>(what), Answers.Words("Summary"), Answers.Day(DayKey)),
    };
}
