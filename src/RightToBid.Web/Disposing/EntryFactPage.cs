using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>A short journey about disposals of listed land for which there is no notice, from the case and back to it.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal abstract class EntryFactPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<ListEntry>(desk, drafts, clock)
{
    public override string Caption => $"{State.Asset?.Name}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    protected override bool IsOpenTo(ListEntry state) => state.IsEntered;
}
