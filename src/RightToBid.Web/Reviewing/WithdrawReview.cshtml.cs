using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class WithdrawReviewPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the request was withdrawn";

    public override string Beforehand => "The law has no rule for it. The owner may ask again while the time for asking runs.";

    public override string Consequence => "The review ends without a decision, and the listing stands. Without a decision there is no appeal. This cannot be taken back.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        OnDay("WithdrawnOn", "On which day did the withdrawal reach the council?", "Day of withdrawal", "the day of withdrawal"),
        new WordsQuestion("Reason", "Why did the owner withdraw it?", "Reason", "")
        {
            IsLong = true,
            Hint = "Leave empty if the owner gave no reason. It is published: do not name people",
            WhenEmpty = "Not given",
        },
    ];

    protected override string Address => Links.WithdrawReview(Id);

    protected override string AskedFor => $"to record that the request to review the listing of {State.AssetName} was withdrawn";

    protected override Refusal? NotNow => NotUnderWay;

    protected override ICommand<ListingReview> Command(Guid draft) => new WithdrawReviewRequest(Id, Answers.Day("WithdrawnOn"), Answers.WordsOrNull("Reason"));
}
