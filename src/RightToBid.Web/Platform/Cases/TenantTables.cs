using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>A table that holds rows of authorities.</summary>
/// <param name="Columns">Those that can be read as words, as a select lists them: neither the bytes of files nor secrets.</param>
internal sealed record TenantTable(string Name, string Columns);

/// <summary>Every table in which something about somebody can stand, so that one that is added later is looked through as well.</summary>
internal sealed class TenantTables(IKernel kernel)
{
    /// <summary>The machinery of the history, which holds identifiers alone; the facts themselves are looked through apart.</summary>
    private static readonly string[] NotByRow = ["mt_events", "mt_streams", "commands", "deadlines", "counters"];

    /// <summary>What is made of the events (<c>rm_</c>) is not among them: what the events say, it says.</summary>
    public async Task<IReadOnlyList<TenantTable>> Of(string authority, CancellationToken cancellation) =>
    [
        .. (await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select c.table_name as name, string_agg(quote_ident(c.column_name), ', ' order by c.ordinal_position)
                filter (where c.data_type <> 'bytea' and c.column_name not like '%secret%') as columns
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
            where case when c.table_schema = 'rtb' then has_table_privilege('rtb.' || c.table_name, 'select') else false end
            group by c.table_name having bool_or(c.column_name = 'tenant_id') order by c.table_name
            """,
            parameters: null,
            row => new TenantTable(row.Text("name"), row.Text("columns")),
            cancellation)).Where(table => !NotByRow.Contains(table.Name) && !table.Name.StartsWith("rm_", StringComparison.Ordinal)),
    ];
}
