using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Listing;

/// <summary>From which day to which land is listed: five years from entry by law, or less where it was removed.</summary>
public static class ListedPeriods
{
    /// <summary>The first day on which the land is no longer listed.</summary>
    public static LocalDate FirstUnlistedOn(string regimeKey, ListedPeriod listed)
    {
        var expiry = Statute.Window(regimeKey, WindowKeys.Listing, listed.EnteredOn).LastDay.PlusDays(1);
        return listed.RemovedOn is { } removedOn && removedOn < expiry ? removedOn : expiry;
    }

    public static bool IsListedOn(string regimeKey, ListedPeriod listed, LocalDate day) =>
        listed.EnteredOn <= day && day < FirstUnlistedOn(regimeKey, listed);
}
