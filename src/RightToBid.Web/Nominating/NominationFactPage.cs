using NodaTime;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Nominating;

/// <summary>A short journey that records one fact about a nomination.</summary>
internal abstract class NominationFactPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<Nomination>(desk, drafts, clock)
{
    public override string Caption => $"{State.Asset?.Name}, {State.Reference}";

    public override string CaseAddress => User.SpeaksForGroup() ? Links.Groups : Links.CaseworkCase(State.Reference);

    /// <summary>Another group's nomination reads as not found.</summary>
    protected override bool IsOpenTo(Nomination state) => User.MaySee(state.Nominator);
}
