using NodaTime;

using RightToBid.Cases.Listing;
using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>What put an end to a notice before its eighteen months did.</summary>
public enum MoratoriumEndKind
{
    /// <summary>The owner entered into a relevant disposal that the law allowed.</summary>
    Discharged,

    /// <summary>The land has another owner: a notice serves the person who gave it alone.</summary>
    OwnerChanged,

    /// <summary>The land left the list.</summary>
    Terminated,

    /// <summary>The owner withdrew it.</summary>
    Withdrawn,
}

/// <summary>The end of a notice, from <paramref name="EndedOn"/>, that day included.</summary>
public sealed record MoratoriumEnd(MoratoriumEndKind Kind, LocalDate EndedOn);

/// <summary>The days that a notice's facts give. No timer is asked: what is late, corrected or not announced counts all the same.</summary>
public static class MoratoriumClock
{
    public static StatutoryWindow Interim(Moratorium moratorium) => Window(moratorium, WindowKeys.InterimMoratorium);

    public static StatutoryWindow Full(Moratorium moratorium) => Window(moratorium, WindowKeys.FullMoratorium);

    public static StatutoryWindow Protected(Moratorium moratorium) => Window(moratorium, WindowKeys.ProtectedPeriod);

    public static StatutoryWindow SaleToGroup(Moratorium moratorium) => Window(moratorium, WindowKeys.SaleToGroup);

    /// <summary>Whether the request was received during the interim moratorium, both ends included.</summary>
    public static bool IsInTime(Moratorium moratorium, BidderRequest request) =>
        Interim(moratorium) is var interim && interim.FirstDay <= request.RequestedOn && !interim.HasEndedBy(request.RequestedOn);

    /// <summary>Whether the request has effect: in time, and from a community interest group. The body is judged as it was at receipt.</summary>
    public static bool HasEffect(Moratorium moratorium, BidderRequest request) =>
        IsInTime(moratorium, request) && RequestLaw.MayAsk(moratorium.RegimeKey, request).IsMet;

    /// <summary>Whether any request had effect. A group that later gives up changes nothing.</summary>
    /// <param name="asOf">Requests received later than this day are left out, for a position in the past.</param>
    public static bool HasRequestInTime(Moratorium moratorium, LocalDate? asOf = null) =>
        moratorium.Requests.Any(request => HasEffect(moratorium, request) && !(request.RequestedOn > asOf));

    /// <summary>What ended the notice first, or nothing while it may still run its eighteen months.</summary>
    public static MoratoriumEnd? End(Moratorium moratorium)
    {
        MoratoriumEnd?[] ends = [CoveredLand.LastDisposal(moratorium), OwnerEnd(moratorium), ListingEnd(moratorium), WithdrawalEnd(moratorium)];
        return ends.Where(end => end is not null).MinBy(end => end!.EndedOn);
    }

    /// <summary>The first day on which the land was listed neither by the notice's own entry nor by those that went on with it without a gap.</summary>
    public static LocalDate? UnlistedOn(Moratorium moratorium) => moratorium.Listed is { } listed
        ? ListedPeriods.FirstUnlistedOn(moratorium.RegimeKey, listed, Renewals(moratorium))
        : null;

    /// <summary>The period by which the land is listed on a day, or else the one that began last before it.</summary>
    internal static ListedPeriod? ListedOn(Moratorium moratorium, LocalDate day)
    {
        if (moratorium.Listed is not { } own || ListedPeriods.IsListedOn(moratorium.RegimeKey, own, day)) return moratorium.Listed;

        var begun = Renewals(moratorium).Where(renewal => renewal.EnteredOn <= day).OrderBy(renewal => renewal.EnteredOn).ToList();
        return (begun.FindLast(renewal => ListedPeriods.IsListedOn(moratorium.RegimeKey, renewal, day)) ?? begun.LastOrDefault()) is { } renewed
            ? ListedPeriods.WithoutGap(moratorium.RegimeKey, renewed, [own, .. begun.Where(renewal => renewal != renewed)])
            : own;
    }

    private static IEnumerable<ListedPeriod> Renewals(Moratorium moratorium) => moratorium.Renewals.Select(renewal => renewal.Listed);

    private static StatutoryWindow Window(Moratorium moratorium, string key) =>
        Statute.Window(moratorium.RegimeKey, key, moratorium.ReceivedOn);

    private static MoratoriumEnd? OwnerEnd(Moratorium moratorium) => moratorium.OwnerChange is { } change
        ? new(MoratoriumEndKind.OwnerChanged, change.ChangedOn)
        : null;

    private static MoratoriumEnd? ListingEnd(Moratorium moratorium) => UnlistedOn(moratorium) is { } unlistedOn
        ? new(MoratoriumEndKind.Terminated, unlistedOn)
        : null;

    private static MoratoriumEnd? WithdrawalEnd(Moratorium moratorium) => moratorium.WithdrawnOn is { } withdrawnOn
        ? new(MoratoriumEndKind.Withdrawn, withdrawnOn)
        : null;
}
