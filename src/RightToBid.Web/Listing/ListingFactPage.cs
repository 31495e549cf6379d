using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Listing;

/// <summary>A short journey that records one fact about a list entry.</summary>
[Authorize(Policy = Permissions.KeepLists)]
internal abstract class ListingFactPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<ListEntry>(desk, drafts, clock)
{
    public override string Caption => $"{State.Asset?.Name}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    protected override bool IsOpenTo(ListEntry state) => state.IsEntered;

    /// <summary>Why nothing can be done with land that has left the list.</summary>
    protected override Refusal? NotNow => ListingClock.Position(State, Today) is { Standing: not ListingStanding.Listed } position
        ? Refusal.ByState("NOT_LISTED", position.Sentence)
        : null;
}
