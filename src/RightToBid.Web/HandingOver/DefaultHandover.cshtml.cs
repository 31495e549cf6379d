using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

[Authorize(Policy = Permissions.SuperviseHandovers)]
internal sealed class DefaultHandoverPage(CaseDesk desk, Drafts drafts, IClock clock) : HandoverFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the handover failed";

    public override string Beforehand => "The keys never passed, or the promises were broken.";

    public override string Consequence => "The handover ends in default and everybody can read why. It cannot be taken back.";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new WordsQuestion("Reason", "How did the handover fail?", "How it failed", "Enter how the handover failed") { IsLong = true },
        new DayQuestion("DefaultedOn", "On which day did it fail?", "Day it failed", "the day it failed"),
    ];

    protected override string Name => "failure";

    protected override string AskedFor => $"to record that the handover of {State.AssetName} failed";

    protected override ICommand<Handover> Command(Guid draft) => new DefaultHandover(Id, Answers.Day("DefaultedOn"), Answers.Words("Reason"));
}
