using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

[Authorize(Policy = Permissions.DecideNominations)]
internal sealed class CompleteNominationPage(CaseDesk desk, Drafts drafts, IClock clock) : NominationFactPage(desk, drafts, clock)
{
    public override string Heading => "Record that the complete version arrived";

    public override string Consequence =>
        $"The nomination can be decided. The last day for that stays {NominationClock.Strict(State).LastDay.InFull()}: the eight weeks run from the day the first version was received.";

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("CompletedOn", "On which day did the complete version reach the council?", "Arrived", "the day the complete version arrived")
        {
            Hint = "The day it arrived, not the day it was dated or opened. For example, 31 8 2023",
        },
    ];

    protected override string Address => Links.CompleteNomination(Id);

    protected override string AskedFor => $"to record that the nomination of {State.Asset?.Name} is complete";

    protected override Refusal? NotNow => State.Status is NominationStatus.ReturnedForCompletion
        ? null
        : Refusal.ByState("NOT_RETURNED", "The nomination is not waiting to be completed.");

    protected override ICommand<Nomination> Command(Guid draft) => new CompleteNomination(Id, Answers.Day("CompletedOn"));
}
