using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Storage;
using RightToBid.Storage.Streams;
using RightToBid.Web.Authorities;
using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;
using RightToBid.Web.Importing.Recording;
using RightToBid.Web.Importing.Reporting;

namespace RightToBid.Web.Importing;

/// <summary>What is to be brought in, for whom, by whom.</summary>
/// <param name="Open">Opens the file; it is gone through more than once and never held in memory.</param>
internal sealed record ImportRequest(Func<RegisterFile> Open, Authority Authority, Headings Headings, string Actor, bool DryRun);

/// <summary>Brings a council's register in: every row becomes a case, or is accounted for. All of it in one transaction, or nothing.</summary>
internal sealed class RegisterImport(IImportedCases cases, LocalDate today)
{
    private const int Chunk = 500;

    /// <param name="report">Is given every row of the file, in order.</param>
    /// <param name="progress">Is told how much of the work has been done, from 0 to 1.</param>
    /// <exception cref="UnusableInputException">The file as a whole cannot be read.</exception>
    public async Task<ImportSummary> Run(ImportRequest request, Action<RowReport> report, Action<double>? progress, CancellationToken cancellation)
    {
        var pass = new RegisterPass(request.Authority, request.Headings, StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011), today);
        var settled = new SettledRows();
        var notes = new FileNotes();
        using var file = request.Open();
        var further = pass.FindFurther(file);
        foreach (var rows in pass.Read(file, further).Chunk(Chunk))
        {
            var known = await AlreadyThere(request.Authority.Code, rows, cancellation);
            foreach (var row in rows)
            {
                var final = settled.Settle(row, known);
                notes.Add(row);
                report(final);
            }

            progress?.Invoke(file.Progress * (request.DryRun ? 1 : 0.5));
        }

        if (!request.DryRun)
        {
            await Write(request, pass, file, further, settled, progress, cancellation);
        }

        return new(
            file.Name, file.Sha256, request.Authority.Code, request.Authority.OfficialName, request.DryRun, notes.Headings, settled.Counts,
            notes.Of(file));
    }

    private async Task Write(
        ImportRequest request, RegisterPass pass, RegisterFile file, Dictionary<string, List<InterpretedRow>> further, SettledRows settled,
        Action<double>? progress, CancellationToken cancellation)
    {
        if (settled.Counts.Imported > 0)
        {
            var envelope = new CommandEnvelope(
                NamedIdentifier.For(request.Authority.Code, $"import\n{settled.Fingerprint}"), request.Authority.Code, request.Actor,
                CorrelationId: $"import {file.Sha256}", CausationId: $"file {file.Name}");
            await cases.BringIn(envelope, pass.Read(file, further).Where(settled.IsNew).SelectMany(row => row.Case!.Histories), cancellation);
        }

        progress?.Invoke(0.8);
        foreach (var rows in pass.Read(file, further).Where(row => row.Source.Kind == RowKind.Entry).Chunk(Chunk))
        {
            await cases.Keep(request.Authority.Code, file.Name, file.Sha256, [.. rows.Select(row => Kept(request.Authority.Code, file.Sha256, row, settled))], cancellation);
            progress?.Invoke(0.8 + (file.Progress * 0.2));
        }
    }

    private async Task<HashSet<(Guid Stream, string Reference)>> AlreadyThere(string tenant, ToldRow[] rows, CancellationToken cancellation)
    {
        var streams = rows.Where(row => row.Case is not null).SelectMany(row => row.Case!.Histories.Select(history => history.StreamId)).ToList();
        var references = rows.Where(row => row.Case is not null).Select(row => row.Report.Reference!).ToList();
        return streams.Count == 0 ? [] : [.. await cases.AlreadyThere(tenant, streams, references, cancellation)];
    }

    /// <summary>A row that became no case is kept under its place in its file.</summary>
    private static KeptRow Kept(string tenant, string sha256, ToldRow row, SettledRows settled)
    {
        var final = settled.Again(row);
        var isCase = row is { Case: not null, Identity: not null } && final.Status is RowStatus.Imported or RowStatus.AlreadyThere;
        return new(
            isCase ? row.Identity!.RowId : NamedIdentifier.For(tenant, $"row\n{sha256}\n{row.Position}"),
            Begun(row, Cases.Listing.ListEntry.StreamType),
            Begun(row, Cases.Nominating.Nomination.StreamType),
            final);
    }

    private static Guid? Begun(ToldRow row, string streamType) =>
        row.Case?.Histories.FirstOrDefault(history => history.StreamType == streamType)?.StreamId;
}
