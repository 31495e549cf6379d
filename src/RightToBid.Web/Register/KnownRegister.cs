using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Register;

/// <summary>Reads both lists as they were known at the end of a day: what was recorded later is left out, corrections among it.</summary>
/// <remarks>Of each stream the last row that was written by then counts. In which parish land lies, and to which heir an entry was allotted, is not dated: both are asked and told as they are now.</remarks>
internal sealed class KnownRegister(IKernel kernel)
{
    private const string Entries = $"""
        select e.*, e.unlisted::text as gaps,
            (removed_on is null or @on < removed_on) and @on <= last_listed_on and not exists (
                select from jsonb_to_recordset(e.unlisted) as gap("FromOn" date, "ListedAgainOn" date)
                where gap."FromOn" <= @on and @on < gap."ListedAgainOn") as is_listed,
            exists (
                select {KnownNotices}
                    and (n.ended_on is null or @on < n.ended_on)
                    and (@on <= n.interim_last_on or (n.asked_on <= @on and @on <= n.full_last_on))) as is_held
        from rtb.rm_known_register_entries e
        where e.is_there and e.recorded_on <= @known and not exists (
                select from rtb.rm_known_register_entries later
                where later.tenant_id = e.tenant_id and later.stream_id = e.stream_id
                    and later.recorded_on > e.recorded_on and later.recorded_on <= @known)
            and e.entered_on <= @on and e.search_text like all (@patterns) and {InPlace}
        """;

    private const string KnownNotices = """
        from rtb.rm_known_register_notices n
        where n.tenant_id = e.tenant_id and n.list_entry_id = e.stream_id and n.is_there and n.recorded_on <= @known and n.received_on <= @on
            and not exists (
                select from rtb.rm_known_register_notices later
                where later.tenant_id = n.tenant_id and later.stream_id = n.stream_id and later.list_entry_id = n.list_entry_id
                    and later.recorded_on > n.recorded_on and later.recorded_on <= @known)
        """;

    private const string Notices = $"""
        coalesce((
            select jsonb_agg(jsonb_build_object(
                'ReceivedOn', n.received_on, 'InterimLastOn', n.interim_last_on, 'FullLastOn', n.full_last_on,
                'ProtectedLastOn', n.protected_last_on, 'AskedOn', n.asked_on, 'AskedBy', n.asked_by,
                'EndedOn', n.ended_on, 'EndedBy', n.ended_by) order by n.received_on desc)
            {KnownNotices}), '[]')::text as notices
        """;

    private const string UnsuccessfulEntries = $"""
        from rtb.rm_known_unsuccessful_entries e
        where e.is_there and e.recorded_on <= @known and not exists (
                select from rtb.rm_known_unsuccessful_entries later
                where later.tenant_id = e.tenant_id and later.stream_id = e.stream_id
                    and later.recorded_on > e.recorded_on and later.recorded_on <= @known)
            and e.entered_on <= @on and (e.removed_on is null or @on < e.removed_on) and e.search_text like all (@patterns) and {InPlace}
        """;

    private const string InPlace = """
        (@place = '' or exists (
            select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
            where l.tenant_id = e.tenant_id and l.reference = e.reference and p.code = @place))
        """;

    private static readonly string Columns = $"""
        {LandPlace.Column("e.tenant_id", "e.reference")}, {Allotments.Heir("e.tenant_id", "e.reference")} as heir
        """;

    private static readonly string IsAsked = RegisterQuestion.IsInLists("e");

    private static readonly string FoundUnsuccessful = $"select e.*, {Columns} {UnsuccessfulEntries} and {IsAsked} {InOrder}";

    private const string InOrder = "order by lower(asset_name), tenant_id, reference";

    /// <summary>Every entry found, one by one.</summary>
    public IAsyncEnumerable<RegisterEntry> Stream(RegisterQuestion question, CancellationToken cancellation) =>
        kernel.Database.Stream(Scope.Public, Found(question), Parameters(question), RegisterEntry.Read, cancellation);

    public Task<IReadOnlyList<RegisterEntry>> Page(RegisterQuestion question, CancellationToken cancellation) =>
        kernel.Database.Query(Scope.Public, $"{Found(question)} limit @take offset @skip", Paged(question), RegisterEntry.Read, cancellation);

    public async Task<Counts> Count(RegisterQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        $"""
        select count(*) as all_of_them, count(*) filter (where is_listed) as listed,
            count(*) filter (where is_listed and is_held) as held, count(*) filter (where not is_listed) as ended
        from ({Entries}) e where {IsAsked}
        """,
        Parameters(question),
        row => new Counts((int)row.Whole("all_of_them"), (int)row.Whole("listed"), (int)row.Whole("held"), (int)row.Whole("ended")),
        cancellation))[0];

    /// <summary>Whose lists the found entries are in, whichever authority is asked about.</summary>
    public Task<IReadOnlyList<AuthorityCount>> Authorities(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select tenant_id, count(*) as entries from ({Entries}) entry where {Condition(question.Standing)} group by tenant_id order by tenant_id",
        Parameters(question),
        row => new AuthorityCount(row.Text("tenant_id"), (int)row.Whole("entries")),
        cancellation);

    /// <summary>Every entry found in the list of unsuccessful nominations, one by one.</summary>
    public IAsyncEnumerable<UnsuccessfulNomination> StreamUnsuccessful(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Stream(
        Scope.Public, FoundUnsuccessful, Parameters(question), UnsuccessfulNomination.Read, cancellation);

    public Task<IReadOnlyList<UnsuccessfulNomination>> PageUnsuccessful(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public, $"{FoundUnsuccessful} limit @take offset @skip", Paged(question), UnsuccessfulNomination.Read, cancellation);

    public async Task<int> CountUnsuccessful(RegisterQuestion question, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public, $"select count(*) as entries {UnsuccessfulEntries} and {IsAsked}", Parameters(question), row => (int)row.Whole("entries"), cancellation))[0];

    public Task<IReadOnlyList<AuthorityCount>> AuthoritiesUnsuccessful(RegisterQuestion question, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select tenant_id, count(*) as entries {UnsuccessfulEntries} group by tenant_id order by tenant_id",
        Parameters(question),
        row => new AuthorityCount(row.Text("tenant_id"), (int)row.Whole("entries")),
        cancellation);

    private static string Found(RegisterQuestion question) =>
        $"select e.*, {Notices}, {Columns} from ({Entries}) e where {IsAsked} and {Condition(question.Standing)} {InOrder}";

    private static string Condition(Standing standing) => standing switch
    {
        Standing.Listed => "is_listed",
        Standing.InMoratorium => "is_listed and is_held",
        Standing.Ended => "not is_listed",
        _ => "true",
    };

    private static Dictionary<string, object?> Parameters(RegisterQuestion question)
    {
        var parameters = question.Parameters();
        parameters["known"] = question.KnownOn ?? throw new ArgumentException("The question asks of no day's knowledge.", nameof(question));
        return parameters;
    }

    private static Dictionary<string, object?> Paged(RegisterQuestion question)
    {
        var parameters = Parameters(question);
        parameters["skip"] = (question.Page - 1) * RegisterQuestion.PageSize;
        parameters["take"] = RegisterQuestion.PageSize;
        return parameters;
    }
}
