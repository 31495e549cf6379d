using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Searching;

/// <summary>Where an entry stands on a day, for a row of the register: a sentence, a tag that repeats it, and the next date.</summary>
internal sealed record EntryPosition(string Sentence, string Tag, string Colour, LocalDate? NextOn = null, string? NextWhat = null)
{
    private const string ListingEnds = "listing ends";

    public static EntryPosition Of(RegisterEntry entry, LocalDate day)
    {
        if (!entry.IsListedOn(day))
        {
            return Ended(entry, day);
        }

        var live = entry.Notices.Where(notice => notice.IsLiveOn(day)).ToList();
        var held = live.Where(notice => notice.HoldsTo(day) is not null).MaxBy(notice => notice.HoldsTo(day));
        return (held, live) switch
        {
            ({ } notice, _) when notice.AsAt(day) is { AskedOn: not null, AskedBy: var asked } => new(
                $"The owner may not sell, except to a community group: {string.Join(" and ", asked)} asked to bid.",
                day <= notice.InterimLastOn ? "Interim moratorium" : "Full moratorium", "orange", notice.HoldsTo(day),
                notice.HoldsTo(day) < notice.FullLastOn ? ListingEnds : "full moratorium ends"),
            ({ } notice, _) => new(
                "The owner may not sell, except to a community group. A group can ask to bid.",
                "Interim moratorium", "orange", notice.HoldsTo(day), notice.HoldsTo(day) < notice.InterimLastOn ? ListingEnds : "interim moratorium ends"),
            (null, [var open, ..]) => new(
                "Listed. The owner has given notice and may sell to anyone.", "Owner may sell", "blue", open.ProtectedLastOn, "protected period ends"),
            _ => new("Listed. The owner must give notice before selling.", "Listed", "green", entry.LastListedOn, ListingEnds),
        };
    }

    private static EntryPosition Ended(RegisterEntry entry, LocalDate day) => entry switch
    {
        _ when entry.Unlisted.FirstOrDefault(gap => gap.FromOn <= day && day < gap.ListedAgainOn) is { } gap =>
            new($"Removed from the list on {gap.FromOn.InShort()}. That was quashed later, and it was listed again from {gap.ListedAgainOn.InShort()}.", "Removed", "grey"),
        { RemovedOn: { } removed, RemovalReason: { } reason } when removed <= entry.LastListedOn =>
            new($"Removed from the list on {removed.InShort()}: {Why(reason)}.", "Removed", "grey"),
        _ => new($"The listing ended after five years, with {entry.LastListedOn.InShort()}.", "No longer listed", "grey"),
    };

    public static string Why(RemovalReason reason) => reason switch
    {
        RemovalReason.Expired => "the five years had ended",
        RemovalReason.ReviewReversed => "a review reversed the listing",
        RemovalReason.AppealAllowed => "an appeal against the listing was allowed",
        RemovalReason.NoLongerOfCommunityValue => "the council no longer considers it land of community value",
        RemovalReason.RelevantDisposal => "it has been sold",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
