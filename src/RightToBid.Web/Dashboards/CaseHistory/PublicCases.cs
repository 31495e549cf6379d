using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>Finds a whole case by its reference, in one query over what is published.</summary>
internal sealed class PublicCases(IKernel kernel)
{
    /// <summary>What <see cref="ReadEvent"/> reads.</summary>
    public const string Columns =
        "stream_id, stream_type, reference, version, event_name, occurred_on, recorded_at, recorded_on, recorded_by, late_by_days, facts::text as facts";

    // The places do not hang on the row, so that they are looked up once.
    public static readonly string Sql = $"""
        select {Columns},
            {LandPlace.Column("@authority", "@reference")}
        from rtb.rm_case_history
        where tenant_id = @authority and lower(reference) = lower(@reference)
        order by stream_id, version
        """;

    public Task<PublicCase?> Find(string authority, string reference, CancellationToken cancellation) =>
        Find(authority, reference, knownOn: null, cancellation);

    /// <param name="knownOn">The last day whose recordings count; nothing for all of them.</param>
    public async Task<PublicCase?> Find(string authority, string reference, LocalDate? knownOn, CancellationToken cancellation)
    {
        var rows = await kernel.Database.Query(
            Scope.Public, Sql, new Dictionary<string, object?> { ["authority"] = authority, ["reference"] = reference }, Read, cancellation);
        return Assemble(authority, Known(rows, knownOn)) is not { } found ? null : found with
        {
            Earlier = await Chain(found, of => of.Entry?.RenewsEntryId, knownOn, cancellation),
            Later = await Chain(found, of => of.Entry?.Renewal?.RenewedById, knownOn, cancellation),
        };
    }

    /// <summary>What happened in several cases of one authority, stream by stream, each in order; not where their land lies.</summary>
    public Task<IReadOnlyList<HistoryRow>> Histories(string authority, IReadOnlyList<string> references, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        """
        select stream_id, stream_type, reference, version, event_name, occurred_on, recorded_at, recorded_on, recorded_by, late_by_days, facts::text as facts,
            '[]' as land_places
        from rtb.rm_case_history
        where tenant_id = @authority and lower(reference) = any (@references)
        order by stream_id, version
        """,
        new() { ["authority"] = authority, ["references"] = references.Select(reference => reference.ToLowerInvariant()).Distinct().ToArray() },
        Read,
        cancellation);

    /// <summary>From one case to the next by the entries that renew each other.</summary>
    private async Task<IReadOnlyList<PublicCase>> Chain(PublicCase from, Func<PublicCase, Guid?> next, LocalDate? knownOn, CancellationToken cancellation)
    {
        var chain = new List<PublicCase>();
        var at = from;
        while (next(at) is { } entry && await OfEntry(from.Authority, entry, knownOn, cancellation) is { } found
            && !chain.Append(from).Any(known => known.Reference == found.Reference))
        {
            chain.Add(found);
            at = found;
        }

        return chain;
    }

    /// <summary>The case to which an entry in the list belongs; not where its land lies.</summary>
    private async Task<PublicCase?> OfEntry(string authority, Guid entry, LocalDate? knownOn, CancellationToken cancellation) => Assemble(authority, Known(
        await kernel.Database.Query(
            Scope.Public,
            $"""
            select {Columns}, '[]' as land_places
            from rtb.rm_case_history
            where tenant_id = @authority and lower(reference) =
                (select lower(first.reference) from rtb.rm_case_history first where first.tenant_id = @authority and first.stream_id = @entry limit 1)
            order by stream_id, version
            """,
            new() { ["authority"] = authority, ["entry"] = entry },
            Read,
            cancellation),
        knownOn));

    private static IReadOnlyList<HistoryRow> Known(IReadOnlyList<HistoryRow> rows, LocalDate? knownOn) =>
        knownOn is null ? rows : [.. rows.Where(row => row.Event.RecordedOn <= knownOn)];

    /// <summary>The case that these rows tell of; nothing where there are none.</summary>
    public static PublicCase? Assemble(string authority, IReadOnlyList<HistoryRow> rows)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var streams = rows.GroupBy(row => (row.StreamType, row.StreamId), row => row.Event)
            .OrderBy(stream => stream.First().OccurredOn)
            .ToLookup(stream => stream.Key.StreamType);
        return new PublicCase(
            authority, rows[0].Reference, Stories<Nomination>(), Stories<ListEntry>(), Stories<Moratorium>(), Stories<Bid>(), Stories<Handover>(),
            Stories<ListingReview>())
        {
            Places = rows[0].Places,
            Mistaken =
            [
                .. Mistakes<Nomination>(), .. Mistakes<ListEntry>(), .. Mistakes<Moratorium>(), .. Mistakes<Bid>(), .. Mistakes<Handover>(),
                .. Mistakes<ListingReview>(),
            ],
        };

        IEnumerable<Story<TState>> All<TState>()
            where TState : IStreamState<TState> => streams[TState.StreamType].Select(stream => Story<TState>.Of(stream.Key.StreamId, [.. stream]));

        IReadOnlyList<Story<TState>> Stories<TState>()
            where TState : ICorrectable<TState> => [.. All<TState>().Where(story => story.State.Past.OpenedByMistake is null)];

        IEnumerable<MistakenStory> Mistakes<TState>()
            where TState : ICorrectable<TState> => All<TState>().Where(story => story.State.Past.OpenedByMistake is not null).Select(story => new MistakenStory(
                story.StreamId, TState.StreamType, story.State, story.State.AsRecorded, story.State.Past.OpenedByMistake!, story.Events));
    }

    public static Recorded ReadEvent(Row row) => new(
        row.Whole("version"),
        row.Text("event_name"),
        PublicFacts.Read(row.Text("event_name"), row.Text("facts")),
        row.Day("occurred_on"),
        row.Moment("recorded_at"),
        row.Day("recorded_on"),
        row.Text("recorded_by"),
        (int)row.Whole("late_by_days"));

    private static HistoryRow Read(Row row) => new(row.Uuid("stream_id"), row.Text("stream_type"), row.Text("reference"), ReadEvent(row))
    {
        Places = LandPlace.Read(row),
    };
}

/// <summary>One event as the table has it.</summary>
internal sealed record HistoryRow(Guid StreamId, string StreamType, string Reference, Recorded Event)
{
    /// <summary>The parishes and wards in which the land of the case lies.</summary>
    public IReadOnlyList<LandPlace> Places { get; init; } = [];
}
