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

    /// <summary>What the listing says of the day of a request. A removal that a review or an appeal led to came after the request for it.</summary>
    public static IEnumerable<DayOrder> OfRequestDay(ListEntry entry) => entry.IsEntered
        ?
        [
            new("The request for a review of the listing", null, "the land was listed", entry.EnteredOn),
            new("The last day of the listing", LastListedOn(entry), "the council received the request", null),
        ]
        : [];

    private static LocalDate LastListedOn(ListEntry entry) => ListedPeriods.FirstUnlistedOn(
        entry.RegimeKey,
        entry.Removal?.Reason is RemovalReason.ReviewReversed or RemovalReason.AppealAllowed ? entry.Listed with { RemovedOn = null } : entry.Listed)
        .PlusDays(-1);
}
