using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>What the titles that were recorded say of an entry's land as a whole.</summary>
public static class Titles
{
    /// <summary>The owners who are recorded and still are owners.</summary>
    public static IReadOnlyList<Guid> OwnersOf(ListEntry entry) =>
    [
        .. entry.Interested.Of(NoticeRecipient.Owner).Where(owner => owner.EndedOn is null).Select(owner => owner.PartyId).OfType<Guid>(),
    ];

    /// <summary>Whether the title to all the listed land is known: every owner's and every part's.</summary>
    public static bool AreAllKnown(ListEntry entry) => entry.Titles.Count > 0
        && (entry.Titles.Exists(title => title.LandOwnerPartyId is null)
            || OwnersOf(entry).All(owner => entry.Titles.Exists(title => title.LandOwnerPartyId == owner)))
        && (entry.Titles.Exists(title => title.Land is null)
            || entry.Parcels.All(part => entry.Titles.Exists(title => title.Land == part)));

    /// <summary>Whether none of the listed land is registered, as far as a search has shown.</summary>
    public static bool AreAllUnregistered(ListEntry entry) =>
        AreAllKnown(entry) && entry.Titles.TrueForAll(title => title.Standing is TitleStanding.Unregistered);

    /// <summary>What it is the title to, as the middle of a sentence.</summary>
    public static string LandOf(TitleRecorded title) => title.Land ?? "the listed land";

    /// <summary>Why there is nothing on which a restriction could be entered.</summary>
    internal static string WhyNoRestriction(TitleRecorded title) =>
        $"The title to {LandOf(title)} was unregistered on {Words.Full(title.FoundOn)}, so there is no register in which a restriction could be entered.";

    /// <summary>The registered title with this number.</summary>
    internal static TitleRecorded? WithNumber(ListEntry entry, string? number) =>
        entry.Titles.Find(title => title.Standing is TitleStanding.Registered && title.Title == number);
}
