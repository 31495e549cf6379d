using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>A period of a case that ends on a day: what follows from its facts, whatever day it is.</summary>
/// <param name="Kind">The window's key.</param>
/// <param name="Number">Which of several of its kind in the same stream.</param>
/// <param name="Window">The window of the law; nothing where the parties agreed the day.</param>
/// <param name="LastDay">The last day, which may be later than the window's where a longer time was agreed.</param>
internal sealed record CaseEnd(string Kind, int Number, string Reference, string AssetName, StatutoryWindow? Window, LocalDate FirstDay, LocalDate LastDay, string? RuleVersion)
{
    /// <summary>What it was for has been done, after its last day.</summary>
    public bool IsSettled { get; init; }

    public string Key => Number == 1 ? Kind : $"{Kind}-{Number}";

    /// <summary>What ends, as people call it.</summary>
    public string Name => Window?.Rule.Name ?? "Day agreed for the keys to pass";

    /// <summary>Several windows begin with the notice: its day is said once.</summary>
    public bool TellsFirstDay => Kind is not (WindowKeys.FullMoratorium or WindowKeys.ProtectedPeriod);

    /// <summary>Every period that the facts of one stream open, and that nothing cut short.</summary>
    public static IReadOnlyList<CaseEnd> Of(object state) => Mistaken.Is(state) ? [] : state switch
    {
        Nomination { Asset: { } asset } nomination => [.. OfNomination(nomination, asset)],
        ListEntry { IsEntered: true, Asset: { } asset } entry => [.. OfEntry(entry, asset)],
        Moratorium { IsReceived: true } notice => [.. OfNotice(notice)],
        ListingReview { Procedure.RequestReceivedOn: not null } review => [.. OfReview(review)],
        Handover { LongStopOn: { } day } handover when !((handover.CompletedOn ?? handover.EndedOn) <= day) =>
            [new(WindowKeys.LongStop, 1, handover.Reference, handover.AssetName, null, handover.BegunOn, day, null) { IsSettled = handover.Status is not HandoverStatus.UnderWay }],
        _ => [],
    };

    private static IEnumerable<CaseEnd> OfNomination(Nomination nomination, Asset asset)
    {
        var strict = NominationClock.Strict(nomination);
        if (!((nomination.DecidedOn ?? nomination.WithdrawnOn) <= strict.LastDay))
        {
            yield return At(strict, nomination.Reference, asset.Name, nomination.RuleVersion) with { IsSettled = !nomination.IsUndecided };
        }

        if (NominationClock.UnsuccessfulList(nomination) is { } list && !(nomination.UnsuccessfulEntry!.RemovedOn <= list.LastDay))
        {
            yield return At(list, nomination.Reference, asset.Name, nomination.UnsuccessfulEntryRuleVersion ?? nomination.RuleVersion);
        }
    }

    private static IEnumerable<CaseEnd> OfEntry(ListEntry entry, Asset asset)
    {
        var years = ListingClock.FiveYears(entry);
        if (entry.Removal?.RemovedOn <= years.LastDay)
        {
            yield break;
        }

        // The entry that renewed this one has the day on which the land's listing ends.
        if (!ListingClock.IsRenewedWithoutGap(entry))
        {
            yield return At(years, entry.Reference, asset.Name, entry.RuleVersion);
        }

        var number = 0;
        foreach (var time in ListingClock.ReviewRequests(entry))
        {
            yield return At(time.EightWeeks, entry.Reference, asset.Name, entry.RuleVersion) with { Number = ++number, LastDay = time.LastDay };
        }
    }

    private static IEnumerable<CaseEnd> OfNotice(Moratorium notice)
    {
        var end = MoratoriumClock.End(notice)?.EndedOn;
        return new[] { MoratoriumClock.Interim(notice), MoratoriumClock.Full(notice), MoratoriumClock.Protected(notice) }
            .Where(window => !(end <= window.LastDay) && (window.Rule.Key != WindowKeys.FullMoratorium || MoratoriumClock.HasRequestInTime(notice)))
            .Select(window => At(window, notice.Reference, notice.AssetName, notice.RuleVersion));
    }

    private static IEnumerable<CaseEnd> OfReview(ListingReview review)
    {
        var lastDay = ReviewClock.CompleteBy(review);
        if (!((review.DecidedOn ?? review.Procedure.WithdrawnOn) <= lastDay))
        {
            yield return At(ReviewClock.Completion(review), review.Reference, review.AssetName, review.RuleVersion) with
            {
                LastDay = lastDay,
                IsSettled = !review.Procedure.IsUnderWay,
            };
        }

        if (review.Outcome is ReviewOutcome.Upheld && ReviewClock.Appeal(review, BankHolidays.For(review.RegimeKey)) is { } appeal
            && !(review.Appeal?.ReceivedOn <= appeal.LastDay))
        {
            yield return At(appeal, review.Reference, review.AssetName, review.RuleVersion);
        }
    }

    private static CaseEnd At(StatutoryWindow window, string reference, string name, string version) =>
        new(window.Rule.Key, 1, reference, name, window, window.FirstDay, window.LastDay, version);
}
