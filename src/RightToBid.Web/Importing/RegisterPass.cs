using RightToBid.Law;
using RightToBid.Web.Authorities;
using RightToBid.Web.Importing.Comparing;
using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;
using RightToBid.Web.Importing.Recording;
using RightToBid.Web.Importing.Reporting;

using NodaTime;

namespace RightToBid.Web.Importing;

/// <summary>A row with its case, as far as the file alone can tell.</summary>
/// <param name="Position">Counted over the whole file.</param>
/// <param name="FurtherOf">For a row that repeats its case for a further moratorium: the position of the case's own row.</param>
internal sealed record ToldRow(
    int Position, ClassifiedRow Source, RowReport Report, RowIdentity? Identity = null, ToldCase? Case = null, int? FurtherOf = null);

/// <summary>Goes once through the file and tells every row's case. The same file gives the same rows, so it can be gone through again.</summary>
internal sealed class RegisterPass(Authority authority, Headings headings, IRegime regime, LocalDate today)
{
    private readonly RowInterpreter interpreter = new(regime, today);
    private readonly Comparer comparer = new(regime);
    private readonly CaseTeller teller = new(today);

    /// <summary>The rows that repeat a case for a further moratorium, by their case: looked for first, so that one case is told at once.</summary>
    public Dictionary<string, List<InterpretedRow>> FindFurther(RegisterFile file)
    {
        var further = new Dictionary<string, List<InterpretedRow>>();
        foreach (var row in new RegisterRows(headings, IfFurther).Read(file).Select(row => row.Interpreted).OfType<InterpretedRow>())
        {
            if (row.Entry is null) continue;
            var key = KeyOf(row.Entry);
            if (!further.TryGetValue(key, out var known)) further.Add(key, known = []);
            known.Add(row);
        }

        return further;
    }

    public IEnumerable<ToldRow> Read(RegisterFile file, Dictionary<string, List<InterpretedRow>> further)
    {
        var seen = new Dictionary<Guid, (int Position, int Row)>();
        var position = 0;
        foreach (var row in new RegisterRows(headings, interpreter.Interpret).Read(file))
        {
            yield return row.Kind == RowKind.Entry ? Tell(position, row, file.Name, seen, further) : new(position, row, Plain(row));
            position++;
        }
    }

    private InterpretedRow? IfFurther(SheetRow row, HeadingRow of) =>
        RowInterpreter.ReferenceOf(of.Of(RegisterField.Reference).Select(heading => row[heading.Column].Text.Trim()).FirstOrDefault()).Ordinal > 1
            ? interpreter.Interpret(row, of)
            : null;

    private ToldRow Tell(
        int position, ClassifiedRow source, string fileName, Dictionary<Guid, (int Position, int Row)> seen, Dictionary<string, List<InterpretedRow>> further)
    {
        var row = source.Interpreted!;
        if (row.Entry is not { } entry) return new(position, source, Report(row, RowStatus.SetAside, null, row.Issues));
        var identity = RowIdentity.Of(authority.Code, entry);
        var reference = entry.Reference ?? identity.MintReference(entry);
        var isKnown = seen.TryGetValue(identity.RowId, out var first);
        if (row.MoratoriumOrdinal > 1 && isKnown)
        {
            var note = new RowIssue(IssueLevel.Note, null, $"It is told as a further moratorium of the case in row {first.Row}.");
            return new(position, source, Report(row, RowStatus.Imported, reference, [.. row.Issues, note]), identity, null, first.Position);
        }

        if (isKnown)
        {
            var twice = new RowIssue(IssueLevel.Error, null, entry.Reference is null
                ? $"Row {first.Row} is about the same asset, nominator and day."
                : $"Row {first.Row} has the same reference, {entry.Reference}.");
            return new(position, source, Report(row, RowStatus.SetAside, reference, [.. row.Issues, twice]));
        }

        seen.Add(identity.RowId, (position, row.Number));
        var whole = row.MoratoriumOrdinal > 1 || !further.TryGetValue(KeyOf(entry), out var more) ? entry : entry with
        {
            Notices = [.. entry.Notices, .. more.Where(each => each.Number > row.Number).SelectMany(FurtherNotices)],
        };
        var told = teller.Tell(whole, identity, reference, $"{fileName}, {(row.Sheet is null ? "" : $"{row.Sheet}, ")}row {row.Number}");
        IReadOnlyList<RowIssue> issues = [.. row.Issues, .. told.Issues];
        var report = Report(row, told.IsSetAside ? RowStatus.SetAside : RowStatus.Imported, reference, issues) with
        {
            Events = told.Histories.Sum(history => history.Events.Count),
        };
        return new(position, source, report, identity, told);
    }

    private static IEnumerable<PublishedNotice> FurtherNotices(InterpretedRow row) =>
        row.Entry!.Notices.Select((notice, which) => notice with { Slot = (row.MoratoriumOrdinal * 100) + which });

    private string KeyOf(RegisterEntry entry) => RowIdentity.Of(authority.Code, entry).Key;

    private RowReport Report(InterpretedRow row, RowStatus status, string? reference, IReadOnlyList<RowIssue> issues) => new(
        row.Sheet, row.Number, status, reference, row.Entry?.Name, 0, issues, row.Entry is null ? [] : comparer.Compare(row.Entry), row.Kept);

    private static RowReport Plain(ClassifiedRow row) => new(
        row.Row.Sheet, row.Row.Number,
        row.Kind switch { RowKind.Blank => RowStatus.Blank, RowKind.Headings => RowStatus.Headings, _ => RowStatus.AboveHeadings },
        null, null, 0, [], [],
        row.Kind == RowKind.AboveHeadings ? [.. row.Row.Cells.Where(cell => !cell.IsEmpty).Select(cell => new KeptCell(string.Empty, cell.Text))] : []);
}
