using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Reviewing;

internal sealed class AppointReviewerPage(CaseDesk desk, Drafts drafts, IClock clock, AccountDesk accounts, Deciders deciders)
    : ReviewFactPage(desk, drafts, clock)
{
    private IReadOnlyList<Guid> tookPart = [];

    private IReadOnlyList<Choice> officers = [];

    public override string Heading => "Appoint the reviewer";

    public override string Beforehand =>
        "An officer of appropriate seniority who took no part in the decision to list the land must carry out the review and decide it (Schedule 2, paragraph 4).";

    public override string Consequence => "The office is published. The officer’s name is not.";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("ReviewerAccountId", "Which officer will review the listing?", "Reviewer", "Select the officer who will review the listing", officers),
        new WordsQuestion("Office", "Which office does the reviewer hold?", "Office", "Enter the office that the reviewer holds")
        {
            Hint = "For example, Head of Legal Services",
        },
        new ChoiceQuestion(
            "TookNoPart",
            "Has the reviewer declared to have taken no part in the decision to list the land?",
            "Took no part",
            "Select whether the reviewer has declared to have taken no part",
            Choice.YesOrNo)
        {
            Hint = "Advice on the decision is part of it, and leaves no trace in this record",
        },
        OnDay("AppointedOn", "On which day was the reviewer appointed?", "Day of appointment", "the day of appointment"),
    ];

    protected override string Address => Links.AppointReviewer(Id);

    protected override string AskedFor => $"to appoint the reviewer of the listing of {State.AssetName}";

    protected override Refusal? NotNow => NotUnderWay;

    protected override async Task Prepare(CancellationToken cancellation)
    {
        tookPart = await deciders.Of(Caller.Authority, State.NominationId, ReviewingApi.IsStepOfListing, cancellation);
        officers =
        [
            .. (await accounts.ReviewersOf(Caller.Authority)).Select(officer => new Choice(
                officer.AccountId.ToString(), officer.Name, tookPart.Contains(officer.AccountId) ? "Took part in the decision, and so may not review it" : null)),
        ];
    }

    protected override ICommand<ListingReview> Command(Guid draft) => new AppointReviewer(
        Id, Answers.Identifier("ReviewerAccountId"), Answers.Words("Office"), tookPart, Answers.IsYes("TookNoPart"), Answers.Day("AppointedOn"));
}
