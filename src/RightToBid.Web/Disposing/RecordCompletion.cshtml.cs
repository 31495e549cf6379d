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

    public override string? Beforehand => State.Disposals is [.., var last]
        ? $"The agreement became binding on {last.BindingOn.InFull()}."
        : null;

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
        [new DayQuestion("CompletedOn", "On which day was the sale completed?", "Day of completion", "the day of completion")];

    protected override string Address => Links.RecordCompletion(Id);

    protected override string AskedFor => $"to record that the sale of {State.AssetName} was completed";

    protected override Refusal? NotNow => State.Disposals.Count > 0
        ? null
        : Refusal.ByState("NO_DISPOSAL", "No sale has been recorded for this notice.", "Record the sale first.");

    protected override ICommand<Moratorium> Command(Guid draft) => new RecordCompletion(Id, Answers.Day("CompletedOn"));
}
