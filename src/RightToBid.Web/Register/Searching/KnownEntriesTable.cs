using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Register.Searching;

/// <summary>The list of assets of community value as it was known at the end of each day.</summary>
internal sealed class KnownEntriesTable() : KnownTable(new RegisterEntriesTable())
{
    public override IReadOnlyList<string> Indexes { get; } =
    [
        "create index {table}_name on {table} (lower(asset_name), tenant_id)",
        "create index {table}_words on {table} using gin (search_text gin_trgm_ops)",
    ];
}
