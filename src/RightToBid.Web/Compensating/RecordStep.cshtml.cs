using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>A step of the review: a hearing asked for or held, representations, or the request given up.</summary>
internal sealed class RecordStepPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Record a step of the review";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("What", "What happened?", "What happened", "Select what happened",
        [
            new("hearing-requested", "The claimant asked in writing for an oral hearing", "One must then be held: Schedule 2, paragraph 7"),
            new("hearing-held", "An oral hearing was held"),
            new("written", "The claimant made representations in writing"),
            new("oral", "The claimant made representations orally"),
            new("written-representative", "The claimant’s representative made representations in writing"),
            new("oral-representative", "The claimant’s representative made representations orally"),
            new("withdrawn", "The claimant gave up the request for a review"),
        ]),
        new DayQuestion(DayKey, "On which day?", "Day", "the day it happened"),
    ];

    protected override string Name => "step";

    protected override Refusal? NotNow => State.Review.IsUnderWay ? null : Refusal.ByState("NO_REVIEW", "No review is under way here.");

    /// <summary>The member of the command that the day becomes, so that a wrong day finds its question.</summary>
    private string DayKey => Answers.WordsOrNull("What") switch
    {
        "hearing-requested" => nameof(HearingRequested.RequestedOn),
        "hearing-held" => nameof(HearingHeld.HeldOn),
        "withdrawn" => nameof(ReviewRequestWithdrawn.WithdrawnOn),
        _ => nameof(RepresentationsMade.MadeOn),
    };

    protected override ICommand<CompensationClaim> Command(Guid draft) => (Answers.Words("What"), Answers.Day(DayKey)) switch
    {
        ("hearing-requested", var day) => new RequestClaimHearing(Id, day),
        ("hearing-held", var day) => new HoldClaimHearing(Id, day),
        ("withdrawn", var day) => new WithdrawClaimReview(Id, day),
        var (what, day) => new MakeClaimRepresentations(
            Id,
            what.StartsWith("oral", StringComparison.Ordinal) ? RepresentationForm.Oral : RepresentationForm.Written,
            what.EndsWith("representative", StringComparison.Ordinal),
            day),
    };
}
