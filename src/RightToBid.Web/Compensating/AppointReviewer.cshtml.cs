using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>Who reviews: an officer of appropriate seniority who took no part. The record says who recorded the decision; the officer declares the rest.</summary>
internal sealed class AppointReviewerPage(CaseDesk desk, Drafts drafts, AccountDesk accounts, Deciders deciders, IClock clock)
    : ClaimFactPage(desk, drafts, clock)
{
    private IReadOnlyList<Guid> tookPart = [];
    private IReadOnlyList<Choice> officers = [];

    public override string Heading => "Record who reviews the decision";

    public override string Beforehand =>
        "The review must be carried out and decided by an officer of appropriate seniority who took no part in the decision (Schedule 2, paragraph 4).";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("ReviewerAccountId", "Which officer?", "Reviewer", "Select which officer reviews the decision", officers),
        new WordsQuestion("Office", "Which office does the reviewer hold?", "Office", "Enter the office that the reviewer holds")
        {
            Hint = "For example, Head of Legal Services. It shows the seniority",
        },
        new ChoiceQuestion(
            "TookNoPart", "Has the reviewer declared to have taken no part in the decision?", "Took no part", "Select yes if the reviewer took no part", Choice.YesOrNo)
        {
            Hint = "Advice on it was a part in it",
        },
        new DayQuestion("AppointedOn", "On which day was the reviewer appointed?", "Day of the appointment", "the day of the appointment"),
    ];

    protected override string Name => "reviewer";

    protected override async Task Prepare(CancellationToken cancellation)
    {
        tookPart = await deciders.Of(Caller.Authority, Id, CompensatingApi.IsStepOfDecision, cancellation);
        officers = [.. (await accounts.ReviewersOf(Caller.Authority)).Select(officer => new Choice(officer.AccountId.ToString(), officer.Name))];
    }

    protected override ICommand<CompensationClaim> Command(Guid draft) => new AppointClaimReviewer(
        Id, Answers.Identifier("ReviewerAccountId"), Answers.Words("Office"), Answers.Day("AppointedOn"), Answers.IsYes("TookNoPart"), tookPart);
}
