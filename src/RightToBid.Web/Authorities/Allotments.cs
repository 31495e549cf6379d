using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Authorities;

/// <summary>An entry in a list of a council that several took over.</summary>
/// <param name="Heir">Which of them keeps it, by code; nothing while nobody has said.</param>
/// <param name="IsByPlace">It follows from the parish or ward in which the land lies.</param>
internal sealed record AllottedEntry(string Reference, string AssetName, string? Heir, bool IsByPlace);

/// <summary>A parish or ward of such a council.</summary>
internal sealed record AllottedPlace(string Code, string Name, string? Heir);

/// <summary>Where several councils took over the area of one: which of them keeps which entry, said for the entry itself or for its parish or ward.</summary>
internal sealed class Allotments(IKernel kernel, IClock clock)
{
    public const string Entry = "entry";
    public const string Place = "place";

    /// <summary>The heir of an entry as a column of a query: what was said for the entry, or what its places agree on; null where neither says.</summary>
    /// <remarks>The names of the tables in it are long, so that none hides the query's own.</remarks>
    /// <param name="tenant">The council that ended, as the query has it.</param>
    /// <param name="reference">The reference, as the query has it.</param>
    public static string Heir(string tenant, string reference) =>
        $"""
        coalesce(
            (select allotted.heir_code from rtb.allotments allotted
             where allotted.tenant_id = {tenant} and allotted.what = '{Entry}' and lower(allotted.code) = lower({reference})),
            (select case when count(distinct allotted.heir_code) = 1 then min(allotted.heir_code) end
             from rtb.land_places lies_in
             join rtb.places place_of on place_of.tenant_id = lies_in.tenant_id and place_of.place_id = lies_in.place_id
             join rtb.allotments allotted on allotted.tenant_id = lies_in.tenant_id and allotted.what = '{Place}' and allotted.code = place_of.code
             where lies_in.tenant_id = {tenant} and lower(lies_in.reference) = lower({reference})))
        """;

    /// <summary>Those rows of a table, of the lists <c>@split</c>, that are one council's or not yet anybody's.</summary>
    /// <remarks>The council is <c>@heir</c>; <c>@tenants</c> are its own list and those that it inherited.</remarks>
    public static string IsOfSplit(string table) =>
        $"({table}.tenant_id = any (@split) and coalesce({Heir($"{table}.tenant_id", $"{table}.reference")}, @heir) = any (@tenants))";

    /// <summary>Which council keeps a case; nothing while nobody has said.</summary>
    public async Task<string?> HeirOf(string authority, string reference, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        $"select {Heir("@authority", "@reference")} as heir",
        new() { ["authority"] = authority, ["reference"] = reference },
        row => row.TextOrNull("heir"),
        cancellation)).SingleOrDefault();

    /// <summary>Every entry of a council's list and of its list of unsuccessful nominations.</summary>
    public Task<IReadOnlyList<AllottedEntry>> Entries(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select e.reference, e.asset_name, {Heir("e.tenant_id", "e.reference")} as heir,
            not exists (select from rtb.allotments a where a.tenant_id = e.tenant_id and a.what = '{Entry}' and a.code = e.reference) as by_place
        from (
            select tenant_id, reference, asset_name from rtb.rm_register_entries
            union
            select tenant_id, reference, asset_name from rtb.rm_unsuccessful_entries) e
        where e.tenant_id = @authority order by lower(e.asset_name), e.reference
        """,
        new() { ["authority"] = authority },
        row => new AllottedEntry(row.Text("reference"), row.Text("asset_name"), row.TextOrNull("heir"), row.YesNo("by_place")),
        cancellation);

    public Task<IReadOnlyList<AllottedPlace>> Places(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select p.code, max(p.name) as name, max(a.heir_code) as heir
        from rtb.places p left join rtb.allotments a on a.tenant_id = p.tenant_id and a.what = '{Place}' and a.code = p.code
        where p.tenant_id = @authority group by p.code order by lower(max(p.name)), p.code
        """,
        new() { ["authority"] = authority },
        row => new AllottedPlace(row.Text("code"), row.Text("name"), row.TextOrNull("heir")),
        cancellation);

    /// <summary>Says which council keeps an entry, or what lies in a place; or that it is not said.</summary>
    public Task Say(string authority, string what, string code, string? heir, string actor, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        heir is null
            ? "delete from rtb.allotments where tenant_id = @tenant and what = @what and code = @code"
            : """
              insert into rtb.allotments (tenant_id, what, code, heir_code, allotted_by, allotted_at) values (@tenant, @what, @code, @heir, @by, @now)
              on conflict (tenant_id, what, code) do update
              set heir_code = excluded.heir_code, allotted_by = excluded.allotted_by, allotted_at = excluded.allotted_at
              """,
        new()
        {
            ["what"] = what,
            ["code"] = code,
            ["heir"] = heir,
            ["by"] = actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);
}
