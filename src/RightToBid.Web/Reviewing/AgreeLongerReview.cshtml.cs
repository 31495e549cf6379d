using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class AgreeLongerReviewPage(CaseDesk desk, Drafts drafts, IClock clock) : ReviewFactPage(desk, drafts, clock)
{
    public override string Heading => "Agree a longer time for the review";

    public override string Beforehand =>
        $"The council has {ReviewClock.CompleteBy(State).ToTheEndOf()}. A longer period counts only where the owner has agreed to it in writing (Schedule 2, paragraph 9).";

    public override string? Consequence => After is null
        ? null
        : $"The council will have {ReviewClock.CompleteBy(After).ToTheEndOf()} to complete the review. The land stays listed meanwhile.";

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("AgreedToOn", "To the end of which day was it agreed?", "Agreed to the end of", "the last day")
        {
            Hint = "The last day of the longer period. For example, 31 8 2023",
            MayBeAhead = true,
        },
        OnDay("AgreedOn", "On which day did the owner agree in writing?", "Agreed on", "the day of the agreement"),
    ];

    protected override string Address => Links.AgreeLongerReview(Id);

    protected override string AskedFor => $"to agree a longer time for the review of the listing of {State.AssetName}";

    protected override Refusal? NotNow => NotUnderWay;

    protected override ICommand<ListingReview> Command(Guid draft) => new AgreeLongerReview(Id, Answers.Day("AgreedToOn"), Answers.Day("AgreedOn"));
}
