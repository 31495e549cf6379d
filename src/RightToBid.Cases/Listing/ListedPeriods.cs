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

    /// <summary>The same of a listing that others go on with, as long as none of them leaves a gap (A16).</summary>
    public static LocalDate FirstUnlistedOn(string regimeKey, ListedPeriod listed, IEnumerable<ListedPeriod> renewals) =>
        renewals.OrderBy(renewal => renewal.EnteredOn).Aggregate(
            FirstUnlistedOn(regimeKey, listed),
            (unlistedOn, renewal) =>
                renewal.EnteredOn <= unlistedOn ? LocalDate.Max(unlistedOn, FirstUnlistedOn(regimeKey, renewal)) : unlistedOn);

    /// <summary>The period, with the day since when the land has been listed without a gap, where earlier ones led up to it.</summary>
    public static ListedPeriod WithoutGap(string regimeKey, ListedPeriod listed, IEnumerable<ListedPeriod> others)
    {
        var (since, until) = (listed.EnteredOn, LocalDate.MinIsoValue);
        foreach (var period in others.Append(listed).Where(known => known.EnteredOn <= listed.EnteredOn).OrderBy(known => known.EnteredOn))
        {
            if (period.EnteredOn > until) since = LocalDate.Min(period.EnteredOn, period.WithoutGapSinceOn ?? period.EnteredOn);
            until = LocalDate.Max(until, FirstUnlistedOn(regimeKey, period));
        }

        return since < listed.EnteredOn ? listed with { WithoutGapSinceOn = since } : listed;
    }

    public static bool IsListedOn(string regimeKey, ListedPeriod listed, LocalDate day) =>
        listed.EnteredOn <= day && day < FirstUnlistedOn(regimeKey, listed);
}
