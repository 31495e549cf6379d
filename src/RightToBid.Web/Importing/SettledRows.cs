using System.Globalization;
using System.Security.Cryptography;

using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Reporting;

namespace RightToBid.Web.Importing;

/// <summary>What became of each row, once it is known which cases are there already.</summary>
internal sealed class SettledRows
{
    private readonly Dictionary<int, (RowStatus Status, RowIssue? Issue)> changed = [];
    private readonly HashSet<int> fresh = [];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public ImportCounts Counts { get; private set; } = new();

    /// <summary>Names the cases that are new, so that bringing in the same ones again does nothing.</summary>
    public string Fingerprint => Convert.ToHexStringLower(hash.GetCurrentHash());

    public RowReport Settle(ToldRow row, HashSet<(Guid Stream, string Reference)> known)
    {
        if (Judge(row, known) is { } verdict) changed.Add(row.Position, verdict);
        var final = Again(row);
        if (final.Status == RowStatus.Imported && row.Case is { } told)
        {
            fresh.Add(row.Position);
            foreach (var history in told.Histories) hash.AppendData(history.StreamId.ToByteArray());
        }

        Counts = Counts.With(final, final.Status == RowStatus.Imported ? row.Case?.Histories.Count ?? 0 : 0);
        return final;
    }

    /// <summary>The row's report, as it was settled.</summary>
    public RowReport Again(ToldRow row) => changed.TryGetValue(row.Position, out var verdict)
        ? row.Report with
        {
            Status = verdict.Status,
            Events = 0,
            Issues = verdict.Issue is null ? row.Report.Issues : [.. row.Report.Issues, verdict.Issue],
        }
        : row.Report;

    public bool IsNew(ToldRow row) => fresh.Contains(row.Position);

    private (RowStatus, RowIssue?)? Judge(ToldRow row, HashSet<(Guid Stream, string Reference)> known)
    {
        if (row.Report.Status != RowStatus.Imported) return null;
        if (row.FurtherOf is { } first) return changed.TryGetValue(first, out var same) ? FollowCase(same.Status) : null;
        var streams = row.Case!.Histories.Select(history => history.StreamId).ToHashSet();
        if (known.Any(there => streams.Contains(there.Stream)))
        {
            return (RowStatus.AlreadyThere, new(IssueLevel.Note, null, "Its case was brought in before. Nothing was changed."));
        }

        return known.Any(there => there.Reference == row.Report.Reference)
            ? (RowStatus.SetAside, new(IssueLevel.Error, null, string.Create(CultureInfo.InvariantCulture, $"Another case has the reference {row.Report.Reference}.")))
            : null;
    }

    private static (RowStatus, RowIssue?) FollowCase(RowStatus status) => status == RowStatus.AlreadyThere
        ? (RowStatus.AlreadyThere, new(IssueLevel.Warning, null, "Its case was brought in before. If this notice is not on it, record it there."))
        : (RowStatus.SetAside, new(IssueLevel.Error, null, "The row of its case was set aside."));
}
