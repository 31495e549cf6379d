using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

internal sealed class FulfilConditionPage(CaseDesk desk, Drafts drafts, IClock clock) : HandoverFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that a condition was fulfilled";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("ConditionId", "Which condition?", "Condition", "Select which condition was fulfilled", Outstanding),
        new DayQuestion("FulfilledOn", "On which day was it fulfilled?", "Day it was fulfilled", "the day it was fulfilled"),
    ];

    protected override string Name => "fulfilment";

    protected override string AskedFor => $"to record that a condition for {State.AssetName} was fulfilled";

    protected override Refusal? NotNow =>
        Outstanding.Count > 0 ? null : Refusal.ByState("NOTHING_OUTSTANDING", "No condition is outstanding.");

    private IReadOnlyList<Choice> Outstanding =>
    [
        .. State.Conditions.Where(condition => condition.FulfilledOn is null)
            .Select(condition => new Choice(condition.ConditionId.ToString(), condition.Title)),
    ];

    protected override ICommand<Handover> Command(Guid draft) =>
        new FulfilCondition(Id, Answers.Identifier("ConditionId"), Answers.Day("FulfilledOn"));
}
