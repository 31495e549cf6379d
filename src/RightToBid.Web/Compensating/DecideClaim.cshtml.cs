using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

internal sealed class DecideClaimPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Decide the claim";

    public override string Beforehand =>
        "Loss or expense counts where it was incurred while the claimant was the owner and the land was listed, and would be likely not to have been incurred otherwise (regulation 14(2)).";

    public override string Consequence =>
        "The decision is recorded. The claimant must then be given written reasons (regulation 14(6)); the eight weeks for asking for a review begin with that day.";

    public override IReadOnlyList<Question> Questions => [.. Awarding.Questions(Answers), DecidedOn];

    protected override string Name => "decision";

    protected override Refusal? NotNow => State.Status switch
    {
        ClaimStatus.Received => Refusal.ByState("NOT_CHECKED", "Whether the claim is valid has not been checked."),
        ClaimStatus.Rejected => Refusal.ByState("CLAIM_REJECTED", State.Rejection!.Explanation),
        _ => null,
    };

    private static DayQuestion DecidedOn => new("DecidedOn", "On which day was it decided?", "Day of the decision", "the day of the decision");

    protected override ICommand<CompensationClaim> Command(Guid draft) =>
        new DecideClaim(Id, Awarding.Pounds(Answers), Answers.Words("Reasons"), Answers.Day("DecidedOn"));
}
