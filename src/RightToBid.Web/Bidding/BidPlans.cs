using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Bidding;

/// <summary>By which day each group means to have done each step of its bid. Its own plan: no law sets these days.</summary>
internal sealed class BidPlans(IKernel kernel, IClock clock)
{
    public async Task<IReadOnlyDictionary<string, LocalDate>> Of(string authority, Guid bid, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select task, by_on from rtb.bid_plans where tenant_id = @tenant and bid_id = @bid",
        new() { ["bid"] = bid },
        row => (Task: row.Text("task"), By: row.Day("by_on")),
        cancellation)).ToDictionary(row => row.Task, row => row.By);

    public Task Set(Caller caller, Guid bid, string task, LocalDate by, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.bid_plans (tenant_id, bid_id, task, by_on, set_by, set_at) values (@tenant, @bid, @task, @on, @by, @now)
        on conflict (tenant_id, bid_id, task) do update set by_on = excluded.by_on, set_by = excluded.set_by, set_at = excluded.set_at
        """,
        new() { ["bid"] = bid, ["task"] = task, ["on"] = by, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    public Task Remove(Caller caller, Guid bid, string task, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "delete from rtb.bid_plans where tenant_id = @tenant and bid_id = @bid and task = @task",
        new() { ["bid"] = bid, ["task"] = task },
        cancellation);
}

/// <summary>The steps of a bid that can be planned, as the addresses name them.</summary>
internal static class PlannedTask
{
    public const string Incorporate = "incorporate";
    public const string BusinessPlan = "business-plan";
    public const string Valuation = "valuation";
    public const string Funding = "funding";
    public const string Offer = "offer";

    public static IReadOnlyList<(string Task, string Name)> All { get; } =
    [
        (Incorporate, "Group incorporated"), (BusinessPlan, "Business plan"), (Valuation, "Valuation"), (Funding, "Funding secured"), (Offer, "Make an offer"),
    ];
}
