using Microsoft.AspNetCore.Authorization;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Disposing;

/// <summary>A short journey about one owner's notice, for officers, from the case and back to it.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal abstract class NoticeFactPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<Moratorium>(desk, drafts, clock)
{
    public override string Caption => $"{State.AssetName}, {State.Reference}";

    public override string CaseAddress => Links.CaseworkCase(State.Reference);

    protected override bool IsOpenTo(Moratorium state) => true;
}
