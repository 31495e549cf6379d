using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.CaseSearch;

/// <summary>Finds an authority's cases by what officers know of them: each word in the reference, the asset, the place or a body, in any order.</summary>
internal sealed class CaseSearchQuery(IKernel kernel)
{
    public const int Most = 50;

    private const int MostNearest = 5;

    /// <summary>How much of a word must be the same for it to be the one that was meant.</summary>
    private const double LikeEnough = 0.35;

    private const string Sql =
        $"""
        with found as (
            select reference, min(asset_name) as asset_name, min(place) as place,
                coalesce(array_agg(distinct group_name) filter (where group_name is not null), array[]::varchar[]) as bodies,
                string_agg(distinct search_text, ' ') as search_text
            from {CaseFinder.AllReferences} known where tenant_id = @tenant group by reference)
        select reference, asset_name, place, array_to_json(bodies)::text as bodies, search_text from found
        where search_text like all (@patterns) order by lower(asset_name), reference limit @most
        """;

    /// <summary>The cases that have every word.</summary>
    public Task<IReadOnlyList<FoundCase>> Find(string authority, string words, CancellationToken cancellation) =>
        Query(authority, SearchText.Patterns(words), Most + 1, cancellation);

    /// <summary>The cases that have words like these, for whoever found none: the likest first.</summary>
    public async Task<IReadOnlyList<FoundCase>> Nearest(string authority, string words, CancellationToken cancellation)
    {
        var asked = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(10).ToList();
        return
        [
            .. (await Query(authority, [], int.MaxValue, cancellation))
                .Select(one => (Case: one, Likeness: Likeness(asked, one.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))))
                .Where(one => one.Likeness >= LikeEnough)
                .OrderByDescending(one => one.Likeness).ThenBy(one => one.Case.Reference, StringComparer.Ordinal)
                .Take(MostNearest).Select(one => one.Case),
        ];
    }

    private static double Likeness(List<string> asked, string[] has) =>
        asked.Count == 0 ? 0 : asked.Average(word => has.Max(known => SearchText.Likeness(word, known)));

    private Task<IReadOnlyList<FoundCase>> Query(string authority, string[] patterns, int most, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        Sql,
        new Dictionary<string, object?> { ["patterns"] = patterns, ["most"] = most },
        row => new FoundCase(
            row.Text("reference"), row.Text("asset_name"), row.TextOrNull("place"), row.Json<string[]>("bodies"), row.Text("search_text")),
        cancellation);
}
