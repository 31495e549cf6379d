using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

[Authorize(Policy = Permissions.KeepLists)]
internal sealed class RemoveFromUnsuccessfulListPage(CaseDesk desk, Drafts drafts, IClock clock) : NominationFactPage(desk, drafts, clock)
{
    public override string Heading => "Remove it from the unsuccessful list";

    public override string Beforehand => "The council may do this after five years, and need never do it (section 93(3)).";

    public override bool IsFinal => true;

    public override IReadOnlyList<Question> Questions =>
    [
        new DayQuestion("RemovedOn", "On which day was it removed?", "Day of removal", "the day of removal"),
    ];

    protected override string Address => Links.RemoveFromUnsuccessfulList(Id);

    protected override string AskedFor => $"to remove {State.Asset?.Name} from the unsuccessful list";

    protected override Refusal? NotNow => State.UnsuccessfulEntry is { RemovedOn: null }
        ? null
        : Refusal.ByState("NOT_IN_UNSUCCESSFUL_LIST", "The land is not in the unsuccessful list.");

    protected override ICommand<Nomination> Command(Guid draft) => new RemoveFromUnsuccessfulList(Id, Answers.Day("RemovedOn"));
}
