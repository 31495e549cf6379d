using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>How many entries each filter leaves.</summary>
internal sealed record Counts(int All, int Listed, int InMoratorium, int Ended)
{
    public int Of(Standing standing) => standing switch
    {
        Standing.Listed => Listed,
        Standing.InMoratorium => InMoratorium,
        Standing.Ended => Ended,
        _ => All,
    };
}

/// <summary>An authority with how many entries its list has among those found.</summary>
internal sealed record AuthorityCount(string Code, int Entries);

/// <summary>A parish or a ward with how many of the found entries lie in it.</summary>
internal sealed record PlaceCount(string Code, string Name, string Kind, int Entries);

/// <summary>Reads the list of assets of community value as at a day, from the facts of each entry.</summary>
/// <remarks>
/// Whether land is listed, and whether a notice holds it, is worked out for the day asked about: nothing that depends on a day is kept.
/// </remarks>
internal sealed class RegisterList(IKernel kernel)
{
    private const string Entries = """
        with entry as (
            select e.*,
                (removed_on is null or @on < removed_on) and @on <= last_listed_on and not exists (
                    select from jsonb_to_recordset(e.unlisted) as gap("FromOn" date, "ListedAgainOn" date)
                    where gap."FromOn" <= @on and @on < gap."ListedAgainOn") as is_listed,
                exists (
                    select from rtb.rm_register_notices n
                    where n.tenant_id = e.tenant_id and n.list_entry_id = e.stream_id
                        and n.received_on <= @on and (n.ended_on is null or @on < n.ended_on)
                        and (@on <= n.interim_last_on or (n.asked_on <= @on and @on <= n.full_last_on))) as is_held
            from rtb.rm_register_entries e
            where entered_on <= @on and search_text like all (@patterns) and (@place = '' or exists (
                select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
                where l.tenant_id = e.tenant_id and l.reference = e.reference and p.code = @place)))
        """;

    private const string Notices = """
        coalesce((
            select jsonb_agg(jsonb_build_object(
                'ReceivedOn', n.received_on, 'InterimLastOn', n.interim_last_on, 'FullLastOn', n.full_last_on,
                'ProtectedLastOn', n.protected_last_on, 'AskedOn', n.asked_on, 'AskedBy', n.asked_by,
                'EndedOn', n.ended_on, 'EndedBy', n.ended_by) order by n.received_on desc)
            from rtb.rm_register_notices n
            where n.tenant_id = entry.tenant_id and n.list_entry_id = entry.stream_id and n.received_on <= @on), '[]')::text as notices
        """;

    public Task<IReadOnlyList<RegisterEntry>> Page(RegisterQuestion question, CancellationToken cancellation)
    {
        var parameters = question.Parameters();
        parameters["skip"] = (question.Page - 1) * RegisterQuestion.PageSize;
        parameters["take"] = RegisterQuestion.PageSize;
        return kernel.Database.Query(Scope.Public, $"{Found(question)} limit @take offset @skip", parameters, RegisterEntry.Read, cancellation);
    }

    /// <summary>Every entry found, one by one.</summary>
    public IAsyncEnumerable<RegisterEntry> Stream(RegisterQuestion question, CancellationToken cancellation) =>
        kernel.Database.Stream(Scope.Public, Found(question), question.Parameters(), RegisterEntry.Read, cancellation);

    public async Task<Counts> Count(RegisterQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        $"""
        {Entries}
        select count(*) as all_of_them, count(*) filter (where is_listed) as listed,
            count(*) filter (where is_listed and is_held) as held, count(*) filter (where not is_listed) as ended
        from entry where {RegisterQuestion.IsInLists("entry")}
        """,
        question.Parameters(),
        row => new Counts((int)row.Whole("all_of_them"), (int)row.Whole("listed"), (int)row.Whole("held"), (int)row.Whole("ended")),
        cancellation))[0];

    /// <summary>Whose lists the found entries are in, whichever authority is asked about.</summary>
    public Task<IReadOnlyList<AuthorityCount>> Authorities(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"{Entries} select tenant_id, count(*) as entries from entry where {Condition(question.Standing)} group by tenant_id order by tenant_id",
        question.Parameters(),
        row => new AuthorityCount(row.Text("tenant_id"), (int)row.Whole("entries")),
        cancellation);

    /// <summary>In which parishes and wards of the authority the found entries are, with how many, whichever place is asked about.</summary>
    public async Task<IReadOnlyList<PlaceCount>> Places(RegisterQuestion question, CancellationToken cancellation) => question.Authority is null ? [] : await kernel.Database.Query(
        Scope.Public,
        $"""
        {Entries}
        select p.code, max(p.name) as name, max(p.kind) as kind, count(distinct entry.stream_id) as entries
        from entry
        join rtb.land_places l on l.tenant_id = entry.tenant_id and l.reference = entry.reference
        join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
        where {RegisterQuestion.IsInLists("entry")} and {Condition(question.Standing)}
        group by p.code order by max(p.kind), lower(max(p.name)), p.code
        """,
        (question with { Place = null }).Parameters(),
        row => new PlaceCount(row.Text("code"), row.Text("name"), row.Text("kind"), (int)row.Whole("entries")),
        cancellation);

    /// <summary>Entries with names like the words typed, for somebody who found nothing.</summary>
    public async Task<IReadOnlyList<RegisterEntry>> Nearest(RegisterQuestion question, CancellationToken cancellation)
    {
        var nearest = new PriorityQueue<RegisterEntry, double>();
        await foreach (var entry in Stream(question with { Words = null, Standing = Standing.All }, cancellation))
        {
            nearest.Enqueue(entry, SearchText.Likeness(question.Words ?? "", entry.AssetName));
            if (nearest.Count > 3)
            {
                nearest.Dequeue();
            }
        }

        var found = new List<RegisterEntry>();
        while (nearest.TryDequeue(out var entry, out var likeness))
        {
            if (likeness > 0)
            {
                found.Insert(0, entry);
            }
        }

        return found;
    }

    private static string Found(RegisterQuestion question) =>
        $"""
        {Entries}
        select entry.*, entry.unlisted::text as gaps, {Notices}, {LandPlace.Column("entry.tenant_id", "entry.reference")},
            {Allotments.Heir("entry.tenant_id", "entry.reference")} as heir
        from entry where {RegisterQuestion.IsInLists("entry")} and {Condition(question.Standing)}
        order by lower(asset_name), tenant_id, reference
        """;

    private static string Condition(Standing standing) => standing switch
    {
        Standing.Listed => "is_listed",
        Standing.InMoratorium => "is_listed and is_held",
        Standing.Ended => "not is_listed",
        _ => "true",
    };
}
