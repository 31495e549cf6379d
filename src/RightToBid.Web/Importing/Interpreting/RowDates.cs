using System.Globalization;

using NodaTime;

using RightToBid.Web.Importing.Dating;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>The dates of one row: what they say, and what is wrong with them.</summary>
internal sealed class RowDates
{
    /// <summary>Days on which something happened: windows run from them, so they must be right.</summary>
    private static readonly RegisterField[] Facts =
    [
        RegisterField.NominationReceived, RegisterField.DecidedOn, RegisterField.ListedOn, RegisterField.InclusionNoticeGiven,
        RegisterField.DisposalNoticeReceived, RegisterField.BidRequestReceived, RegisterField.Removed,
        RegisterField.InterimStarts, RegisterField.FullStarts, RegisterField.ProtectedStarts,
    ];

    /// <summary>Days that the law computes: what the council published of them is compared, and decides nothing.</summary>
    private static readonly RegisterField[] Ends =
    [
        RegisterField.ListingExpires, RegisterField.InterimEnds, RegisterField.FullTriggered, RegisterField.FullEnds, RegisterField.ProtectedEnds,
    ];

    private readonly Dictionary<RegisterField, PublishedCell> cells;

    public RowDates(RegisterRow row, LocalDate today, List<RowIssue> issues)
    {
        cells = Facts.Concat(Ends).Select(row.Date).OfType<PublishedCell>().ToDictionary(cell => cell.Field);
        foreach (var cell in cells.Values)
        {
            if (Facts.Contains(cell.Field)) CheckFact(cell, today, issues);
            else CheckEnd(cell, issues);
        }
    }

    public IReadOnlyList<string> MonthFirst => [.. cells.Values.Where(cell => cell.Reading.LooksMonthFirst).Select(cell => cell.Heading)];

    public IReadOnlyList<PublishedCell> All => [.. cells.Values];

    public PublishedCell? Find(RegisterField field) => cells.GetValueOrDefault(field);

    /// <summary>The one day in the cell, where there is one.</summary>
    public LocalDate? On(RegisterField field) => Find(field)?.Reading.On;

    public FactDay? Fact(RegisterField field) => On(field) is { } day ? FactDay.Published(day) : null;

    private static void CheckFact(PublishedCell cell, LocalDate today, List<RowIssue> issues)
    {
        var reading = cell.Reading;
        switch (reading.Form)
        {
            case DateForm.Impossible:
                issues.Add(new(IssueLevel.Error, cell.Heading, reading.Problem!));
                break;
            case DateForm.MonthOrYear:
                issues.Add(new(IssueLevel.Warning, cell.Heading,
                    $"\"{reading.Text}\" names no day. It is kept as published, and no window can run from it."));
                break;
            case DateForm.Words when reading.Answer is null:
                issues.Add(new(IssueLevel.Warning, cell.Heading, $"\"{reading.Text}\" was not read as a date. It is kept as published."));
                break;
            case DateForm.SeveralDays when cell.Field != RegisterField.DisposalNoticeReceived:
                issues.Add(new(IssueLevel.Warning, cell.Heading,
                    $"\"{reading.Text}\" gives {reading.Days.Count} days, so none was taken. It is kept as published."));
                break;
        }

        if (reading.Form is DateForm.Day or DateForm.SeveralDays && reading.Days.FirstOrDefault(day => day > today) is var future && future > today)
        {
            issues.Add(new(IssueLevel.Error, cell.Heading,
                $"{future.ToString("d MMMM uuuu", CultureInfo.InvariantCulture)} has not come yet, so it cannot have happened."));
        }

        if (reading.Form != DateForm.Impossible && reading.Problem is { } problem) issues.Add(new(IssueLevel.Warning, cell.Heading, problem));
    }

    private static void CheckEnd(PublishedCell cell, List<RowIssue> issues)
    {
        var reading = cell.Reading;
        if (reading.Problem is { } problem) issues.Add(new(IssueLevel.Warning, cell.Heading, $"{problem} It is kept as published."));
        else if (reading.Form == DateForm.MonthOrYear || (reading.Form == DateForm.Words && reading.Answer is null))
        {
            issues.Add(new(IssueLevel.Note, cell.Heading, $"\"{reading.Text}\" names no day, so it was not compared. It is kept as published."));
        }
    }
}
