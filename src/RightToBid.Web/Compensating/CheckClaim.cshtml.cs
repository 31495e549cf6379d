using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Law;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>Who claims, and the four conditions of the claim's form: the law's answers are shown before anything is recorded.</summary>
internal sealed class CheckClaimPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimFactPage(desk, drafts, clock)
{
    public override string Heading => "Check whether the claim is valid";

    public override string Beforehand =>
        "A claim must be made by an owner or a former owner, in writing, within thirteen weeks, with the amount and the evidence for each part (regulations 14 and 15).";

    public override string? Consequence => After?.Rejection switch
    {
        { MayBeMended: true } => "The claim is rejected. The claimant can still send what is missing, within the thirteen weeks. Give written reasons: the claimant may ask for a review.",
        not null => "The claim is rejected. Give written reasons: the claimant may ask for a review.",
        null when After is not null => "The claim is valid and has to be decided. The law sets no time for that.",
        _ => null,
    };

    public override IReadOnlyList<Question> Questions =>
    [
        .. State.Body is AuditedBody.None ? Enumerable.Empty<Question>() : [IsExcluded],
        new DayQuestion("CheckedOn", "On which day was the claim checked?", "Day of the check", "the day of the check"),
    ];

    public IReadOnlyList<(string Asked, Eligibility Answer)> Findings => After is null
        ? []
        :
        [
            ("May the claimant claim?", ClaimLaw.MayClaim(State, After.IsExcludedBody is true)),
            .. ClaimQuestions.Conditions.Zip(ClaimLaw.Conditions(State)),
        ];

    protected override string Name => "check";

    private static ChoiceQuestion IsExcluded => new(
        "IsExcludedBody",
        "Was the claimant such a body when the loss was incurred?",
        "Public body without compensation",
        "Select yes if it was such a body",
        Choice.YesOrNo)
    {
        Hint = "Regulation 15(a) names an Act since repealed: principal authorities and parish councils are taken to be meant. The claim was recorded as made by a public body",
    };

    protected override ICommand<CompensationClaim> Command(Guid draft) => new CheckClaim(
        Id, Answers.Day("CheckedOn"), State.Body is AuditedBody.None ? null : Answers.IsYes("IsExcludedBody"));
}
