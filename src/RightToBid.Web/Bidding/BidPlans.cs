using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Bidding;

/// <summary>By which day each group means to have done each step of its bid. Its own plan: no law sets these days.</summary>
internal sealed class BidPlans(IKernel kernel, IClock clock)
{
    public async Task<IReadOnlyDictionary<string, LocalDate>> Of(string authority, Guid bid, CancellationToken cancellation) =>
        (await Ever(authority, bid, cancellation)).Where(day => !day.IsGivenUp).ToDictionary(day => day.Task, day => day.By);

    /// <summary>Every day that was ever planned, those that were given up included.</summary>
    public Task<IReadOnlyList<PlannedDay>> Ever(string authority, Guid bid, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select task, by_on, moves, given_up from rtb.bid_plans where tenant_id = @tenant and bid_id = @bid order by by_on, task",
        new() { ["bid"] = bid },
        row => new PlannedDay(row.Text("task"), row.Day("by_on"), (int)row.Whole("moves"), row.YesNo("given_up")),
        cancellation);

    public Task Set(Caller caller, Guid bid, string task, LocalDate by, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.bid_plans as p (tenant_id, bid_id, task, by_on, set_by, set_at) values (@tenant, @bid, @task, @on, @by, @now)
        on conflict (tenant_id, bid_id, task) do update
        set by_on = excluded.by_on, set_by = excluded.set_by, set_at = excluded.set_at, moves = p.moves + 1, given_up = false
        where p.by_on <> excluded.by_on or p.given_up
        """,
        new() { ["bid"] = bid, ["task"] = task, ["on"] = by, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    public Task Remove(Caller caller, Guid bid, string task, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.bid_plans set given_up = true, moves = moves + 1, set_by = @by, set_at = @now
        where tenant_id = @tenant and bid_id = @bid and task = @task and not given_up
        """,
        new() { ["bid"] = bid, ["task"] = task, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);
}

/// <summary>A day by which a group means to have done a step, or meant to.</summary>
/// <param name="Moves">How often it was moved or given up since it was planned first.</param>
internal sealed record PlannedDay(string Task, LocalDate By, int Moves, bool IsGivenUp);

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

    /// <summary>Whether anything is recorded of the step, so that its planned day is over.</summary>
    public static bool IsDone(Bid bid, string task) => task switch
    {
        Incorporate => bid.Milestones.Exists(milestone => milestone.Kind is MilestoneKind.Incorporated),
        BusinessPlan => bid.Milestones.Exists(milestone => milestone.Kind is MilestoneKind.BusinessPlan),
        Valuation => bid.Milestones.Exists(milestone => milestone.Kind is MilestoneKind.Valuation),
        Funding => bid.FundingSecuredInPounds > 0,
        _ => !bid.Offers.IsEmpty,
    };
}
