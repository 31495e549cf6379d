using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

internal sealed class AddConditionPage(CaseDesk desk, Drafts drafts, IClock clock) : HandoverFactPage(desk, drafts, clock)
{
    public override string Heading => "Add a condition";

    public override string Beforehand => "The keys cannot pass while a condition is outstanding.";

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Title", "What must be done before the keys pass?", "Condition", "Enter what must be done")
        {
            Hint = "For example, buildings insurance in the group’s name",
        },
        new DayQuestion("AddedOn", "On which day was this agreed?", "Day it was agreed", "the day it was agreed"),
    ];

    protected override string Name => "condition";

    protected override string AskedFor => $"to add a condition to the handover of {State.AssetName}";

    protected override ICommand<Handover> Command(Guid draft) => new AddCondition(Id, draft, Answers.Words("Title"), Answers.Day("AddedOn"));
}
