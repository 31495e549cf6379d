using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

internal sealed class RecordFallThroughWithoutNoticePage(CaseDesk desk, Drafts drafts, IClock clock) : EntryFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the sale fell through";

    public override string Beforehand => "Record this when contracts were exchanged and the sale will not be completed.";

    public override string Consequence => "The land stays in the list, and the entry stands as if that sale had not been agreed.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        .. SaleChoice.Among(Sales),
        new DayQuestion("FellThroughOn", "On which day did the sale fall through?", "Day it fell through", "the day the sale fell through"),
        SaleChoice.WhyItFellThrough,
    ];

    protected override string Address => Links.RecordFallThroughWithoutNotice(Id);

    protected override string AskedFor => $"to record that the sale of {State.Asset?.Name} fell through";

    protected override Refusal? NotNow => SaleChoice.NoneUnderWay(Sales);

    private IReadOnlyList<Disposal> Sales => SaleChoice.UnderWay(State.Disposals);

    protected override ICommand<ListEntry> Command(Guid draft) => new RecordFallThroughWithoutNotice(
        Id, Answers.Day("FellThroughOn"), SaleChoice.Chosen(Answers, Sales), Answers.WordsOrNull("Reason"));
}
