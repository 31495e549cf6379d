using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>Every fact that is counted in public as it was known at the end of each day.</summary>
internal sealed class KnownFigureFactsTable() : KnownTable(new FigureFactsTable())
{
    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_reference on {table} (tenant_id, reference)",
        "create index {table}_related on {table} (tenant_id, related_id) where related_id is not null",
        "create index {table}_bid on {table} (tenant_id, bid_id) where bid_id is not null",
    ];
}
