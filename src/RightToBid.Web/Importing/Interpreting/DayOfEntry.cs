using System.Globalization;

using NodaTime;

using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Interpreting;

/// <summary>The day the land was entered in the list. The five years run from it, so another day that stands in for it is marked.</summary>
internal static class DayOfEntry
{
    public static FactDay? Of(RegisterEntry entry, RowDates dates, IReadOnlyList<PublishedNotice> notices, List<RowIssue> issues)
    {
        if (dates.Fact(RegisterField.ListedOn) is { } listed) return listed;
        var assumed = entry.Decided is { } decided
            ? FactDay.Assumed(decided.On, $"The day of entry in the list is not published; the day of the decision, {Day(decided.On)}, is taken.")
            : entry.InclusionNoticeGivenOn is { } noticed
                ? FactDay.Assumed(noticed, $"The day of entry in the list is not published; the day of the notice of inclusion, {Day(noticed)}, is taken.")
                : notices.Select(notice => notice.Received).OfType<FactDay>().MinBy(received => received.On) is { } received
                    ? FactDay.Assumed(received.On,
                        $"The day of entry in the list is not published. The land was listed when the owner's notice came on {Day(received.On)}, so that day is taken: "
                        + "the latest it can have been. Correct it when the day is known.")
                    : null;
        if (assumed is not null) issues.Add(new(IssueLevel.Warning, null, assumed.Because!));
        return assumed;
    }

    /// <summary>Land goes in the list once it has been decided that it does, so the decision was made by the day of entry at the latest.</summary>
    public static FactDay? DecisionBy(RegisterEntry entry, FactDay entered, List<RowIssue> issues)
    {
        if (entry.NominationReceived is null || entered.On < entry.NominationReceived.On) return null;
        var because = $"The day of the decision is not published; it was made by {Day(entered.On)} at the latest, and that day is taken.";
        issues.Add(new(IssueLevel.Note, null, because));
        return FactDay.Assumed(entered.On, because);
    }

    private static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);
}
