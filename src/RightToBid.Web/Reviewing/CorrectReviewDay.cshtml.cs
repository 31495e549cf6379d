using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class CorrectReviewDayPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    public override string Heading => "Correct the day of the request";

    public override string Consequence => "The history keeps both days, and the time for completing the review follows the right one.";

    public override IReadOnlyList<Question> Questions =>
    [
        OnDay("ReceivedOn", "On which day did the request for a review reach the council?", "Right day", "the right day"),
        new WordsQuestion("Reason", "Why is the day being corrected?", "Reason", "Enter why the day is being corrected")
        {
            IsLong = true,
            Hint = "This is published. Do not name people",
        },
    ];

    /// <summary>The last day as it stands and as it will; for the page that checks.</summary>
    public DatesBeforeAndAfter? Changes =>
        After is null ? null : DatesBeforeAndAfter.Of([ReviewClock.Completion(State)], [ReviewClock.Completion(After)]);

    protected override string Address => Links.CorrectReviewDay(Id);

    protected override string AskedFor => $"to correct the day of the request to review the listing of {State.AssetName}";

    protected override ICommand<ListingReview> Command(Guid draft) => new CorrectReviewRequestDay(Id, Answers.Day("ReceivedOn"), Answers.Words("Reason"));
}
