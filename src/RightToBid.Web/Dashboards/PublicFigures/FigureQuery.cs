using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>Counts the published facts, as at a day.</summary>
internal sealed class FigureQuery(IKernel kernel)
{
    private const string IsUndecided = "f.fact = 'nomination' and (f.until_on is null or @on < f.until_on)";

    private static readonly string IsListed = $"f.fact = 'listing' and @on < f.until_on and {OnTheDay.IsInNoGap("f")}";

    private static readonly string IsHeld =
        $"f.fact = 'notice' and (f.until_on is null or @on < f.until_on) and {OnTheDay.IsInMoratorium("f")}";

    private static string Counts(FigureQuestion question) =>
        $"""
        count(*) filter (where f.fact = 'nomination') as nominations,
        count(*) filter (where f.fact = 'decision' and f.detail = 'accepted') as accepted,
        count(*) filter (where f.fact = 'decision' and f.detail <> 'accepted') as unsuccessful,
        count(*) filter (where f.fact = 'withdrawal') as withdrawn,
        count(*) filter (where f.fact = 'decision' and f.in_time) as decided_in_time,
        count(*) filter (where f.fact = 'decision' and not f.in_time) as decided_late,
        count(*) filter (where f.fact = 'listing') as listings,
        count(*) filter (where f.fact = 'listing-end') as listings_ended,
        count(*) filter (where f.fact = 'notice') as notices,
        count(*) filter (where f.fact = 'full-moratorium') as full_moratoria,
        count(*) filter (where f.fact = 'bid') as bids,
        count(*) filter (where {IsPurchase(question)}) as purchases,
        count(*) filter (where f.fact = 'handover') as handovers
        """;

    /// <summary>Whether it is the first that says of a purchase: a bid that succeeded, and the owner's sale to the same group, are one.</summary>
    private static string IsPurchase(FigureQuestion question) =>
        $"""
        f.fact = 'purchase' and not exists (
            select from {Facts(question)} same where same.tenant_id = f.tenant_id and same.bid_id = f.bid_id and same.fact = 'purchase'
                and (same.on_day, same.stream_id, same.number) < (f.on_day, f.stream_id, f.number))
        """;

    public async Task<Standings> Standing(FigureQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        $"""
        select count(*) filter (where {IsListed}) as listed,
            count(distinct (f.tenant_id, f.reference)) filter (where {IsHeld}) as held,
            count(*) filter (where {IsUndecided}) as undecided,
            count(*) filter (where {IsUndecided} and f.due_on < @on) as overdue
        {From(question)}
        """,
        Parameters(question),
        row => new Standings((int)row.Whole("listed"), (int)row.Whole("held"), (int)row.Whole("undecided"), (int)row.Whole("overdue")),
        cancellation))[0];

    /// <summary>Year by year or quarter by quarter of the legal day, the first first.</summary>
    public Task<IReadOnlyList<FigureRow>> ByPeriod(FigureQuestion question, CancellationToken cancellation) =>
        Grouped(question, question.ByQuarter ? "to_char(f.on_day, 'YYYY \"Q\"Q')" : "to_char(f.on_day, 'YYYY')", cancellation);

    /// <summary>By the code of the council that keeps the list on the day.</summary>
    /// <remarks>What several took over and none is said to keep stays under the code of the one that ended.</remarks>
    public async Task<IReadOnlyList<FigureRow>> ByAuthority(FigureQuestion question, CancellationToken cancellation)
    {
        var rows = await Grouped(
            question,
            $"case when f.tenant_id = any (@divided) then coalesce({Allotments.Heir("f.tenant_id", "f.reference")}, f.tenant_id) else f.tenant_id end",
            cancellation);
        return
        [
            .. rows.GroupBy(row => KnownAuthorities.KeeperOf(row.Label, question.On)).OrderBy(kept => kept.Key, StringComparer.Ordinal)
                .Select(kept => FigureRow.Total(kept.Key, [.. kept])),
        ];
    }

    /// <summary>By the kind of the asset, as it was nominated or listed.</summary>
    public Task<IReadOnlyList<FigureRow>> ByKindOfAsset(FigureQuestion question, CancellationToken cancellation) => Grouped(
        question,
        $"""
        lower(trim(coalesce(f.asset_kind, (select max(same.asset_kind) from {Facts(question)} same
            where same.tenant_id = f.tenant_id and same.reference = f.reference))))
        """,
        cancellation);

    /// <summary>By parish and ward of one authority. Land that lies in two is counted in both.</summary>
    public Task<IReadOnlyList<FigureRow>> ByPlace(FigureQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select named.name || ' (' || lower(named.kind) || ')' as label, {Counts(question)}
        from (select distinct p.tenant_id, l.reference, p.code, max(p.name) over (partition by p.tenant_id, p.code) as name, p.kind
            from rtb.places p join rtb.land_places l on l.tenant_id = p.tenant_id and l.place_id = p.place_id
            where p.tenant_id = any (@lists)) named
        join {Facts(question)} f on f.tenant_id = named.tenant_id and f.reference = named.reference
        where f.on_day <= @on and {question.Lists.Have("f")}
        group by named.kind, named.name, named.code order by named.kind, lower(named.name), named.code
        """,
        Parameters(question),
        FigureRow.Read,
        cancellation);

    /// <summary>How many nominations, and how many requests to bid, came from each legal form of body.</summary>
    public Task<IReadOnlyList<(string? Form, int Nominations, int Bids)>> ByKindOfGroup(FigureQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select f.group_kind, count(*) filter (where f.fact = 'nomination') as nominations, count(*) filter (where f.fact = 'bid') as bids
        {From(question)} and f.fact in ('nomination', 'bid')
        group by f.group_kind order by f.group_kind
        """,
        Parameters(question),
        row => (row.TextOrNull("group_kind"), (int)row.Whole("nominations"), (int)row.Whole("bids")),
        cancellation);

    /// <summary>What had become of each owner's notice by the day, with how often.</summary>
    public Task<IReadOnlyList<(string Outcome, int Count)>> Outcomes(FigureQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select case
                when exists (select from {Facts(question)} bought where bought.tenant_id = f.tenant_id and bought.related_id = f.stream_id
                    and bought.fact = 'purchase' and bought.on_day <= @on) then 'community'
                when f.until_on <= @on and f.until_on <= f.protected_last_on then f.detail
                when f.protected_last_on < @on then 'lapsed'
                when @on <= f.interim_last_on then 'interim'
                when f.asked_on <= @on and @on <= f.full_last_on then 'full'
                else 'open'
            end as outcome, count(*) as notices
        {From(question)} and f.fact = 'notice'
        group by 1
        """,
        Parameters(question),
        row => (row.Text("outcome"), (int)row.Whole("notices")),
        cancellation);

    /// <summary>The parishes and wards of an authority in which land lies that something is counted of.</summary>
    public Task<IReadOnlyList<(string Code, string Name)>> Places(FigureQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select p.code, max(p.name) as name from rtb.places p
        where p.tenant_id = any (@lists) and exists (
            select from rtb.land_places l join rtb.rm_figure_facts f on f.tenant_id = l.tenant_id and f.reference = l.reference
            where l.tenant_id = p.tenant_id and l.place_id = p.place_id and {question.Lists.Have("f")})
        group by p.code order by lower(max(p.name)), p.code
        """,
        Parameters(question),
        row => (row.Text("code"), row.Text("name")),
        cancellation);

    /// <summary>The codes of the authorities of which something is counted.</summary>
    public Task<IReadOnlyList<string>> Authorities(CancellationToken cancellation) =>
        kernel.Database.Query(Scope.Public, DistinctValues.Of("tenant_id", "rtb.rm_figure_facts"), null, row => row.Text("value"), cancellation);

    private Task<IReadOnlyList<FigureRow>> Grouped(FigureQuestion question, string by, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public, $"select {by} as label, {Counts(question)} {From(question)} group by 1 order by 1 nulls last", Parameters(question), FigureRow.Read, cancellation);

    private static string From(FigureQuestion question) => string.Concat(
        $"from {Facts(question)} f where f.on_day <= @on",
        $" and {question.Lists.Have("f")}",
        question.Place is null ? "" : """
             and exists (select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
                where l.tenant_id = f.tenant_id and l.reference = f.reference and p.code = @place)
            """);

    /// <summary>The facts as they are known now, or as they were known at the end of a day.</summary>
    private static string Facts(FigureQuestion question) => question.KnownOn is null
        ? "rtb.rm_figure_facts"
        : KnownTable.LastOf("rtb.rm_known_figure_facts", "and later.fact = one.fact and later.number = one.number");

    private static Dictionary<string, object?> Parameters(FigureQuestion question)
    {
        var lists = question.Lists;
        var parameters = lists.Given(new()
        {
            ["on"] = question.On,
            ["lists"] = lists.Codes,
            ["divided"] = KnownAuthorities.SplitBefore(question.On).Select(ended => ended.Code).ToArray(),
            ["place"] = question.Place ?? "",
        });
        if (question.KnownOn is { } known)
        {
            parameters["known"] = known;
        }

        return parameters;
    }
}
