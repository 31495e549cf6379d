using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

internal sealed class CompleteHandoverPage(CaseDesk desk, Drafts drafts, IClock clock) : HandoverFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the keys passed";

    public override string? Consequence => After is { CompletedOn: { } day }
        ? "The group has the keys, the sale is recorded as completed, and five years of yearly monitoring begin. The first year’s monitoring is to be done "
            + $"{MonitoringPolicy.LastDayOfYear(1, day).ToTheEndOf()}: that is policy, not statute. It cannot be taken back."
        : null;

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
        [new DayQuestion("CompletedOn", "On which day did the group get the keys?", "Day of the keys", "the day of the keys")];

    protected override string Name => "keys";

    protected override string AskedFor => $"to record that the keys of {State.AssetName} passed";

    protected override ICommand<Handover> Command(Guid draft) => new CompleteHandover(Id, Answers.Day("CompletedOn"));
}
