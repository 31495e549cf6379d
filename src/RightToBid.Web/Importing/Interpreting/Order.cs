using System.Globalization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>Days that stand in an order the law does not know: two columns may have been swapped.</summary>
internal static class Order
{
    public static void Check(RegisterEntry entry, IRegime regime, List<RowIssue> issues)
    {
        var first = entry.NominationReceived?.On ?? entry.Decided?.On ?? entry.Entered?.On;
        if (first is { } day && (day < regime.InForceFrom || day > regime.EncodedTo))
        {
            issues.Add(new(IssueLevel.Error, null,
                $"{Day(day)} is outside the law that is encoded, {Day(regime.InForceFrom)} to {Day(regime.EncodedTo)}."));
            return;
        }

        NotBefore(entry.Decided?.On, "decided", entry.NominationReceived?.On, "the nomination was received", issues);
        NotBefore(entry.Entered?.On, "listed", entry.NominationReceived?.On, "the nomination was received", issues);
        if (entry.Decided is { Source: FactSource.Published } decided && entry.Entered is { } entered && entered.On < decided.On)
        {
            issues.Add(new(IssueLevel.Warning, null,
                $"The land is shown as listed on {Day(entered.On)}, before the decision on {Day(decided.On)}: the two days may have been swapped."));
        }

        foreach (var received in entry.Notices.Select(notice => notice.Received).OfType<FactDay>()) CheckNotice(entry, received, regime, issues);
    }

    private static void CheckNotice(RegisterEntry entry, FactDay received, IRegime regime, List<RowIssue> issues)
    {
        if (entry.Entered is not { } entered) return;
        var lastDay = regime.Window(WindowKeys.Listing).Opens(entered.On, WorkingDays.NoYears).LastDay;
        if (received.On < entered.On)
        {
            issues.Add(new(IssueLevel.Error, null,
                $"The owner's notice is dated {Day(received.On)}, before the land was listed on {Day(entered.On)}: the two days may have been swapped."));
        }
        else if (received.On > lastDay)
        {
            issues.Add(new(IssueLevel.Warning, null,
                $"The owner's notice is dated {Day(received.On)}, after the five years ended on {Day(lastDay)}, so it opened no window (s. 95(1))."));
        }
    }

    private static void NotBefore(LocalDate? later, string laterName, LocalDate? earlier, string earlierName, List<RowIssue> issues)
    {
        if (later < earlier)
        {
            issues.Add(new(IssueLevel.Error, null,
                $"The land would have been {laterName} on {Day(later!.Value)}, before {earlierName} on {Day(earlier!.Value)}: the two days may have been swapped."));
        }
    }

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
