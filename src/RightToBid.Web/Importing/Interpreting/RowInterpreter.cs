using System.Globalization;
using System.Text.RegularExpressions;

using NodaTime;

using RightToBid.Law;
using RightToBid.Web.Importing.Reading;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>Makes an entry of a row, or says why it cannot. A fact that is not published is never made up: it is missing, or marked.</summary>
internal sealed partial class RowInterpreter(IRegime regime, LocalDate today)
{
    public InterpretedRow Interpret(SheetRow sheetRow, HeadingRow headings)
    {
        var row = new RegisterRow(sheetRow, headings);
        var issues = new List<RowIssue>();
        if (sheetRow.Problem is { } problem) issues.Add(new(IssueLevel.Error, null, problem));
        foreach (var (_, used, other) in row.Disagreements())
        {
            issues.Add(new(IssueLevel.Warning, other, $"It says something else than \"{used}\", which means the same; \"{used}\" was taken."));
        }

        var (reference, ordinal) = ReferenceOf(row.Text(RegisterField.Reference));
        var dates = new RowDates(row, today, issues);
        var entry = EntryOf(row, dates, reference, UnsuccessfulSheet().IsMatch(sheetRow.Sheet ?? string.Empty), issues);
        return new(sheetRow.Sheet, sheetRow.Number, row.Kept(), issues.Exists(issue => issue.Level == IssueLevel.Error) ? null : entry, issues)
        {
            MoratoriumOrdinal = ordinal,
            MonthFirst = dates.MonthFirst,
        };
    }

    /// <summary>The national schema repeats a row for a further moratorium, with a mark on its reference.</summary>
    internal static (string? Reference, int Ordinal) ReferenceOf(string? text) => text is { Length: > 0 } && Further().Match(text) is { Success: true } mark
        ? (mark.Groups["reference"].Value, int.Parse(mark.Groups["ordinal"].Value, CultureInfo.InvariantCulture))
        : (text is { Length: > 0 } ? text : null, 1);

    private RegisterEntry? EntryOf(RegisterRow row, RowDates dates, string? reference, bool sheetIsUnsuccessful, List<RowIssue> issues)
    {
        if (AssetOf(row) is not var (name, address))
        {
            issues.Add(new(IssueLevel.Error, null, "The row names no asset."));
            return null;
        }

        if (OutcomeReader.Read(row, sheetIsUnsuccessful, issues) is not { } outcome) return null;
        var entry = new RegisterEntry
        {
            Reference = reference,
            Name = name,
            Address = address,
            Nominator = row.Text(RegisterField.Nominator),
            NominationReceived = dates.Fact(RegisterField.NominationReceived),
            Outcome = outcome,
            Decided = dates.Fact(RegisterField.DecidedOn),
            InclusionNoticeGivenOn = dates.On(RegisterField.InclusionNoticeGiven),
            Reasons = row.Text(outcome == EntryOutcome.Unsuccessful ? RegisterField.ReasonUnsuccessful : RegisterField.ReasonForListing)
                ?? row.Text(RegisterField.ReasonForListing),
            Dates = dates.All,
        };
        var whole = outcome == EntryOutcome.Listed ? Listed(entry, row, dates, issues) : Unlisted(entry, issues);
        if (whole is not null) Order.Check(whole, regime, issues);
        return whole;
    }

    private RegisterEntry? Listed(RegisterEntry entry, RegisterRow row, RowDates dates, List<RowIssue> issues)
    {
        var notices = new NoticeReader(row, dates, regime, issues).Read();
        if (DayOfEntry.Of(entry, dates, notices, issues) is not { } entered)
        {
            issues.Add(new(IssueLevel.Error, null, "The row does not say when the land was listed, and nothing in it shows a day by which it was."));
            return null;
        }

        return entry with
        {
            Entered = entered,
            Decided = entry.Decided ?? DayOfEntry.DecisionBy(entry, entered, issues),
            Notices = notices,
            Removal = RemovalReader.Read(row, dates, entered.On, regime, issues),
        };
    }

    private static RegisterEntry? Unlisted(RegisterEntry entry, List<RowIssue> issues)
    {
        if (entry.NominationReceived is null)
        {
            issues.Add(new(IssueLevel.Error, null, "The row does not say on which day the nomination was received, and nothing else in it does."));
        }

        if (entry.Outcome is EntryOutcome.Unsuccessful or EntryOutcome.Withdrawn && entry.Decided is null)
        {
            issues.Add(new(IssueLevel.Error, null, "The row does not say on which day the nomination was decided."));
        }

        return entry;
    }

    /// <summary>Name and address in one cell part at the first line break, or else at the first comma.</summary>
    private static (string Name, string Address)? AssetOf(RegisterRow row)
    {
        var name = row.Text(RegisterField.Name);
        var address = row.Text(RegisterField.Address);
        if (name is not null && address is not null) return (OneLine(name), OneLine(address));
        if ((row.Text(RegisterField.NameAndAddress) ?? name ?? address) is not { } both) return null;
        var cut = both.IndexOf('\n', StringComparison.Ordinal) is > 0 and var line ? line : both.IndexOf(',', StringComparison.Ordinal);
        return cut > 0 ? (OneLine(both[..cut]), OneLine(both[(cut + 1)..])) : (OneLine(both), string.Empty);
    }

    private static string OneLine(string text) =>
        string.Join(", ", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.TrimEnd(',')));

    [GeneratedRegex(@"^(?<reference>.+?)\s*\(\s*(?<ordinal>\d{1,3})(?:st|nd|rd|th)\s+moratorium\s*\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Further();

    [GeneratedRegex("unsuccessful|rejected|not listed", RegexOptions.IgnoreCase)]
    private static partial Regex UnsuccessfulSheet();
}
