using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

[Authorize(Policy = Permissions.SuperviseHandovers)]
internal sealed class RecordMonitoringPage(CaseDesk desk, Drafts drafts, IClock clock) : HandoverFactPage(desk, drafts, clock)
{
    public override string Heading => "Record a year’s monitoring";

    public override string Beforehand => "Yearly monitoring for five years from the keys is policy, not statute.";

    public override IReadOnlyList<Question> Questions =>
    [
        new ChoiceQuestion("Year", "Which year since the keys?", "Year", "Select which year was monitored", Years),
        new ChoiceQuestion("PromisesKept", "Are the promises kept?", "Promises kept", "Select yes if the promises are kept", Choice.YesOrNo),
        new WordsQuestion("Findings", "What was found?", "Findings", "Enter what was found") { IsLong = true },
        new DayQuestion("MonitoredOn", "On which day did somebody look?", "Day of monitoring", "the day of monitoring"),
    ];

    protected override string Name => "monitoring";

    protected override string AskedFor => $"to record the monitoring of {State.AssetName}";

    protected override Refusal? NotNow => State.Status is HandoverStatus.UnderWay
        ? Refusal.ByState("NOT_COMPLETED", "The keys have not passed yet.")
        : Years.Count > 0 ? null : Refusal.ByState("ALREADY_MONITORED", "Every one of the five years has been monitored.");

    private IReadOnlyList<Choice> Years =>
    [
        .. Enumerable.Range(1, MonitoringPolicy.Years).Where(year => !State.Monitored.Exists(known => known.Year == year))
            .Select(year => new Choice(Invariant(year), $"Year {Invariant(year)}")),
    ];

    protected override ICommand<Handover> Command(Guid draft) => new RecordMonitoring(
        Id, Answers.Number("Year"), Answers.Words("Findings"), Answers.IsYes("PromisesKept"), Answers.Day("MonitoredOn"));

    private static string Invariant(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
