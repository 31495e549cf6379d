using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

[Authorize(Policy = Permissions.DecideReviews)]
internal sealed class DecideReviewPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimPage(desk, drafts, clock)
{
    public override string Heading => "Record the decision on the review";

    public override string Beforehand => "The reviewer decides. A late decision stands all the same: no outcome is deemed.";

    public override string Consequence =>
        "The claimant must then be sent the decision with its reasons (regulation 16(3)). The time for an appeal to the tribunal runs from the day it is sent.";

    public override IReadOnlyList<Question> Questions =>
    [
        .. Awarding.Questions(Answers),
        new DayQuestion("DecidedOn", "On which day was the review decided?", "Day of the decision", "the day of the decision"),
    ];

    protected override string Name => "review-decision";

    protected override Refusal? NotNow => State.Review.IsUnderWay
        ? OwnReview.NotYours(User, State.Review.Reviewer?.AccountId)
        : Refusal.ByState("NO_REVIEW", "No review is under way here.");

    protected override ICommand<CompensationClaim> Command(Guid draft) =>
        new DecideReview(Id, Awarding.Pounds(Answers), Answers.Words("Reasons"), Answers.Day("DecidedOn"));
}
