using Microsoft.AspNetCore.Authorization;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating.ReceiveClaim;

[Authorize(Policy = Permissions.HandleClaims)]
internal sealed class StartModel(CaseDesk desk, Drafts drafts) : StartOnEntry(desk)
{
    protected override async Task<string> Begin(Caller caller, string assetName, CancellationToken cancellation) => ClaimLinks.Claimant(await drafts.Begin(
        caller,
        ClaimAnswers.Journey,
        new ClaimAnswers { ListEntryId = Id, Reference = Entry.Reference, AssetName = assetName },
        cancellation));
}
