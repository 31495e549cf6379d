using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Storage.Projections;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>What somebody still has to do, from the facts alone: a duty is open until the fact that does it is recorded.</summary>
/// <remarks>
/// A duty with a last day stays when that day has passed and has been announced: then it is overdue. One without a last day ("as
/// soon as practicable") is never overdue, and nobody's any more when the land has left the list or the notice has ended. What was taken from a published register opens no duty to tell people: it was not said
/// there whether they had been told.
/// </remarks>
internal sealed class OpenDutiesModel : ReadModel
{
    public override string Name => "open_duties";

    public override int Version => 1;

    public override IReadOnlyList<string> StreamTypes { get; } =
        [Nomination.StreamType, ListEntry.StreamType, Moratorium.StreamType, Handover.StreamType, CompensationClaim.StreamType];

    public override IReadOnlyList<Column> Columns { get; } =
    [
        Column.Text("duty").Required(),
        Column.Whole("number").Required(),
        Column.Text("reference").Required(),
        Column.Text("asset_name").Required(),
        Column.Day("since").Required(),
        Column.Day("last_day"),
        Column.Day("moot_from"),
        Column.Text("basis").Required(),
        Column.Text("rule_version").Required(),
        Column.Json("display").Required(),
    ];

    public override IReadOnlyList<string> RowKey { get; } = ["duty", "number"];

    public override IReadOnlyList<string> Indexes { get; } = ["create index {table}_last_day on {table} (tenant_id, last_day)"];

    public override void Project(StreamChange change, IRowWriter rows)
    {
        var duties = change.StateAfter switch
        {
            Nomination nomination => OfNomination(nomination),
            ListEntry entry => OfListEntry(entry),
            Moratorium moratorium => OfMoratorium(moratorium),
            Handover handover => OfHandover(handover),
            CompensationClaim claim => OfClaim(claim),
            _ => [],
        };
        foreach (var (duty, number, opened) in duties)
        {
            if (opened is null)
            {
                rows.Remove(("duty", duty), ("number", number));
            }
            else
            {
                rows.Put(
                    ("duty", duty), ("number", number), ("reference", opened.Reference), ("asset_name", opened.AssetName),
                    ("since", opened.Since), ("last_day", opened.LastDay), ("moot_from", opened.MootFrom),
                    ("basis", opened.Basis), ("rule_version", opened.RuleVersion), ("display", opened.Display));
            }
        }
    }

    private static IEnumerable<Duty> OfNomination(Nomination nomination)
    {
        if (nomination.Asset is not { } asset)
        {
            yield break;
        }

        var eightWeeks = NominationClock.Strict(nomination);
        yield return new(WindowKeys.NominationDecision, 0, !nomination.IsUndecided ? null : new(
            nomination.Reference, asset.Name, nomination.ReceivedOn, eightWeeks.LastDay, null,
            eightWeeks.Rule.Source.ToString(), nomination.RuleVersion, new(NoteOn(nomination), asset.Address)));
    }

    private static string? NoteOn(Nomination nomination) => nomination.Status is NominationStatus.ReturnedForCompletion
        ? "Returned to the nominator, who has yet to complete it. The eight weeks run on."
        : null;

    private static IEnumerable<Duty> OfListEntry(ListEntry entry)
    {
        if (entry.Asset is not { } asset)
        {
            yield break;
        }

        var untold = Untold(entry).ToList();
        var isOpen = entry.PublishedDates.Count == 0 && untold.Count > 0;
        yield return new(DueKind.InclusionNotice, 0, !isOpen ? null : new(
            entry.Reference, asset.Name, entry.EnteredOn, null, ListingClock.FirstUnlistedOn(entry), "Localism Act 2011, s. 91(2)", entry.RuleVersion,
            new($"No notice to {string.Join(" or ", untold)} is recorded.", asset.Address)));
    }

    /// <summary>Those who must be told whoever they are; there may be an occupier, a freeholder, a leaseholder, a parish council besides.</summary>
    private static IEnumerable<string> Untold(ListEntry entry)
    {
        if (entry.InclusionNotices.All(given => given.Recipient != NoticeRecipient.Owner))
        {
            yield return "the owner";
        }

        if (entry.NominatedBy is not null && entry.InclusionNotices.All(given => given.Recipient != NoticeRecipient.Nominator))
        {
            yield return "the nominator";
        }
    }

    private static IEnumerable<Duty> OfMoratorium(Moratorium moratorium)
    {
        if (!moratorium.IsReceived)
        {
            yield break;
        }

        var lapsesOn = MoratoriumClock.Protected(moratorium).LastDay.PlusDays(1);
        var mootFrom = MoratoriumClock.End(moratorium) is { } end && end.EndedOn < lapsesOn ? end.EndedOn : lapsesOn;
        yield return Tell(DueKind.NominatorTold, PublicityAudience.Nominator, "s. 97(3)");
        yield return Tell(DueKind.PublicTold, PublicityAudience.Public, "s. 97(4)");

        Duty Tell(string duty, PublicityAudience audience, string section) => new(
            duty, 0, moratorium.PublishedDates.Count > 0 || moratorium.Publicity.Any(given => given.Audience == audience) ? null : new(
                moratorium.Reference, moratorium.AssetName, moratorium.ReceivedOn, null, mootFrom, $"Localism Act 2011, {section}",
                moratorium.RuleVersion, new(null, null)));
    }

    private static IEnumerable<Duty> OfClaim(CompensationClaim claim)
    {
        if (claim.Status is ClaimStatus.NotReceived)
        {
            yield break;
        }

        yield return new(DueKind.ClaimDecision, 0, !ClaimDuties.OwesDecision(claim) ? null : new(
            claim.Reference, claim.AssetName, claim.ReceivedOn, CompensationPolicy.DecideBy(claim), null, CompensationPolicy.Basis,
            CompensationPolicy.Version, new(claim.CheckedOn is null ? "Whether it is valid has not been checked." : null, null)));

        yield return new(WindowKeys.CompensationReviewCompletion, 0, !ClaimDuties.OwesReview(claim) ? null : new(
            claim.Reference, claim.AssetName, claim.Review.RequestReceivedOn!.Value, ClaimClock.LastDayToReview(claim), null,
            ClaimClock.ReviewCompletion(claim)!.Value.Rule.Source.ToString(), claim.RuleVersion,
            new(claim.Review.OwesHearing ? "The claimant asked for a hearing, which must be held." : null, null)));
    }

    private static IEnumerable<Duty> OfHandover(Handover handover)
    {
        if (handover.Group is not { } group)
        {
            yield break;
        }

        yield return new(WindowKeys.LongStop, 0, handover is not { Status: HandoverStatus.UnderWay, LongStopOn: { } longStopOn } ? null : new(
            handover.Reference, handover.AssetName, handover.BegunOn, longStopOn, null, DueKind.Agreed,
            MonitoringPolicy.Version, new($"To {group.Name}.", null)));
        for (var year = 1; year <= MonitoringPolicy.Years; year++)
        {
            yield return new(WindowKeys.YearlyMonitoring, year, Missed(handover, year) is not { } lastDay ? null : new(
                handover.Reference, handover.AssetName, handover.CompletedOn!.Value, lastDay, null, MonitoringPolicy.Basis,
                MonitoringPolicy.Version, new($"Year {year}, {group.Name}.", null)));
        }
    }

    /// <summary>The last day of a year whose monitoring fell due and has not been recorded.</summary>
    private static LocalDate? Missed(Handover handover, int year) => handover is { Status: HandoverStatus.Completed, CompletedOn: { } completedOn }
        && MonitoringPolicy.LastDayOfYear(year, completedOn) is var lastDay
        && handover.Announced.Includes(WindowKeys.YearlyMonitoring, lastDay) && handover.Monitored.All(known => known.Year != year)
            ? lastDay
            : null;

    private sealed record Duty(string Kind, int Number, Opened? Opened);

    private sealed record Opened(
        string Reference,
        string AssetName,
        LocalDate Since,
        LocalDate? LastDay,
        LocalDate? MootFrom,
        string Basis,
        string RuleVersion,
        DutyDisplay Display);
}

/// <summary>What is shown of a duty besides its columns.</summary>
internal sealed record DutyDisplay(string? Note, string? Place);
