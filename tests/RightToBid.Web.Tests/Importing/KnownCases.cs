using RightToBid.Storage.Streams;
using RightToBid.Web.Importing.Recording;
using RightToBid.Web.Importing.Reporting;

namespace RightToBid.Web.Tests.Importing;

/// <summary>Cases kept in memory, for what an import asks of a store.</summary>
internal sealed class KnownCases : IImportedCases
{
    public List<StreamHistory> Streams { get; } = [];

    public List<KeptRow> Rows { get; } = [];

    /// <summary>References of cases that came in another way.</summary>
    public List<string> References { get; } = [];

    public List<CommandEnvelope> Envelopes { get; } = [];

    public Task<IReadOnlyList<(Guid StreamId, string Reference)>> AlreadyThere(
        string tenant, IReadOnlyList<Guid> streams, IReadOnlyList<string> references, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<(Guid, string)>>(
        [
            .. Streams.Where(known => streams.Contains(known.StreamId)).Select(known => (known.StreamId, "")),
            .. References.Where(references.Contains).Select(reference => (Guid.Empty, reference)),
        ]);

    public Task BringIn(CommandEnvelope envelope, IEnumerable<StreamHistory> histories, CancellationToken cancellation)
    {
        Envelopes.Add(envelope);
        Streams.AddRange(histories);
        return Task.CompletedTask;
    }

    public Task Keep(string tenant, string file, string sha256, IReadOnlyList<KeptRow> rows, CancellationToken cancellation)
    {
        Rows.AddRange(rows.Where(row => Rows.TrueForAll(known => known.RowId != row.RowId)));
        return Task.CompletedTask;
    }
}

/// <summary>One import into cases kept in memory.</summary>
internal sealed record Imported(ImportSummary Summary, IReadOnlyList<RowReport> Rows)
{
    public RowReport Row(int number) => Rows.Single(row => row.Row == number);
}
