using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage.Projections;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;

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

    public override int Version => 3;

    public override IReadOnlyList<string> StreamTypes { get; } =
        [Nomination.StreamType, ListEntry.StreamType, Moratorium.StreamType, Handover.StreamType, ListingReview.StreamType,
            CompensationClaim.StreamType];

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
        var isMistaken = Mistaken.Is(change.StateAfter);
        var duties = Mistaken.Known(change.StateAfter) switch
        {
            Nomination nomination => OfNomination(nomination),
            ListEntry entry => OfListEntry(entry),
            Moratorium moratorium => OfMoratorium(moratorium),
            Handover handover => OfHandover(handover),
            ListingReview review =>
            [
                .. OfReview(review),
                .. OfNotices(
                    review, review.Reference, review.AssetName, null,
                    [NoticeCodes.ReviewProcedure, NoticeCodes.ReviewDecision, NoticeCodes.ReversalReasons]),
            ],
            CompensationClaim claim =>
            [
                .. OfClaim(claim),
                .. claim.Status is ClaimStatus.NotReceived
                    ? []
                    : OfNotices(
                        claim, claim.Reference, claim.AssetName, null,
                        [NoticeCodes.CompensationDecision, NoticeCodes.ReviewProcedure, NoticeCodes.CompensationReviewDecision]),
            ],
            _ => [],
        };
        foreach (var (duty, number, opened) in duties)
        {
            if (opened is null || isMistaken)
            {
                rows.Remove(("duty", duty), ("number", number));
            }
            else
            {
                rows.Put(
                    ("duty", duty), ("number", number), ("reference", opened.Reference), ("asset_name", opened.AssetName),
                    ("since", opened.Since), ("last_day", opened.LastDay), ("moot_from", opened.MootFromOn),
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
        foreach (var duty in OfNotices(
            nomination, nomination.Reference, asset.Name, asset.Address,
            [NoticeCodes.Considering, NoticeCodes.Unsuccessful]))
        {
            yield return duty;
        }

        var isAsked = nomination is { IsUndecided: true, PublishedIn: null } && nomination.Interested.Unanswered.Any();
        yield return new(DueKind.InterestedParties, 0, !isAsked ? null : new(
            nomination.Reference, asset.Name, nomination.ReceivedOn, null, null,
            "Assets of Community Value (England) Regulations 2012, reg. 8", nomination.RuleVersion, new(NotSaid(nomination.Interested), asset.Address)));
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

        foreach (var duty in OfNotices(
            entry, entry.Reference, asset.Name, asset.Address, [NoticeCodes.Inclusion, NoticeCodes.Removal, NoticeCodes.LandCharge, NoticeCodes.Restriction, NoticeCodes.RestrictionCancelled,
                NoticeCodes.FirstRegistration, NoticeCodes.NewOwner]))
        {
            yield return duty;
        }

        var isAsked = entry.PublishedDates.IsEmpty && entry.Interested.Unanswered.Any();
        yield return new(DueKind.InterestedParties, 0, !isAsked ? null : new(
            entry.Reference, asset.Name, entry.EnteredOn, null, ListingClock.FirstUnlistedOn(entry), "Localism Act 2011, s. 91(2)",
            entry.RuleVersion, new(NotSaid(entry.Interested), asset.Address)));
    }

    private static string NotSaid(InterestedParties interested) => $"Not said: {string.Join(", ", interested.Unanswered.Select(Role))}.";

    private static string Role(NoticeRecipient recipient) => recipient switch
    {
        NoticeRecipient.Owner => "the owner",
        NoticeRecipient.Occupier => "the occupier",
        NoticeRecipient.Nominator => "the nominator",
        NoticeRecipient.Freeholder => "the freeholder",
        NoticeRecipient.Leaseholder => "the leaseholder",
        NoticeRecipient.ParishCouncil => "the parish council",
        NoticeRecipient.Public => "people in the area",
        NoticeRecipient.ReviewRequester => "whoever asked for the review",
        NoticeRecipient.Claimant => "the claimant",
        NoticeRecipient.LocalLandCharges => "local land charges",
        NoticeRecipient.LandRegistry => "HM Land Registry",
        _ => "the council",
    };

    private static IEnumerable<Duty> OfMoratorium(Moratorium moratorium) => !moratorium.IsReceived
        ? []
        : OfNotices(
            moratorium, moratorium.Reference, moratorium.AssetName, null,
            [NoticeCodes.DisposalNoticeToNominator, NoticeCodes.DisposalNoticeToPublic, NoticeCodes.NewOwner],
            [.. Requests(moratorium)]);

    /// <summary>Every request there ever was, so that the row of one that was struck out goes.</summary>
    private static IEnumerable<(string Notice, Guid Subject)> Requests(Moratorium moratorium) =>
        ((Moratorium)((IRemembering)moratorium).AsRecorded).Requests.Select(request => (NoticeCodes.RequestPassedOn, request.BidId));

    /// <summary>One row a notice, however many it still has to go to; and one for each of several that it may be about.</summary>
    private static IEnumerable<Duty> OfNotices(
        object state, string reference, string assetName, string? place, IEnumerable<string> notices,
        IReadOnlyList<(string Notice, Guid Subject)>? several = null)
    {
        var open = NoticeDuties.Of(state, BankHolidays.EnglandAndWales).Where(duty => !duty.IsDone && duty.NotAskedBecause is null).ToList();
        var kinds = notices.Select(notice => (Notice: notice, Subject: (Guid?)null, Number: 0))
            .Concat((several ?? []).Select((about, number) => (about.Notice, Subject: (Guid?)about.Subject, Number: number)));
        foreach (var (notice, subject, number) in kinds)
        {
            var duties = open.Where(duty => duty.Notice.Key == notice && (subject is null || duty.SubjectId == subject)).ToList();
            yield return new(DueKind.KeyOf(notice), number, duties is not [var first, ..] ? null : new(
                reference, assetName, duties.Min(duty => duty.SinceOn), duties.Min(duty => duty.LastDay),
                duties.TrueForAll(duty => duty.MootFromOn is not null) ? duties.Max(duty => duty.MootFromOn) : null,
                first.Notice.Source.ToString(), first.RuleVersion, new(NoteOn(duties), place)));
        }
    }

    private static string NoteOn(IReadOnlyList<NoticeDuty> duties)
    {
        var again = duties.Where(duty => duty.MustBeGivenAgain).ToList();
        var to = string.Join(" or ", duties.Except(again).Select(duty => duty.PublicName is { } name && duty.Recipient is NoticeRecipient.ParishCouncil
            ? name
            : Role(duty.Recipient)).Distinct());
        return $"{(to.Length > 0 ? $"No notice to {to} is recorded." : "")}{(to.Length > 0 && again.Count > 0 ? " " : "")}"
            + $"{(again.Count > 0 ? $"What went to {string.Join(" and ", again.Select(duty => Role(duty.Recipient)).Distinct())} stated a wrong last day: give it again." : "")}";
    }

    private static IEnumerable<Duty> OfReview(ListingReview review)
    {
        if (review.Procedure.RequestReceivedOn is not { } receivedOn)
        {
            yield break;
        }

        var note = review.Procedure.AgreedToOn is null ? null : "A longer time was agreed in writing with the owner.";
        yield return new(WindowKeys.ReviewCompletion, 0, !review.Procedure.IsUnderWay ? null : new(
            review.Reference, review.AssetName, receivedOn, ReviewClock.CompleteBy(review), null,
            ReviewClock.Completion(review).Rule.Source.ToString(), review.RuleVersion, new(note, null)));
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
        LocalDate? MootFromOn,
        string Basis,
        string RuleVersion,
        DutyDisplay Display);
}

/// <summary>What is shown of a duty besides its columns.</summary>
internal sealed record DutyDisplay(string? Note, string? Place);
