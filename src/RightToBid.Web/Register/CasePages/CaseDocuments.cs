using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Turns a case into what is said of it on a day. Everything that depends on the day is worked out here, from the facts.</summary>
internal static class CaseDocuments
{
    private static readonly string[] Given = ["notice_served", "inclusion_notice_given", "publicity_given"];

    /// <param name="told">The case whose history is told, where it is not the same: as on a past day, what had happened by then.</param>
    public static CaseDocument Of(PublicCase of, LocalDate today, PublicCase? told = null)
    {
        IReadOnlyList<HistoryLine> history =
        [
            .. HistoryLine.Of(told ?? of).Where(line => !line.IsOfficeRecord && (told is null || line.HasHappened(today))),
        ];
        var steps = NextSteps.Of(of, today);
        return Of(of, today, steps, history) with
        {
            Parts = of.Entry?.Parcels ?? [],
            ParishesAndWards = of.Places,
            Outline = of.Asset?.Outline,
            DisposalsWithoutNotice = [.. of.Entries.SelectMany(story => SaleSections.Of(story.State.Disposals, sale => DisposalLaw.JudgeWithoutNotice(story.State, sale), today))],
            Next = NextSteps.FirstDay(of, steps, today),
            Renews = Renewal(of.Earlier),
            RenewedBy = Renewal(of.Later),
            Reviews = [.. of.Reviews.OrderByDescending(story => story.State.Procedure.RequestReceivedOn).SelectMany(story => OfReview(story.State, today))],
            NoticesGiven = [.. history.Where(line => Given.Contains(line.Event) && !line.IsSuperseded).Select(line => new StepTaken(line.On, line.Sentence))],
        };
    }

    private static CaseDocument Of(PublicCase of, LocalDate today, IReadOnlyList<NextStep> steps, IReadOnlyList<HistoryLine> history) => new(
        of.Authority,
        AuthorityNames.Of(of.Authority),
        of.Reference,
        of.AssetName,
        of.Asset?.Address,
        of.Asset?.Kind,
        of.Entry?.Extent ?? of.Asset?.Boundaries ?? of.Asset?.Description,
        of.Asset?.Point is { } point ? new MapPlace(point.Latitude, point.Longitude) : null,
        today,
        CasePositions.Of(of, today),
        steps,
        [
            .. of.Entries.SelectMany(story => WindowRows.OfEntry(story, today)),
            .. of.Reviews.SelectMany(story => WindowRows.OfReview(story, today)),
            .. of.Nominations.SelectMany(story => WindowRows.OfNomination(story, today)),
        ],
        [.. of.Notices.OrderByDescending(story => story.State.ReceivedOn).Select(story => OfNotice(of, story, today))],
        [.. of.Handovers.Select(story => OfHandover(story.State))],
        [.. of.Nominations.SelectMany(story => Decisions(story.State)), .. of.Reviews.SelectMany(story => Decisions(story.State))],
        [.. Claims(of)],
        [.. history.Select(OfLine)]);

    private static RenewalLink? Renewal(IReadOnlyList<PublicCase> chain) => chain is [{ Entry: not null } next, ..] ? LinkTo(next) : null;

    private static RenewalLink LinkTo(PublicCase of) => new(of.Reference, of.Entry!.EnteredOn, Links.Case(of.Authority, of.Reference));

    private static IEnumerable<ReviewSection> OfReview(ListingReview review, LocalDate today)
    {
        if (review.Procedure.RequestReceivedOn is { } requestedOn)
        {
            yield return new(
                requestedOn,
                ReviewPosition.Of(review, today, BankHolidays.For(review.RegimeKey)).Sentence,
                [
                    .. review.Appeals.Select(appeal => new StepTaken(appeal.ReceivedOn, appeal switch
                    {
                        { WithdrawnOn: { } day } => $"Appeal to the First-tier Tribunal, withdrawn on {day.InFull()}",
                        { IsAdmittedLate: false } => "Appeal to the First-tier Tribunal out of time, not admitted",
                        { Outcome: { } outcome, DecidedOn: { } day } =>
                            $"Appeal to the First-tier Tribunal, {(outcome is AppealOutcome.Allowed ? "allowed" : "dismissed")} on {day.InFull()}",
                        _ => "Appeal to the First-tier Tribunal, not yet decided",
                    })),
                ]);
        }
    }

    private static NoticeSection OfNotice(PublicCase of, Story<Moratorium> story, LocalDate today)
    {
        var notice = story.State;
        var position = MoratoriumPosition.Of(notice, today);
        return new(
            notice.ReceivedOn,
            notice.OwnerLabel,
            notice.Estate,
            notice.LandCovered,
            position.Standing,
            position.Sentence,
            EntryMustSay(notice),
            [.. WindowRows.OfNotice(story, today)],
            [.. notice.Requests.Select(request => OfBid(notice, request, of.BidOf(request.BidId)))],
            [.. SaleSections.Of(notice.Disposals, sale => DisposalLaw.Judge(notice, sale), today)],
            [.. notice.Publicity.Select(told => new PublicitySection(
                told.GivenOn, told.Audience is PublicityAudience.Nominator ? "the body that nominated the land" : "people in the area", told.How))])
        {
            Parts = notice.Parcels,
            PartsLeft = notice.Parcels is null ? null : CoveredLand.LeftOn(notice, today),
            GivenUnder = of.Earlier.Where(earlier => earlier.Entry?.ListEntryId == notice.ListEntryId).Select(LinkTo).FirstOrDefault(),
        };
    }

    /// <summary>What section 97(2) and regulation 2(a) require the entry to reveal, in words.</summary>
    private static string EntryMustSay(Moratorium notice)
    {
        var revealed =
            $"The council received notice of a wish to sell on {notice.ReceivedOn.InShort()}. The interim moratorium ends with {MoratoriumClock.Interim(notice).LastDay.InShort()}, " +
            $"the full moratorium with {MoratoriumClock.Full(notice).LastDay.InShort()} and the protected period with {MoratoriumClock.Protected(notice).LastDay.InShort()}.";
        var groups = notice.Requests.Where(request => MoratoriumClock.HasEffect(notice, request)).Select(request => request.Group.Name).ToList();
        return groups.Count == 0
            ? revealed
            : $"{revealed} {string.Join(" and ", groups)} asked in time to be treated as a potential bidder: the restrictions continue for the six months " +
              "beginning with the day the notice was received, and then do not apply for a further twelve.";
    }

    private static BidSection OfBid(Moratorium notice, BidderRequest request, Bid? bid) => new(
        request.Group.Name,
        request.RequestedOn,
        MoratoriumClock.IsInTime(notice, request),
        MoratoriumClock.HasEffect(notice, request),
        bid switch
        {
            null => null,
            { Status: BidStatus.Withdrawn, EndedOn: { } day } => $"Withdrawn on {day.InShort()}. The full moratorium runs on.",
            { Status: BidStatus.StruckOut } => "The request was recorded by mistake, so there is no bid.",
            { Status: BidStatus.Lost, EndedOn: { } day } => $"Failed on {day.InShort()}: {EventSentences.Closed(bid.OutcomeReason ?? "")}",
            { Status: BidStatus.Succeeded, EndedOn: { } day } => $"Succeeded: the owner and the group agreed on {day.InShort()}.",
            _ => "The bid is open.",
        },
        [
            .. (bid?.Milestones ?? []).Select(step => new StepTaken(step.ReachedOn, step.Title))
                .Concat((bid?.Offers ?? []).Select(offer => new StepTaken(offer.MadeOn, offer.IsAccepted switch
                {
                    true => $"Offer made, accepted on {offer.AnsweredOn!.Value.InShort()}",
                    false => $"Offer made, declined on {offer.AnsweredOn!.Value.InShort()}",
                    null => "Offer made",
                })))
                .OrderBy(step => step.On),
        ]);

    private static HandoverSection OfHandover(Handover handover) => new(
        handover.Group?.Name ?? "The community group",
        handover.BegunOn,
        handover.LongStopOn,
        handover switch
        {
            { Status: HandoverStatus.Completed, CompletedOn: { } day } => $"The keys passed on {day.InFull()}.",
            { Status: HandoverStatus.Discharged, EndedOn: { } day } => $"Discharged on {day.InFull()}: {EventSentences.Closed(handover.EndedBecause ?? "")}",
            { Status: HandoverStatus.Defaulted, EndedOn: { } day } => $"Failed on {day.InFull()}: {EventSentences.Closed(handover.EndedBecause ?? "")}",
            { LongStopOn: { } day } => $"Under way. The parties agreed that the keys pass by the end of {day.InFull()}.",
            _ => "Under way.",
        },
        [.. handover.Conditions.Select(condition => new PromiseKept(condition.Title, condition.AddedOn, condition.FulfilledOn))],
        [.. handover.Promises.Select(promise => new StepTaken(promise.MadeOn, promise.Title))],
        [.. handover.Monitored.Select(year => new StepTaken(
            year.MonitoredOn, $"Year {year.Year}: the promises were {(year.PromisesKept ? "" : "not ")}kept. {EventSentences.Closed(year.Findings)}"))]);

    private static IEnumerable<DecisionSection> Decisions(Nomination nomination)
    {
        if (nomination is { DecidedOn: { } day, DecisionReasons: { } reasons })
        {
            yield return new(day, DecisionInWords(nomination), reasons, [.. Findings(nomination.Findings), .. TheRest(nomination)]);
        }

        if (nomination is { ReversedOn: { } reversed, UnsuccessfulEntry: { } entry })
        {
            yield return new(reversed, "A review reversed the listing, so the nomination became unsuccessful.", entry.Reasons, []);
        }
    }

    /// <summary>A reversal is told with the nomination that it made unsuccessful, where there is one.</summary>
    private static IEnumerable<DecisionSection> Decisions(ListingReview review)
    {
        if (review is { DecidedOn: { } day, Reasons: { } reasons } and not { Outcome: ReviewOutcome.Reversed, NominationId: not null })
        {
            yield return new(
                day, review.Outcome is ReviewOutcome.Upheld ? "A review upheld the listing." : "A review reversed the listing.", reasons, []);
        }

        foreach (var appeal in review.Appeals)
        {
            if (appeal is { DecidedOn: { } decided, Summary: { } summary, Outcome: { } outcome })
            {
                yield return new(decided, $"The First-tier Tribunal {(outcome is AppealOutcome.Allowed ? "allowed" : "dismissed")} the owner’s appeal.", summary, []);
            }
        }
    }

    private static string DecisionInWords(Nomination nomination) => nomination switch
    {
        { Status: NominationStatus.Invalid } => "The nomination was not valid.",
        { ListEntryId: not null } => "The council decided to list the land.",
        _ => "The council decided not to list the land: the nomination was unsuccessful.",
    };

    /// <summary>Where only part of the nominated land is listed: which part, and why not the rest.</summary>
    private static IEnumerable<string> TheRest(Nomination nomination) => nomination is { ListedExtent: { } extent, ReasonsForRest: { } reasons }
        ? [$"The land listed: {extent}", $"Why not the rest: {reasons}"]
        : [];

    private static IReadOnlyList<string> Findings(CommunityValueFindings? findings) => findings is null
        ? []
        :
        [
            $"{(findings.Test is CommunityValueTest.CurrentUse ? "Use now" : "Use in the recent past")}: {findings.Use}",
            $"{(findings.Test is CommunityValueTest.CurrentUse ? "That it can continue" : "That it can come again within five years")}: {findings.Prospect}",
        ];

    /// <summary>Published dates that are no window's end, as the council printed them.</summary>
    private static IEnumerable<PublishedClaim> Claims(PublicCase of) => of.Entries.SelectMany(story => story.State.PublishedDates)
        .Concat(of.Moratoria.SelectMany(story => story.State.PublishedDates))
        .Where(date => !IsWindow(date.Name) || date.PublishedOn is null)
        .Select(date => new PublishedClaim(Sentences.Begin(date.Name.Replace('-', ' ')), date.AsPublished));

    private static bool IsWindow(string name) => StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).Windows.Any(window => window.Key == name);

    private static HistoryEntry OfLine(HistoryLine line) => new(
        line.On, line.Sentence, line.Notes, line.IsSuperseded, line.IsCorrection, line.LateByDays, line.RecordedBy, line.RecordedAt,
        line.Event, line.Stream, line.Version);
}
