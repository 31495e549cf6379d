using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>A short journey from a claim's page and back to it.</summary>
[Authorize(Policy = Permissions.HandleClaims)]
internal abstract class ClaimFactPage(CaseDesk desk, Drafts drafts, IClock clock) : ClaimPage(desk, drafts, clock);

/// <summary>The same, for those whom the page itself names.</summary>
internal abstract class ClaimPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<CompensationClaim>(desk, drafts, clock)
{
    public override string Caption => $"{State.AssetName}, {State.Reference}";

    public override string CaseAddress => Links.Claim(Id);

    protected override string Address => $"{Links.Claim(Id)}/{Name}";

    /// <summary>The journey in the address, after the claim's own.</summary>
    protected abstract string Name { get; }

    protected override string AskedFor => $"to record a step in the claim about {State.AssetName}";

    protected override bool IsOpenTo(CompensationClaim state) => state.Status is not ClaimStatus.NotReceived;
}
