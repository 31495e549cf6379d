using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;

namespace RightToBid.Cases.Reviewing;

/// <summary>
/// A listing is reviewed while the land is listed: what each of the two streams must not be told, for the other records it (s. 92(1)).
/// </summary>
public static class ReviewOrders
{
    /// <summary>What a request for a review says of the day of entry.</summary>
    public static IEnumerable<DayOrder> OfEntryDay(ListingReview review) => review.IsRequested && review.Past.OpenedByMistake is null
        ? [new("The request for a review of the listing", review.Procedure.RequestReceivedOn, "the land was listed", null)]
        : [];

    /// <summary>What the listing says of the day of a request. A removal that this review or an appeal from it led to came after the request.</summary>
    public static IEnumerable<DayOrder> OfRequestDay(ListingReview review, ListEntry entry) => entry.IsEntered
        ?
        [
            new("The request for a review of the listing", null, "the land was listed", entry.EnteredOn),
            new("The last day of the listing", LastListedOn(review, entry), "the council received the request", null),
        ]
        : [];

    private static LocalDate LastListedOn(ListingReview review, ListEntry entry)
    {
        var isOfReview = entry.Removal is { } removal
            && (removal.RemovedOn == review.DecidedOn || review.Appeals.Exists(appeal => removal.RemovedOn == appeal.DecidedOn));
        return ListedPeriods.FirstUnlistedOn(entry.RegimeKey, isOfReview ? entry.Listed with { RemovedOn = null } : entry.Listed).PlusDays(-1);
    }
}
