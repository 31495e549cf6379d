using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>What will be decided and what will end, a day a row, as anybody may read it. What has been done, or fell away, has no row.</summary>
internal sealed class ForwardPlanModel : ReadModel
{
    /// <summary>What each kind of stream can have in the plan. An owner's time to appeal is the owner's own, and no matter of the plan.</summary>
    private static readonly Dictionary<string, string[]> Kinds = new()
    {
        [Nomination.StreamType] = [WindowKeys.NominationDecision, WindowKeys.UnsuccessfulList],
        [ListEntry.StreamType] = [WindowKeys.Listing],
        [Moratorium.StreamType] = [WindowKeys.InterimMoratorium, WindowKeys.FullMoratorium, WindowKeys.ProtectedPeriod],
        [ListingReview.StreamType] = [WindowKeys.ReviewCompletion],
        [Handover.StreamType] = [WindowKeys.LongStop],
    };

    public override string Name => "forward_plan";

    public override int Version => 2;

    public override bool IsPublished => true;

    public override IReadOnlyList<string> StreamTypes { get; } = [.. Kinds.Keys];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("what").Required(),
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Day("first_on").Required(),
        Column.Day("last_on").Required(),
        Column.Text("rule_version"),
    ];

    public override IReadOnlyList<string> RowKey { get; } = ["what"];

    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_last_on on {table} (last_on, what)",
        "create index {table}_last_on_of on {table} (tenant_id, last_on, what)",
    ];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        var planned = CaseEnd.Of(change.StateAfter).Where(end => end is { IsSettled: false, Number: 1 }).ToDictionary(end => end.Kind, StringComparer.Ordinal);
        foreach (var kind in Kinds[change.StreamType])
        {
            if (planned.GetValueOrDefault(kind) is not { } end)
            {
                rows.Remove(("what", kind));
                continue;
            }

            rows.Put(
                ("what", kind), ("reference", end.Reference), ("asset_name", end.AssetName), ("first_on", end.FirstDay), ("last_on", end.LastDay),
                ("rule_version", end.RuleVersion));
        }
    }
}
