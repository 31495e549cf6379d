using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

internal sealed class RecordCompletionWithoutNoticePage(CaseDesk desk, Drafts drafts, IClock clock) : EntryFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the sale was completed";

    public override string? Beforehand => Sales is [var only] ? $"The agreement became binding on {only.BindingOn.InFull()}." : null;

    public override string? Consequence => After is { } after && after.RelevantDisposals.Count > State.RelevantDisposals.Count
        ? "What was sold leaves the list (regulation 2(b)): the entry is amended at once, and everybody who was told of the listing must be told."
        : "The land stays in the list.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        .. SaleChoice.Among(Sales),
        new DayQuestion("CompletedOn", "On which day was the sale completed?", "Day of completion", "the day of completion"),
    ];

    protected override string Address => Links.RecordCompletionWithoutNotice(Id);

    protected override string AskedFor => $"to record that the sale of {State.Asset?.Name} was completed";

    protected override Refusal? NotNow => SaleChoice.NoneUnderWay(Sales);

    private IReadOnlyList<Disposal> Sales => SaleChoice.ToComplete(State.Disposals);

    protected override ICommand<ListEntry> Command(Guid draft) =>
        new RecordCompletionWithoutNotice(Id, Answers.Day("CompletedOn"), SaleChoice.Chosen(Answers, Sales));
}
