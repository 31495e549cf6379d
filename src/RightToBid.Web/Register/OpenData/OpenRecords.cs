using System.Runtime.CompilerServices;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Register.Searching;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.OpenData;

/// <summary>Where a reader goes on: after this record, in the order of authority and reference.</summary>
internal sealed record OpenPosition(string Authority, string Reference, Guid StreamId);

/// <summary>Reads both lists record by record in one order that does not change while they are read, as at a day.</summary>
internal sealed class OpenRecords(IKernel kernel)
{
    private const string Order = "order by land.list, land.tenant_id, land.reference, land.stream_id";

    private static readonly string Land = $"""
        land.description as land_description, land.latitude as land_latitude, land.longitude as land_longitude, land.outline as land_outline,
        (select made.recorded_on from rtb.rm_case_history made
            where made.tenant_id = land.tenant_id and made.stream_id = land.stream_id and made.version = 1) as land_recorded_on,
        {LandPlace.Column("land.tenant_id", "land.reference")}, {Allotments.Heir("land.tenant_id", "land.reference")} as heir
        """;

    private const string NoticesOf = """
        from rtb.rm_register_notices n
        where n.tenant_id = entry.tenant_id and n.list_entry_id = entry.stream_id and n.received_on <= @on
        """;

    private static readonly string Listed = $"""
        select entry.*, entry.unlisted::text as gaps, {Land}, nomination.received_on as nomination_received_on,
            coalesce((
                select jsonb_agg({RegisterSql.Revealed} order by n.received_on desc, n.stream_id) {NoticesOf}), '[]')::text as notices,
            coalesce((
                select jsonb_agg((select made.recorded_on from rtb.rm_case_history made
                    where made.tenant_id = n.tenant_id and made.stream_id = n.stream_id and made.version = 1)
                    order by n.received_on desc, n.stream_id) {NoticesOf}), '[]')::text as notices_recorded_on
        from rtb.rm_open_land land
        join rtb.rm_register_entries entry on entry.tenant_id = land.tenant_id and entry.stream_id = land.stream_id
        left join rtb.rm_open_land nomination on nomination.tenant_id = land.tenant_id and nomination.stream_id = land.nomination_id
        where land.list = 'listed' and entry.entered_on <= @on
        """;

    private static readonly string Unsuccessful = $"""
        select entry.*, {Land}, land.received_on as nomination_received_on, '[]' as notices_recorded_on,
            exists (select from rtb.rm_register_entries listed
                where listed.tenant_id = entry.tenant_id and listed.reference = entry.reference and listed.entered_on <= @on) as was_listed
        from rtb.rm_open_land land
        join rtb.rm_unsuccessful_entries entry on entry.tenant_id = land.tenant_id and entry.stream_id = land.stream_id
        where land.list = 'unsuccessful' and entry.entered_on <= @on and (entry.removed_on is null or @on < entry.removed_on)
        """;

    private static readonly string IsListed = OnTheDay.IsListed("entry");

    private static readonly string IsHeld = $"""
        exists (select from rtb.rm_register_notices n
            where n.tenant_id = entry.tenant_id and n.list_entry_id = entry.stream_id and {OnTheDay.Holds("n")})
        """;

    /// <summary>Every record that the question finds, one by one: the list of assets first, and then that of unsuccessful nominations.</summary>
    public async IAsyncEnumerable<OpenRecord> Stream(
        RegisterQuestion question, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var entry in Read(question, Found(Listed, question), Entry, cancellation))
        {
            yield return entry;
        }

        await foreach (var nomination in Read(question, Found(Unsuccessful, question), Nomination, cancellation))
        {
            yield return nomination;
        }
    }

    /// <summary>As many entries as are asked for, and one more where there are more.</summary>
    public Task<IReadOnlyList<OpenEntry>> Entries(RegisterQuestion question, OpenPosition? after, int take, CancellationToken cancellation) =>
        Page(Listed, question, after, take, Entry, cancellation);

    /// <summary>The same of the other list.</summary>
    public Task<IReadOnlyList<OpenNomination>> Nominations(RegisterQuestion question, OpenPosition? after, int take, CancellationToken cancellation) =>
        Page(Unsuccessful, question, after, take, Nomination, cancellation);

    /// <summary>The codes under which either list has a record.</summary>
    public Task<IReadOnlyList<string>> Authorities(CancellationToken cancellation) =>
        kernel.Database.Query(Scope.Public, DistinctValues.Of("tenant_id", "rtb.rm_open_land"), null, row => row.Text("value"), cancellation);

    private Task<IReadOnlyList<T>> Page<T>(
        string list, RegisterQuestion question, OpenPosition? after, int take, Func<Row, T> read, CancellationToken cancellation)
    {
        var parameters = question.Parameters();
        parameters["take"] = take + 1;
        var goesOn = "";
        if (after is not null)
        {
            goesOn = " and (land.tenant_id, land.reference, land.stream_id) > (@afterAuthority, @afterReference, @afterStream)";
            parameters["afterAuthority"] = after.Authority;
            parameters["afterReference"] = after.Reference;
            parameters["afterStream"] = after.StreamId;
        }

        return kernel.Database.Query(
            Scope.Public, $"{Conditions(list, question)}{goesOn} {Order} limit @take", parameters, read, cancellation);
    }

    private IAsyncEnumerable<T> Read<T>(RegisterQuestion question, string sql, Func<Row, T> read, CancellationToken cancellation) =>
        kernel.Database.Stream(Scope.Public, sql, question.Parameters(), read, cancellation);

    private static string Found(string list, RegisterQuestion question) => $"{Conditions(list, question)} {Order}";

    /// <summary>Only what is asked is in the question put to the database, so that it can go by its indexes.</summary>
    private static string Conditions(string list, RegisterQuestion question) => string.Concat(
        list,
        $" and {question.Lists.Have("land")}",
        question.Words is null ? "" : $" and {question.HasWords("entry")}",
        question.Kind is null ? "" : " and lower(entry.kind) = lower(@kind)",
        question.Place is null ? "" : """
             and exists (select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
                where l.tenant_id = land.tenant_id and l.reference = land.reference and p.code = @place)
            """,
        list == Unsuccessful ? "" : question.Standing switch
        {
            Standing.Listed => $" and {IsListed}",
            Standing.InMoratorium => $" and {IsListed} and {IsHeld}",
            Standing.Ended => $" and not {IsListed}",
            _ => "",
        });

    private static OpenEntry Entry(Row row) => new(RegisterEntry.Read(row), OpenLand.Read(row), row.Uuid("stream_id"));

    private static OpenNomination Nomination(Row row) =>
        new(UnsuccessfulNomination.Read(row), row.YesNo("was_listed"), OpenLand.Read(row), row.Uuid("stream_id"));
}
