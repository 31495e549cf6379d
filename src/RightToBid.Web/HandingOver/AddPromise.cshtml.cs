using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

internal sealed class AddPromisePage(CaseDesk desk, Drafts drafts, IClock clock) : HandoverFactPage(desk, drafts, clock)
{
    public override string Heading => "Add a promise";

    public override string Beforehand => "What the group undertakes to do with the asset. The council checks once a year that it is kept.";

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Title", "What does the group promise?", "Promise", "Enter what the group promises")
        {
            Hint = "For example, the room is open on six days a week",
        },
        new DayQuestion("MadeOn", "On which day was the promise made?", "Day of the promise", "the day of the promise"),
    ];

    protected override string Name => "promise";

    protected override string AskedFor => $"to add a promise about {State.AssetName}";

    protected override ICommand<Handover> Command(Guid draft) => new AddPromise(Id, draft, Answers.Words("Title"), Answers.Day("MadeOn"));
}
