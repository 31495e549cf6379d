using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

internal sealed class RecordCompletionPage(CaseDesk desk, Drafts drafts, IClock clock) : NoticeFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the sale was completed";

    public override string? Beforehand => Sales is [var only] ? $"The agreement became binding on {only.BindingOn.InFull()}." : null;

    public override string? Consequence => After is { } after && Disposed(after) is { } sale && DisposalLaw.IsForRemoval(after, sale)
        ? "What was sold leaves the list (regulation 2(b)): the entry is amended at once, and everybody who was told of the listing must be told."
        : "The land stays in the list.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        .. SaleChoice.Among(Sales),
        new DayQuestion("CompletedOn", "On which day was the sale completed?", "Day of completion", "the day of completion"),
    ];

    protected override string Address => Links.RecordCompletion(Id);

    protected override string AskedFor => $"to record that the sale of {State.AssetName} was completed";

    protected override Refusal? NotNow => State.Disposals.IsEmpty ? SaleChoice.NoneUnderWay(Sales) : null;

    private IReadOnlyList<Disposal> Sales => SaleChoice.ToComplete(State.Disposals);

    protected override ICommand<Moratorium> Command(Guid draft) =>
        new RecordCompletion(Id, Answers.Day("CompletedOn"), SaleChoice.Chosen(Answers, Sales));

    private Disposal? Disposed(Moratorium after) => after.Disposals.FindLast(sale =>
        sale.CompletedOn is not null && (SaleChoice.Chosen(Answers, Sales) is not { } chosen || sale.DisposalId == chosen));
}
