using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>Where an entry stands on a day.</summary>
public enum ListingStanding
{
    NotListed,
    Listed,
    Expired,
    Removed,
}

/// <summary>Where an entry stands on a day, with the sentence that says so.</summary>
public sealed record ListingPosition(ListingStanding Standing, string Sentence);

/// <summary>The days that an entry's facts give, whether or not anything has been announced.</summary>
public static class ListingClock
{
    /// <summary>Five years beginning with the date of entry.</summary>
    public static StatutoryWindow FiveYears(ListEntry entry) =>
        Statute.Window(entry.RegimeKey, WindowKeys.Listing, entry.EnteredOn);

    /// <summary>Each owner's time for asking for a review: eight weeks from the day that notice of inclusion was given, or longer as allowed.</summary>
    public static IEnumerable<TimeToAsk> TimesToAsk(ListEntry entry) =>
        entry.Served.Of(NoticeCodes.Inclusion)
            .Where(served => served.Recipient is NoticeRecipient.Owner)
            .Select(served => (served.Service.GivenOn, served.PartyId, BySteps: served.Service.Means is MeansOfService.AlternativeSteps))
            .Distinct()
            .Select(told => new TimeToAsk(
                Statute.Window(entry.RegimeKey, WindowKeys.ReviewRequest, told.GivenOn),
                told.PartyId,
                told.BySteps,
                entry.LongerToAsk.LastOrDefault(longer => !told.BySteps && longer.IsTo(told.PartyId, told.GivenOn))));

    /// <summary>The same for those who need not know whose time it is: owners whose days are the same are one.</summary>
    public static IEnumerable<TimeToAsk> ReviewRequests(ListEntry entry) =>
        TimesToAsk(entry).DistinctBy(time => (time.GivenOn, time.LastDay));

    /// <summary>The days on which the land is unlisted between this entry and the one that renews it: nothing where there is no gap (A16).</summary>
    public static DateInterval? GapBeforeRenewal(ListEntry entry) =>
        entry.Renewal is { } renewal && FirstUnlistedOn(entry) is var unlistedOn && renewal.RenewedOn > unlistedOn
            ? new DateInterval(unlistedOn, renewal.RenewedOn.PlusDays(-1))
            : null;

    /// <summary>Whether another entry renewed this one before the land was unlisted, so that the end of this one ends no listing.</summary>
    public static bool IsRenewedWithoutGap(ListEntry entry) => entry.Renewal is not null && GapBeforeRenewal(entry) is null;

    public static LocalDate FirstUnlistedOn(ListEntry entry) => ListedPeriods.FirstUnlistedOn(entry.RegimeKey, entry.Listed);

    /// <summary>The listing, with the day since when the land has been listed without a gap, where this entry renewed an earlier one (A16).</summary>
    public static ListedPeriod ListedWithoutGap(ListEntry entry) =>
        entry.Renewed is { } renewed ? ListedPeriods.WithoutGap(entry.RegimeKey, entry.Listed, [renewed]) : entry.Listed;

    public static bool IsListedOn(ListEntry entry, LocalDate day) => Position(entry, day).Standing is ListingStanding.Listed;

    public static ListingPosition Position(ListEntry entry, LocalDate day)
    {
        if (!entry.IsEntered) return new(ListingStanding.NotListed, "The land has not been entered in the list.");

        if (day < entry.EnteredOn)
        {
            return new(ListingStanding.NotListed, $"The land was not listed before {Words.Full(entry.EnteredOn)}.");
        }

        var lastDay = FiveYears(entry).LastDay;
        return entry.RemovalOn(day) switch
        {
            { } removal when removal.RemovedOn <= lastDay =>
                new(ListingStanding.Removed, $"Removed from the list on {Words.Full(removal.RemovedOn)}: {Because(removal.Reason)}."),
            _ when day > lastDay =>
                new(ListingStanding.Expired, $"The listing ended with {Words.Full(lastDay)}, after five years."),
            _ => new(ListingStanding.Listed, $"Listed to the end of {Words.Full(lastDay)}."),
        };
    }

    internal static string Because(RemovalReason reason) => reason switch
    {
        RemovalReason.Expired => "the five years had ended",
        RemovalReason.ReviewReversed => "a review reversed the listing",
        RemovalReason.AppealAllowed => "an appeal against the listing was allowed",
        RemovalReason.NoLongerOfCommunityValue => "the council no longer considers it land of community value",
        RemovalReason.RelevantDisposal => "it has been disposed of",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without words."),
    };
}
