using System.Globalization;
using System.Text.Json;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Streams;
using RightToBid.Web.Platform.Json;

namespace RightToBid.Web.Importing.Recording;

/// <summary>Cases in the store.</summary>
internal sealed class ImportedCases(IKernel kernel, IClock clock) : IImportedCases
{
    public Task<IReadOnlyList<(Guid StreamId, string Reference)>> AlreadyThere(
        string tenant, IReadOnlyList<Guid> streams, IReadOnlyList<string> references, CancellationToken cancellation) => kernel.Database.Query(
            Scope.Tenant(tenant),
            "select stream_id, reference from rtb.rm_case_references where tenant_id = @tenant and (stream_id = any(@streams) or reference = any(@references))",
            new Dictionary<string, object?> { ["streams"] = streams.ToArray(), ["references"] = references.ToArray() },
            row => (row.Uuid("stream_id"), row.Text("reference")),
            cancellation);

    public Task BringIn(CommandEnvelope envelope, IEnumerable<StreamHistory> histories, CancellationToken cancellation) =>
        kernel.Events.ImportHistory(envelope, histories, cancellation);

    public Task Keep(string tenant, string file, string sha256, IReadOnlyList<KeptRow> rows, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(tenant),
        """
        insert into rtb.published_rows (tenant_id, row_id, list_entry_id, nomination_id, file, sha256, sheet, row_number, status, cells, issues, compared, recorded_at)
        select @tenant, row_id, nullif(entry, '')::uuid, nullif(nomination, '')::uuid, @file, @sha256, nullif(sheet, ''), number::integer, status,
            cells::jsonb, issues::jsonb, compared::jsonb, @now
        from unnest(@rows, @entries, @nominations, @sheets, @numbers, @statuses, @cells, @issues, @compared)
            as kept (row_id, entry, nomination, sheet, number, status, cells, issues, compared)
        on conflict (tenant_id, row_id) do nothing
        """,
        new Dictionary<string, object?>
        {
            ["file"] = file,
            ["sha256"] = sha256,
            ["now"] = clock.GetCurrentInstant(),
            ["rows"] = rows.Select(row => row.RowId).ToArray(),
            ["entries"] = rows.Select(row => row.ListEntryId?.ToString() ?? string.Empty).ToArray(),
            ["nominations"] = rows.Select(row => row.NominationId?.ToString() ?? string.Empty).ToArray(),
            ["sheets"] = rows.Select(row => row.Report.Sheet ?? string.Empty).ToArray(),
            ["numbers"] = rows.Select(row => row.Report.Row.ToString(CultureInfo.InvariantCulture)).ToArray(),
            ["statuses"] = rows.Select(row => row.Report.Status.ToString()).ToArray(),
            ["cells"] = rows.Select(row => JsonSerializer.Serialize(row.Report.AsPublished, CaseJson.Stored)).ToArray(),
            ["issues"] = rows.Select(row => JsonSerializer.Serialize(row.Report.Issues, CaseJson.Stored)).ToArray(),
            ["compared"] = rows.Select(row => JsonSerializer.Serialize(row.Report.Compared, CaseJson.Stored)).ToArray(),
        },
        cancellation);
}
