using System.Globalization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Importing.Dating;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>The owners' notices that a row tells of, with the day of receipt as published, or as the published ends allow.</summary>
internal sealed class NoticeReader(RegisterRow row, RowDates dates, IRegime regime, List<RowIssue> issues)
{
    public IReadOnlyList<PublishedNotice> Read()
    {
        var received = dates.Find(RegisterField.DisposalNoticeReceived)?.Reading.Days ?? [];
        var (interim, full, ends) = (
            Ends(WindowKeys.InterimMoratorium, RegisterField.InterimEnds),
            Ends(WindowKeys.FullMoratorium, RegisterField.FullEnds, RegisterField.FullTriggered),
            Ends(WindowKeys.ProtectedPeriod, RegisterField.ProtectedEnds));
        if (received.Count > 1)
        {
            issues.Add(new(IssueLevel.Note, dates.Find(RegisterField.DisposalNoticeReceived)!.Heading,
                $"The row tells of {received.Count} notices; each is a moratorium of its own."));
            return
            [
                .. received.Select((day, which) => new PublishedNotice(
                    FactDay.Published(day), null, null, At(interim, which, received.Count), At(full, which, received.Count), At(ends, which, received.Count)))
                    .Select((notice, which) => (which == received.Count - 1 ? WithRequest(notice) : notice) with { Slot = which }),
            ];
        }

        var notice = new PublishedNotice(null, null, null, At(interim, 0, 1), At(full, 0, 1), At(ends, 0, 1));
        notice = notice with { Received = received is [var only] ? FactDay.Published(only) : FindReceipt(notice) };
        return notice.Received is null && !notice.Ends.Any() ? [] : [WithRequest(notice)];
    }

    /// <summary>The interim moratorium begins with the day of receipt; failing that, the ends may leave only one day possible.</summary>
    private FactDay? FindReceipt(PublishedNotice notice)
    {
        if (dates.Find(RegisterField.InterimStarts) is { Reading.On: { } start } cell)
        {
            var because = $"The day of receipt is not published; the interim moratorium begins with it, and \"{cell.Heading}\" says {Day(start)}.";
            issues.Add(new(IssueLevel.Warning, cell.Heading, because));
            return FactDay.Derived(start, because);
        }

        if (!notice.Ends.Any()) return null;
        var fit = ReceiptDays.ThatFit(regime, notice.Ends);
        var explained = $"The day on which the council received the owner's notice is not published. {fit.Explain(regime)}";
        issues.Add(new(IssueLevel.Warning, notice.Ends.First().Heading,
            fit.Only is null ? $"{explained} The notice is kept as published and opens no window." : explained));
        return fit.Only is { } day ? FactDay.Derived(day, explained) : null;
    }

    /// <summary>Ends alone do not show that a group asked: councils publish all three when the notice comes. A name or an answer does.</summary>
    private PublishedNotice WithRequest(PublishedNotice notice)
    {
        var bidder = row.Find(RegisterField.Bidder) is var (_, cell) && PublishedDates.Read(cell) is { IsBlank: false, Answer: not false } ? cell.Text.Trim() : null;
        var triggered = dates.Find(RegisterField.FullTriggered)?.Reading;
        var asked = dates.Find(RegisterField.BidRequestReceived);
        var wasTriggered = bidder is not null || asked?.Reading is { Days.Count: > 0 } or { Answer: true }
            || triggered is { Answer: true } or { Answer: null, Days.Count: > 0 } || dates.On(RegisterField.FullStarts) is not null;
        if (!wasTriggered || notice.Received is null) return notice;
        var lastDay = regime.Window(WindowKeys.InterimMoratorium).Opens(notice.Received.On, WorkingDays.NoYears).LastDay;
        if (asked?.Reading.On is { } day)
        {
            if (day < notice.Received.On || day > lastDay)
            {
                issues.Add(new(IssueLevel.Warning, asked.Heading,
                    $"A request on {Day(day)} is outside the interim moratorium, {Day(notice.Received.On)} to {Day(lastDay)}, and has no effect (s. 95(3)(a))."));
                return notice with { Bidder = bidder };
            }

            return notice with { Bidder = bidder, Requested = FactDay.Published(day) };
        }

        var because = $"The register shows that a full moratorium was triggered, not when a group asked; the last day on which it could, {Day(lastDay)}, is taken.";
        issues.Add(new(IssueLevel.Warning, asked?.Heading, because));
        return notice with { Bidder = bidder, Requested = FactDay.Assumed(lastDay, because) };
    }

    private List<PublishedEnd> Ends(string window, params ReadOnlySpan<RegisterField> fields)
    {
        foreach (var field in fields)
        {
            if (dates.Find(field) is { Reading.Days.Count: > 0 } cell)
            {
                return [.. cell.Reading.Days.Select(day => new PublishedEnd(window, cell.Heading, cell.Reading.Text, day))];
            }
        }

        return [];
    }

    /// <summary>As many ends as notices belong one to each; a period "from … to …" ends on its second day; anything else is not guessed.</summary>
    private PublishedEnd? At(List<PublishedEnd> ends, int which, int notices)
    {
        if (ends.Count == notices) return ends[which];
        if (notices == 1 && ends is [var start, var end] && start.On < end.On) return end;
        if (ends.Count > 0 && which == 0)
        {
            issues.Add(new(IssueLevel.Warning, ends[0].Heading,
                $"\"{ends[0].Text}\" gives {ends.Count} ends for {notices} notices, so they were not compared. They are kept as published."));
        }

        return null;
    }

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
