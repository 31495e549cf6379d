using FsCheck;
using FsCheck.Fluent;

using NodaTime;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests;

/// <summary>
/// Whatever is recorded of a case, in whatever order, however late, corrected, struck out, announced or delivered twice, it stands where
/// a plain case on a wall calendar stands. A failure prints the seed, and the numbers that <see cref="RandomCase"/> made the case of.
/// </summary>
public class any_history_of_a_case
{
    private static readonly string[] Reckoned = ["N02", "N03", "N04", "N06", "N07", "N08", "N09", "N10", "N11"];

    [Fact]
    public void stands_where_a_plain_case_stands()
    {
        var steps = Arb.From(
            Gen.Choose(0, (RandomCase.Kinds * RandomCase.Choices) - 1).ListOf(),
            history => Enumerable.Range(0, history.Count).Select(left => history.Where((_, place) => place != left).ToList()));
        var days = Gen.Choose(0, 2400).ToArbitrary();
        Prop.ForAll(steps, days, (history, day) => Holds([.. history], On("Monday 1 January 2018").PlusDays(day)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static bool Holds(int[] history, LocalDate nominatedOn)
    {
        var known = new RandomCase(nominatedOn);
        for (var step = 0; step < history.Length; step++)
        {
            var said = $"step {step} of [{string.Join(", ", history)}], nominated on {Words.Full(nominatedOn)}";
            try
            {
                known.Take(history[step]);
            }
            catch (ShouldAssertException wrong)
            {
                throw new ShouldAssertException($"{said}: {wrong.Message}", wrong);
            }

            Compare(known, said);
        }

        known.Live.Deliver(int.MaxValue);
        Compare(known, $"the end of [{string.Join(", ", history)}], nominated on {Words.Full(nominatedOn)}");
        Replay(known, string.Join(", ", history));
        return true;
    }

    private static void Compare(RandomCase known, string said)
    {
        Windows(known).ShouldBe(PlainWindows(known), said);
        var entry = known.Live.State<ListEntry>(ListEntryId);
        if (known.Plain.EnteredOn is null || !entry.IsEntered || (known.Live.HasWaiting && known.Plain.IsReversed)) return;
        MayDispose(known, entry, said);
        if (known.Live.HasWaiting) return;
        NoticesFollow(known, said);
        Owed(known, said);
    }

    private static List<(string Name, LocalDate? LastDay)> Windows(RandomCase known)
    {
        var (nomination, entry) = (known.Live.State<Nomination>(NominationId), known.Live.State<ListEntry>(ListEntryId));
        var (review, claim) = (known.Live.State<ListingReview>(ReviewId), known.Live.State<CompensationClaim>(ClaimId));
        return
        [
            ("decide the nomination", known.Plain.NominatedOn is null ? null : NominationClock.Strict(nomination).LastDay),
            .. entry.IsEntered
                ? ListingClock.ReviewRequests(entry).Select(window => ("ask for a review", (LocalDate?)window.LastDay))
                    .Prepend(("listed", ListingClock.FiveYears(entry).LastDay))
                : [],
            ("complete the review", known.Plain.ReviewAskedOn is null ? null : ReviewClock.Completion(review).LastDay),
            ("appeal", known.Plain.ReviewAskedOn is null ? null : ReviewClock.Appeal(review, known.Calendar)?.LastDay),
            ("claim", known.Plain.ClaimedOn is null ? null : ClaimClock.Claim(claim).LastDay),
            ("ask for a review of the claim", ClaimClock.ReviewRequest(claim)?.LastDay),
            .. known.Plain.Notices.Select(notice => known.Live.State<Moratorium>(notice.Id)).SelectMany(state => MoratoriumWindows.On(state, state.ReceivedOn))
                .Select(window => ("notice", (LocalDate?)window.Window.LastDay)),
        ];
    }

    private static List<(string Name, LocalDate? LastDay)> PlainWindows(RandomCase known)
    {
        var plain = known.Plain;
        return
        [
            ("decide the nomination", plain.NominatedOn?.PlusDays(56)),
            .. plain.EnteredOn is { } enteredOn && known.IsEntryDelivered
                ? plain.Services.Where(service => service is { Code: "N03", To: NoticeRecipient.Owner }).Select(service => service.GivenOn).Distinct()
                    .Select(day => ("ask for a review", (LocalDate?)day.PlusDays(55))).Prepend(("listed", WallCalendar.LastOfMonths(60, enteredOn)))
                : [],
            ("complete the review", plain.ReviewAskedOn?.PlusDays(55)),
            ("appeal", plain.AppealTo),
            ("claim", plain.LossOn?.PlusDays(91)),
            ("ask for a review of the claim", plain.ReasonsGivenOn?.PlusDays(55)),
            .. plain.Notices.SelectMany(notice => new[] { notice.InterimTo, notice.FullTo, notice.ProtectedTo, notice.ProtectedTo })
                .Select(day => ("notice", (LocalDate?)day)),
        ];
    }

    /// <summary>Once all is delivered, a notice knows the day of entry, and its bids its own day.</summary>
    private static void NoticesFollow(RandomCase known, string said)
    {
        foreach (var notice in known.Plain.Notices)
        {
            known.Live.State<Moratorium>(notice.Id).Listed!.EnteredOn.ShouldBe(known.Plain.EnteredOn!.Value, said);
            foreach (var request in notice.Requests)
            {
                var bid = known.Live.State<Bid>(request.BidId);
                (bid.Status, BidClock.IsInTime(bid), BidClock.FullMoratorium(bid).LastDay)
                    .ShouldBe((BidStatus.Open, notice.IsInTime(request), notice.FullTo), said);
            }
        }
    }

    private static void MayDispose(RandomCase known, ListEntry entry, string said)
    {
        var states = known.Plain.Notices.Select(notice => known.Live.State<Moratorium>(notice.Id)).ToList();
        foreach (var day in Boundaries(known.Plain))
        {
            StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011)
                .MayDispose(new(entry.Listed, [.. states.Select(DisposalLaw.NoticeOf)], new(Freeholder.ToString(), day)))
                .IsAllowed.ShouldBe(known.Plain.MayDispose(day), $"a sale on {Words.Full(day)}, {said}");
        }
    }

    /// <summary>Each day on which something begins or ends, with the day before it and the day after.</summary>
    private static IEnumerable<LocalDate> Boundaries(PlainCase plain) =>
        plain.Notices
            .SelectMany(notice => new[]
            {
                notice.ReceivedOn, notice.InterimTo, notice.FullTo, notice.ProtectedTo, notice.WithdrawnOn ?? notice.ReceivedOn,
            })
            .Append(plain.EnteredOn!.Value).Append(plain.UnlistedOn)
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Distinct();

    private static void Owed(RandomCase known, string said)
    {
        foreach (var streamId in known.StreamIds)
        {
            var (plain, duties) = (known.Plain.Duties(streamId).ToList(), NoticeDuties.Of(known.StateOf(streamId), known.Calendar)
                .Where(duty => Reckoned.Contains(duty.Notice.Key)).ToList());
            foreach (var day in plain.SelectMany(duty => new[] { duty.SinceOn, duty.MootFrom ?? duty.SinceOn })
                .SelectMany(day => new[] { day.PlusDays(-1), day }).Append(Stories.LongAfter).Distinct())
            {
                duties.Where(duty => duty.IsOpenOn(day)).Select(duty => (duty.Notice.Key, duty.Recipient, duty.SubjectId))
                    .ShouldBe(
                        plain.Where(duty => duty.IsOpenOn(day)).Select(duty => (duty.Code, duty.To, duty.Subject)),
                        ignoreOrder: true,
                        $"owed on {Words.Full(day)}, {said}");
            }
        }
    }

    private static void Replay(RandomCase known, string history)
    {
        known.Live.ReplaysAs<Nomination>(NominationId, history);
        known.Live.ReplaysAs<ListEntry>(ListEntryId, history);
        known.Live.ReplaysAs<ListingReview>(ReviewId, history);
        known.Live.ReplaysAs<CompensationClaim>(ClaimId, history);
        foreach (var notice in known.Plain.Notices)
        {
            known.Live.ReplaysAs<Moratorium>(notice.Id, history);
            foreach (var request in notice.Requests) known.Live.ReplaysAs<Bid>(request.BidId, history);
        }
    }
}
