using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

[Authorize(Policy = Permissions.SuperviseHandovers)]
internal sealed class DischargeHandoverPage(CaseDesk desk, Drafts drafts, IClock clock) : HandoverFactPage(desk, drafts, clock)
{
    public override string Heading => "Discharge the handover";

    public override string Beforehand => "Discharge it when nothing more is owed: every promise has been kept or released.";

    public override string Consequence => "The handover ends and its monitoring with it. It cannot be taken back.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Reason", "Why is nothing more owed?", "Reason", "Enter why nothing more is owed") { IsLong = true },
        new DayQuestion("DischargedOn", "On which day was it discharged?", "Day of discharge", "the day of discharge"),
    ];

    protected override string Name => "discharge";

    protected override string AskedFor => $"to discharge the handover of {State.AssetName}";

    protected override ICommand<Handover> Command(Guid draft) => new DischargeHandover(Id, Answers.Day("DischargedOn"), Answers.Words("Reason"));
}
