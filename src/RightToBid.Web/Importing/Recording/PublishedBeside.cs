using RightToBid.Cases;
using RightToBid.Web.Importing.Interpreting;
using RightToBid.Web.Importing.Recognising;

namespace RightToBid.Web.Importing.Recording;

/// <summary>The commands that keep what the council published beside what the law gives: on the entry, and on each moratorium.</summary>
internal static class PublishedBeside
{
    public static IEnumerable<ICommand> Commands(RegisterEntry entry, RowIdentity identity, string publishedIn)
    {
        if (entry.Outcome != EntryOutcome.Listed) yield break;
        yield return new Cases.Listing.RecordPublishedDates(identity.ListEntryId, publishedIn, [.. OfEntry(entry)]);
        foreach (var notice in entry.Notices.Where(notice => notice.Received is not null))
        {
            yield return new Cases.Disposing.RecordPublishedDates(identity.MoratoriumId(notice.Slot), publishedIn, [.. OfNotice(notice)]);
        }
    }

    /// <summary>Every date of the row, and where a day stands in for one that is not published, which and why.</summary>
    private static IEnumerable<PublishedDate> OfEntry(RegisterEntry entry) => entry.Dates
        .Select(cell => new PublishedDate(NameOf(cell), cell.Reading.Text, cell.Reading.On))
        .Concat(StandIn("Date of entry in the list", entry.Entered))
        .Concat(StandIn("Date of decision", entry.Decided));

    private static IEnumerable<PublishedDate> OfNotice(PublishedNotice notice) => notice.Ends
        .Select(end => new PublishedDate(end.Window, end.Text, end.On))
        .Concat(StandIn("Date the notice was received", notice.Received))
        .Concat(StandIn("Date a group asked to bid", notice.Requested));

    private static IEnumerable<PublishedDate> StandIn(string name, FactDay? day) =>
        day is { Because: { } because } ? [new(name, string.Empty, null) { Because = because }] : [];

    private static string NameOf(PublishedCell cell) => cell.Field switch
    {
        RegisterField.ListingExpires => WindowKeys.Listing,
        RegisterField.InterimEnds => WindowKeys.InterimMoratorium,
        RegisterField.FullEnds => WindowKeys.FullMoratorium,
        RegisterField.ProtectedEnds => WindowKeys.ProtectedPeriod,
        _ => cell.Heading,
    };
}
