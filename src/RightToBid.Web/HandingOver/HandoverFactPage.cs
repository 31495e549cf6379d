using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases.HandingOver;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.HandingOver;

/// <summary>A short journey from a handover's page and back to it.</summary>
[Authorize(Policy = Permissions.RunHandovers)]
internal abstract class HandoverFactPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<Handover>(desk, drafts, clock)
{
    public override string Caption => $"{State.AssetName}, {State.Reference}";

    public override string CaseAddress => Links.Handover(Id);

    protected override string Address => $"{Links.Handover(Id)}/{Name}";

    /// <summary>The journey in the address, after the handover's own.</summary>
    protected abstract string Name { get; }

    protected override bool IsOpenTo(Handover state) => User.MaySee(state.Group);
}
