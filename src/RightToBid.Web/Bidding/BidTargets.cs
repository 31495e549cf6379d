using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Bidding;

/// <summary>What each group needs to raise for its bid. Only the group sees it: an owner who knew it would know what to ask.</summary>
internal sealed class BidTargets(IKernel kernel, IClock clock)
{
    public async Task<int?> Of(Caller caller, Guid bid, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(caller.Authority),
        "select target_in_pounds::bigint as pounds from rtb.bid_targets where tenant_id = @tenant and bid_id = @bid",
        new Dictionary<string, object?> { ["bid"] = bid },
        row => (int?)row.Whole("pounds"),
        cancellation)).SingleOrDefault();

    public Task Set(Caller caller, Guid bid, int pounds, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.bid_targets (tenant_id, bid_id, target_in_pounds, set_by, set_at) values (@tenant, @bid, @pounds, @by, @now)
        on conflict (tenant_id, bid_id) do update set target_in_pounds = excluded.target_in_pounds, set_by = excluded.set_by, set_at = excluded.set_at
        """,
        new Dictionary<string, object?>
        {
            ["bid"] = bid,
            ["pounds"] = pounds,
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    public Task Remove(Caller caller, Guid bid, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "delete from rtb.bid_targets where tenant_id = @tenant and bid_id = @bid",
        new Dictionary<string, object?> { ["bid"] = bid },
        cancellation);
}
