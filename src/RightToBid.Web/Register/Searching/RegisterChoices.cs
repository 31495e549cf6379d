using System.Diagnostics;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Searching;

/// <summary>What can be chosen from lists beside what was found, and how many entries each choice leaves: itself changed, the others kept.</summary>
internal sealed class RegisterChoices(IKernel kernel)
{
    /// <summary>Nobody reads through more kinds of asset.</summary>
    private const int MostKinds = 200;

    /// <summary>Authorities and kinds come to the register a few times a year.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromMinutes(1);

    private static readonly Standing[] Standings = Enum.GetValues<Standing>();

    private Known? known;

    /// <summary>Of all that was sought, what the choices leave, and what other choices would.</summary>
    public async Task<(IReadOnlyList<Hit> Chosen, Choices Choices)> Among(IReadOnlyList<Hit> sought, RegisterQuestion question, CancellationToken cancellation)
    {
        var places = question is { Authority: null, Place: null } ? [] : await PlacesOf(sought, cancellation);
        var inPlace = places.Where(place => place.Code == question.Place).Select(place => (place.Authority, place.Reference)).ToHashSet();
        var lists = question.Lists;
        bool IsAuthority(Hit hit) => question.Authority is null || lists.Whole.Contains(hit.Authority)
            || (lists.Split.Contains(hit.Authority) && (hit.KeptBy is null || lists.Whole.Contains(hit.KeptBy)));
        bool IsPlace(Hit hit) => question.Place is null || inPlace.Contains((hit.Authority, hit.Reference));
        bool IsKind(Hit hit) => question.Kind is null || string.Equals(hit.Kind, question.Kind, StringComparison.OrdinalIgnoreCase);
        bool Stands(Hit hit) => hit.Is(question.Standing, question.UntilOn);

        var chosen = sought.Where(hit => IsAuthority(hit) && IsPlace(hit) && IsKind(hit)).ToList();
        return (chosen, new Choices(
            ByStanding(chosen, question),
            ByAuthority(sought.Where(hit => IsPlace(hit) && IsKind(hit) && Stands(hit))),
            question.Authority is null ? [] : ByPlace(places, sought.Where(hit => IsAuthority(hit) && IsKind(hit) && Stands(hit))),
            ByKind(sought.Where(hit => IsAuthority(hit) && IsPlace(hit) && Stands(hit)))));
    }

    /// <summary>What the choices left is known, and what other choices would leave is not.</summary>
    public async Task<Choices> Beside(IReadOnlyList<Hit> chosen, RegisterQuestion question, CancellationToken cancellation)
    {
        var shown = chosen.Where(hit => hit.Is(question.Standing, question.UntilOn)).ToList();
        return new Choices(
            ByStanding(chosen, question),
            await Authorities(cancellation),
            question switch
            {
                { Authority: null } => [],
                { Place: null } => ByPlace(await PlacesOf(shown, cancellation), shown),
                _ => await Places(question, cancellation),
            },
            question.Kind is null ? ByKind(shown) : await Kinds(cancellation));
    }

    /// <summary>All that there is to choose from, uncounted.</summary>
    public async Task<Choices> All(RegisterQuestion question, CancellationToken cancellation) =>
        new(null, await Authorities(cancellation), await Places(question, cancellation), await Kinds(cancellation));

    private static Dictionary<Standing, int> ByStanding(IReadOnlyList<Hit> hits, RegisterQuestion question) =>
        Standings.ToDictionary(standing => standing, standing => hits.Count(hit => hit.Is(standing, question.UntilOn)));

    private static List<AuthorityCount> ByAuthority(IEnumerable<Hit> hits) =>
        [.. hits.CountBy(hit => hit.Authority).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => new AuthorityCount(one.Key, one.Value))];

    private static List<KindCount> ByKind(IEnumerable<Hit> hits) =>
    [
        .. hits.Where(hit => hit.Kind is not null).GroupBy(hit => hit.Kind!, StringComparer.OrdinalIgnoreCase)
            .OrderBy(one => one.Key, StringComparer.OrdinalIgnoreCase)
            .Select(one => new KindCount(one.Key, one.Count())),
    ];

    private static List<PlaceCount> ByPlace(IReadOnlyList<PlaceOfLand> places, IEnumerable<Hit> hits)
    {
        var found = hits.Select(hit => (hit.Authority, hit.Reference)).ToHashSet();
        return
        [
            .. places.Where(place => found.Contains((place.Authority, place.Reference))).GroupBy(place => place.Code)
                .Select(one => new PlaceCount(
                    one.Key, one.Max(place => place.Name)!, one.Max(place => place.Kind)!, one.Select(place => (place.Authority, place.Reference)).Distinct().Count()))
                .OrderBy(place => place.Kind, StringComparer.Ordinal).ThenBy(place => place.Name, StringComparer.OrdinalIgnoreCase).ThenBy(place => place.Code, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<PlaceOfLand>> PlacesOf(IReadOnlyList<Hit> hits, CancellationToken cancellation) => hits.Count == 0 ? [] : await kernel.Database.Query(
        Scope.Public,
        """
        select hit.tenant_id, hit.reference, p.code, p.name, p.kind
        from unnest(@authorities::varchar[], @references::varchar[]) as hit (tenant_id, reference)
        join rtb.land_places l on l.tenant_id = hit.tenant_id and lower(l.reference) = lower(hit.reference)
        join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
        """,
        new() { ["authorities"] = hits.Select(hit => hit.Authority), ["references"] = hits.Select(hit => hit.Reference) },
        row => new PlaceOfLand(row.Text("tenant_id"), row.Text("reference"), row.Text("code"), row.Text("name"), row.Text("kind")),
        cancellation);

    private async Task<IReadOnlyList<AuthorityCount>> Authorities(CancellationToken cancellation) => (await Today(cancellation)).Authorities;

    private async Task<IReadOnlyList<KindCount>> Kinds(CancellationToken cancellation) => (await Today(cancellation)).Kinds;

    /// <summary>Every authority with an entry and every kind of one, as they were a minute ago at most.</summary>
    private async Task<Known> Today(CancellationToken cancellation)
    {
        var last = known;
        if (last is null || Stopwatch.GetElapsedTime(last.AskedAt) > Trusted)
        {
            var askedAt = Stopwatch.GetTimestamp();
            known = last = new(await AuthoritiesNow(cancellation), await KindsNow(cancellation), askedAt);
        }

        return last;
    }

    private Task<IReadOnlyList<AuthorityCount>> AuthoritiesNow(CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public, DistinctValues.Of("tenant_id", "rtb.rm_register_entries"), null, row => new AuthorityCount(row.Text("value"), null), cancellation);

    private Task<IReadOnlyList<KindCount>> KindsNow(CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"{DistinctValues.Of("lower(kind)", "rtb.rm_register_entries")} limit {MostKinds}",
        null,
        row => new KindCount(row.Text("value"), null),
        cancellation);

    private async Task<IReadOnlyList<PlaceCount>> Places(RegisterQuestion question, CancellationToken cancellation) => question.Authority is null ? [] : await kernel.Database.Query(
        Scope.Public,
        """
        select code, max(name) as name, max(kind) as kind from rtb.places where tenant_id = any (@tenants)
        group by code order by max(kind), lower(max(name)), code
        """,
        new() { ["tenants"] = question.Lists.Codes },
        row => new PlaceCount(row.Text("code"), row.Text("name"), row.Text("kind"), null),
        cancellation);

    private sealed record Known(IReadOnlyList<AuthorityCount> Authorities, IReadOnlyList<KindCount> Kinds, long AskedAt);

    private sealed record PlaceOfLand(string Authority, string Reference, string Code, string Name, string Kind);
}
