using RightToBid.Storage.Streams;
using RightToBid.Web.Importing.Reporting;

namespace RightToBid.Web.Importing.Recording;

/// <summary>Where cases are brought in to.</summary>
internal interface IImportedCases
{
    /// <summary>Which of these streams are there already, and which of these references belong to a case, and to which streams.</summary>
    Task<IReadOnlyList<(Guid StreamId, string Reference)>> AlreadyThere(
        string tenant, IReadOnlyList<Guid> streams, IReadOnlyList<string> references, CancellationToken cancellation);

    /// <summary>Brings all of it in, or none.</summary>
    Task BringIn(CommandEnvelope envelope, IEnumerable<StreamHistory> histories, CancellationToken cancellation);

    /// <summary>Keeps rows as published. A row that is kept already stays as it was.</summary>
    Task Keep(string tenant, string file, string sha256, IReadOnlyList<KeptRow> rows, CancellationToken cancellation);
}

/// <summary>A row to be kept, with the streams of its case, where it became one.</summary>
internal sealed record KeptRow(Guid RowId, Guid? ListEntryId, Guid? NominationId, RowReport Report);
