using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;

namespace RightToBid.Web.Platform.Cases;

/// <summary>A place that names somebody and that erasing them leaves as it is.</summary>
/// <param name="What">The kind of fact, or the table.</param>
/// <param name="Reference">The case, where there is one.</param>
internal sealed record Mention(string What, string? Reference, int Times)
{
    /// <summary>Whether it is in the history of a case, which nothing changes.</summary>
    public bool IsInHistory => Reference is not null;
}

/// <summary>Finds where somebody is named in what others typed: asked before they are erased, for afterwards nobody knows what to look for.</summary>
internal sealed class Mentions(IKernel kernel, Erasure erasure, TenantTables tables)
{
    /// <summary>What erasing takes care of by itself.</summary>
    private static readonly string[] Erased =
    [
        "parties", "kept_letters", "drafts", "evidence", "outbox", "published_rows", "invitations", "case_notes", "case_documents", "published_documents",
        "handover_checklist",
    ];

    public async Task<IReadOnlyList<Mention>> Of(string authority, Guid partyId, CancellationToken cancellation)
    {
        if (await erasure.PatternsOf(authority, partyId, cancellation) is not { Count: > 0 } patterns)
        {
            return [];
        }

        var found = new List<Mention>(await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            select coalesce(c.reference, 'no case') as reference, e.type, count(*) as times from rtb.mt_events e
            left join {CaseFinder.AllReferences} c on c.tenant_id = e.tenant_id and c.stream_id = e.stream_id
            where e.tenant_id = @tenant and exists (select from unnest(@patterns) as pattern where e.data::text ~* pattern)
            group by 1, 2 order by 1, 2
            """,
            new() { ["patterns"] = patterns.ToArray() },
            row => new Mention(row.Text("type").Replace('_', ' '), row.Text("reference"), (int)row.Whole("times")),
            cancellation));
        foreach (var table in (await tables.Of(authority, cancellation)).Where(table => !Erased.Contains(table.Name)))
        {
            found.AddRange((await kernel.Database.Query(
                Scope.Tenant(authority),
                $"""
                select count(*) as times from (select {table.Columns} from rtb.{table.Name} where tenant_id = @tenant) as kept
                where exists (select from unnest(@patterns) as pattern where kept::text ~* pattern)
                """,
                new() { ["patterns"] = patterns.ToArray() },
                row => new Mention(table.Name.Replace('_', ' '), null, (int)row.Whole("times")),
                cancellation)).Where(mention => mention.Times > 0));
        }

        return found;
    }
}
