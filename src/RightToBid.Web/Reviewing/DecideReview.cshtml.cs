using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

[Authorize(Policy = Permissions.DecideReviews)]
internal sealed class DecideReviewPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewPage(desk, drafts, clock)
{
    public override string Heading => "Decide the review";

    public override string Beforehand =>
        "The reviewer decides whether the land should have been listed. Whoever asked must be told the decision and its reasons (section 92(3)).";

    public override string Consequence => Answers.WordsOrNull("Outcome") == nameof(ReviewOutcome.Reversed)
        ? "The land leaves the list on that day, the nomination becomes unsuccessful, and the reasons are published in the list of unsuccessful nominations. Every moratorium on the land ends. This cannot be taken back."
        : "The land stays listed. The owner’s 28 days for an appeal run from the day the decision is sent. This cannot be taken back.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion(
            "Outcome",
            "What does the review decide?",
            "Decision",
            "Select what the review decides",
            [
                new(nameof(ReviewOutcome.Upheld), "The land was rightly listed"),
                new(nameof(ReviewOutcome.Reversed), "The land should not have been listed", "It leaves the list: section 92(4)"),
            ]),
        new WordsQuestion("Reasons", "What are the reasons?", "Reasons", "Enter the reasons for the decision")
        {
            IsLong = true,
            Hint = "They are published. Do not name people",
        },
        OnDay("DecidedOn", "On which day was the review decided?", "Day of the decision", "the day of the decision"),
    ];

    protected override string Address => Links.DecideReview(Id);

    protected override string AskedFor => $"to decide the review of the listing of {State.AssetName}";

    protected override Refusal? NotNow => NotUnderWay ?? OwnReview.NotYours(User, State.Procedure.Reviewer?.AccountId);

    protected override ICommand<ListingReview> Command(Guid draft) => new DecideListingReview(
        Id, Enum.Parse<ReviewOutcome>(Answers.Words("Outcome")), Answers.Words("Reasons"), Answers.Day("DecidedOn"));
}
