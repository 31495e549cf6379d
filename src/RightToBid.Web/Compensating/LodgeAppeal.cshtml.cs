using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>The tribunal received an appeal: on which day, and at which hour where that decides.</summary>
internal sealed class LodgeAppealPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record an appeal";

    public override string Beforehand => "Whoever asked for the review may appeal to the First-tier Tribunal against the decision on it (regulation 17). "
        + (Days is { } days ? $"The tribunal must have it before 5pm on {days.LastDay.InFull()}." : "When the decision was sent is not recorded, so no last day can be given.");

    public override string? Consequence => After?.Appeal is { } appeal && AppealClock.Timing(appeal, Days) is AppealTiming.NeedsExtension
        ? "It came late: it is not admitted unless the tribunal extends time."
        : null;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("ReceivedOn", "On which day did the tribunal receive it?", "Received", "the day the tribunal received it"),
        new TimeQuestion("ReceivedAt", "At what time did it arrive?", "Time")
        {
            Hint = "On the last day it must have been before 5pm. Leave empty if it was another day and the time is not known",
            WhenEmpty = "Not known",
        },
        new ChoiceQuestion("AsksForMoreTime", "Does it ask the tribunal for more time?", "Asks for more time", "Select yes if it asks for more time", Choice.YesOrNo),
        new WordsQuestion("TribunalReference", "What is the tribunal’s reference?", "Reference", "Enter the tribunal’s reference")
        {
            Hint = "Leave empty if there is none yet",
            WhenEmpty = "None yet",
        },
    ];

    protected override string Name => "appeal";

    protected override Refusal? NotNow =>
        State.ReviewDecision is null ? Refusal.ByState("NO_REVIEW_DECISION", "There is no decision on a review to appeal against.") : null;

    private Law.StatutoryWindow? Days => ClaimClock.Appeal(State, BankHolidays.For(State.RegimeKey));

    protected override ICommand<CompensationClaim> Command(Guid draft) => new LodgeClaimAppeal(
        Id,
        Answers.Day("ReceivedOn"),
        Answers.MomentOrNull("ReceivedOn", "ReceivedAt"),
        Answers.IsYes("AsksForMoreTime"),
        Answers.WordsOrNull("TribunalReference"));
}
