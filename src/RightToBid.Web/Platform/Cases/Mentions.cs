using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>A place that names somebody and that erasing them leaves as it is.</summary>
/// <param name="What">The kind of fact, or the table.</param>
/// <param name="Reference">The case, where there is one.</param>
internal sealed record Mention(string What, string? Reference, int Times);

/// <summary>Finds where somebody stays named: asked before they are erased, for afterwards nobody knows what to look for.</summary>
internal sealed class Mentions(IKernel kernel, Parties parties, Erasure erasure, HistoryWords history, TenantTables tables)
{
    /// <summary>What erasing takes care of by itself. Of the register of bodies, their own names stay.</summary>
    private static readonly string[] Erased =
        ["parties", "kept_letters", "drafts", "published_rows", "invitations", .. TextsBeside.Tables.Where(table => table != Bodies)];

    private const string Bodies = "bodies";

    public async Task<IReadOnlyList<Mention>> Of(string authority, Guid partyId, CancellationToken cancellation)
    {
        if (await parties.Find(authority, partyId, cancellation) is not { } party
            || await erasure.WordsFor(authority, party, cancellation) is not { All.Count: > 0 } words)
        {
            return [];
        }

        var going = await history.Of(authority, party, words, cancellation);
        var found = new List<Mention>(await history.Staying(authority, words, going, cancellation));
        foreach (var table in (await tables.Of(authority, cancellation)).Where(table => !Erased.Contains(table.Name)))
        {
            found.AddRange((await kernel.Database.Query(
                Scope.Tenant(authority),
                $"""
                select count(*) as times from (select {(table.Name == Bodies ? "name" : table.Columns)} from rtb.{table.Name} where tenant_id = @tenant) as kept
                where exists (select from unnest(@patterns) as pattern where kept::text ~* pattern)
                """,
                new() { ["patterns"] = words.Patterns },
                row => new Mention(table.Name.Replace('_', ' '), null, (int)row.Whole("times")),
                cancellation)).Where(mention => mention.Times > 0));
        }

        return found;
    }
}
