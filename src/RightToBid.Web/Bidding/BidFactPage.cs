using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;

using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Bidding;

/// <summary>A short journey from a bid's page and back to it.</summary>
[Authorize(Policy = Permissions.RunBids)]
internal abstract class BidFactPage(CaseDesk desk, Drafts drafts, IClock clock) : FactPage<Bid>(desk, drafts, clock)
{
    private bool isLetAct;

    public override string Caption => $"{State.AssetName}, {State.Reference}";

    public override string CaseAddress => Links.Bid(Id);

    protected override string Address => $"{Links.Bid(Id)}/{Name}";

    /// <summary>The journey in the address, after the bid's own.</summary>
    protected abstract string Name { get; }

    /// <summary>The group itself and officers act, and a body beside it that the group lets.</summary>
    public sealed override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var consortia = HttpContext.RequestServices.GetRequiredService<Consortia>();
        isLetAct = await consortia.Of(User, null, Id, HttpContext.RequestAborted) is BidAccess.Acts;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    protected override bool IsOpenTo(Bid state) => User.MaySee(state.Group) || isLetAct;
}
