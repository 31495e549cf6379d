using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Register.Searching;

/// <summary>What entries revealed of each owner's notice as it was known at the end of each day.</summary>
internal sealed class KnownNoticesTable() : KnownTable(new RegisterNoticesTable())
{
    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_entry on {table} (tenant_id, list_entry_id)"];
}
