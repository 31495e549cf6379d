using System.Globalization;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Searching;

/// <summary>Finds the entries that a question asks for, by the keys of their rows: all of them where they are few, a page of them otherwise.</summary>
internal sealed class RegisterHits(IKernel kernel)
{
    /// <summary>So many are counted, filtered and put in order one by one.</summary>
    public const int Few = 1_000;

    private static readonly Dictionary<string, IReadOnlyList<string>?> NoWord = [];

    private const string Columns =
        "e.tenant_id, e.stream_id, e.reference, e.kind, e.asset_name, e.entered_on, e.last_listed_on, e.removed_on, e.unlisted, e.latitude, e.longitude";

    /// <summary>All that was found but for the standing, by name; nothing where they are more than a few.</summary>
    /// <param name="withChoices">Whether the authority, the place and the kind that were chosen count as well.</param>
    /// <param name="rare">The words to look for through an index, as <see cref="Judgement.Rare"/> has them; all of them where nothing is said.</param>
    public async Task<IReadOnlyList<Hit>?> AllOf(
        RegisterQuestion question, Surroundings? near, bool withChoices, CancellationToken cancellation, IReadOnlyDictionary<string, IReadOnlyList<string>?>? rare = null)
    {
        var sql = new RegisterSql(question, near, rare: rare);
        var found = withChoices ? sql.WhatIsAsked : sql.WhatIsSought;

        if (question.Words is null && await AreMore(sql, found, cancellation))
        {
            return null;
        }

        // A word's index gives all that have it, in no order: reading the table until there are enough would be longer for a rare one.
        var (first, from, where) = question.Words is null ? ("", sql.Table, found)
            : ($"rare as materialized (select {Columns}, e.chart_north from {sql.Table} where {found}),", "rare e", "true");
        var hits = await kernel.Database.Query(
            Scope.Public,
            $"""
            with {first}
            hit as materialized (select {Columns} from {from} where {where} limit {Few + 1})
            select e.tenant_id, e.stream_id, e.reference, e.kind, e.entered_on, e.last_listed_on, e.latitude, e.longitude,
                {RegisterSql.IsListed} as is_listed, held.held_to, case when whole.found <= {Few} then {sql.Heir} end as heir, whole.found
            from (select count(*) as found from hit) whole cross join hit e
            left join lateral (
                select {OnTheDay.HeldTo("n")} as held_to from {sql.HoldingNotices} and whole.found <= {Few}) held on true
            order by {RegisterSql.ByName}
            limit (select case when count(*) > {Few} then 1 else {Few} end from hit)
            """,
            sql.Parameters(),
            row => (Hit: Read(row), Found: row.Whole("found")),
            cancellation);
        return hits is [(_, > Few), ..] ? null : [.. hits.Select(one => one.Hit)];
    }

    /// <summary>The keys of one page, in the question's order, and of the entry after it; beside them how many there are where that is known.</summary>
    /// <remarks>How many it needs, PostgreSQL knows from figures in the statement alone; not knowing, it prepares to sort.</remarks>
    public async Task<(IReadOnlyList<(string Authority, Guid EntryId)> Keys, int? Found)> PageOf(
        RegisterQuestion question, Surroundings? near, CancellationToken cancellation)
    {
        var sql = new RegisterSql(question, near, rare: NoWord);
        var page = string.Create(CultureInfo.InvariantCulture, $"limit {RegisterQuestion.PageSize + 1} offset {(question.Page - 1) * RegisterQuestion.PageSize}");
        var found = await kernel.Database.Query(
            Scope.Public,
            sql.IsOfMoratoria
                ? $"""
                    with {sql.Held}
                    select e.tenant_id, e.stream_id, count(*) over () as found from held join {sql.Table} on e.tenant_id = held.tenant_id and e.stream_id = held.list_entry_id
                    where {sql.All} order by {sql.Order} {page}
                    """
                : $"""
                    select e.tenant_id, e.stream_id, null::bigint as found from {sql.Table}
                    where {sql.All} order by {sql.Order} {page}
                    """,
            sql.Parameters(),
            row => (row.Text("tenant_id"), row.Uuid("stream_id"), row.WholeOrNull("found")),
            cancellation);
        return ([.. found.Select(one => (one.Item1, one.Item2))], found is [(_, _, var number), ..] ? (int?)number : null);
    }

    /// <summary>Whether more than a few are found, counted no further than that: what an index has in order is soon counted, and a word's index has none.</summary>
    private async Task<bool> AreMore(RegisterSql sql, string where, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        $"select count(*) > {Few} as are_more from (select from {sql.Table} where {where} limit {Few + 1}) counted",
        sql.Parameters(),
        row => row.YesNo("are_more"),
        cancellation))[0];

    private static Hit Read(Row row) => new(
        row.Text("tenant_id"), row.Uuid("stream_id"), row.Text("reference"), row.TextOrNull("kind"), row.Day("entered_on"), row.Day("last_listed_on"),
        row.YesNo("is_listed"), row.DayOrNull("held_to"), row.RealOrNull("latitude"), row.RealOrNull("longitude"),
        row.TextOrNull("heir"));
}
