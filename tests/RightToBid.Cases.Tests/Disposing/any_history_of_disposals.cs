using FsCheck;
using FsCheck.Fluent;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>
/// Whatever is sold, corrected and struck out, with the streams told at once or late: everything can be asked at every step, nothing that
/// one stream tells another is refused, and in the end all of them say the same. A failure prints the numbers of the history.
/// </summary>
public class any_history_of_disposals
{
    [Fact]
    public void can_be_judged_at_every_step_and_leaves_no_dead_letter() => Check(40, history => Run(history, isHeldBack: true));

    [Fact]
    public void ends_the_same_however_late_the_streams_are_told() => Check(40, history =>
    {
        var (atOnce, late) = (Run(history, isHeldBack: false), Run(history, isHeldBack: true));
        if (!atOnce.Answers.SequenceEqual(late.Answers) || WaitsForOfficer(atOnce) || WaitsForOfficer(late)) return;
        for (var place = 0; place < RandomDisposals.Notices.Count; place++)
        {
            Said(late, place).Except(Said(atOnce, place)).ShouldBeEmpty($"late, [{string.Join(", ", history)}]");
            Said(atOnce, place).Except(Said(late, place)).ShouldBeEmpty($"at once, [{string.Join(", ", history)}]");
        }
    });

    private static void Check(int histories, Action<int[]> holds)
    {
        var steps = Arb.From(
            Gen.Choose(0, (RandomDisposals.Kinds * RandomDisposals.Choices) - 1).ListOf(),
            history => Enumerable.Range(0, history.Count).Select(left => history.Where((_, place) => place != left).ToList()));
        Prop.ForAll(steps, history =>
        {
            holds([.. history]);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(histories));
    }

    private static RandomDisposals Run(int[] history, bool isHeldBack)
    {
        var known = new RandomDisposals(isHeldBack);
        for (var step = 0; step < history.Length; step++)
        {
            try
            {
                known.Take(history[step]);
                Ask(known);
            }
            catch (Exception wrong)
            {
                throw new ShouldAssertException($"step {step} of [{string.Join(", ", history)}]: {wrong.Message}", wrong);
            }
        }

        var all = $"[{string.Join(", ", history)}]";
        Should.NotThrow(() => known.Live.Deliver(int.MaxValue), $"the end of {all}");
        Ask(known);
        Agree(known, all);
        foreach (var id in RandomDisposals.Entries) known.Live.ReplaysAs<ListEntry>(id, all);
        foreach (var id in RandomDisposals.Notices) known.Live.ReplaysAs<Moratorium>(id, all);
        return known;
    }

    /// <summary>All that a page or a board asks of a case: none of it may throw.</summary>
    private static void Ask(RandomDisposals known)
    {
        foreach (var notice in RandomDisposals.Notices.Select(known.Live.State<Moratorium>))
        {
            foreach (var sale in notice.Disposals)
            {
                DisposalLaw.Judge(notice, sale).Explanation.ShouldNotBeEmpty();
                (DisposalLaw.IsBreach(notice, sale) && DisposalLaw.EndOf(notice, sale) is not null).ShouldBeFalse("a breach ends nothing");
                CoveredLand.MayBeSame(notice, sale).ShouldNotBeNull();
            }

            foreach (var day in RandomDisposals.Days)
            {
                MoratoriumPosition.Of(notice, day).Sentence.ShouldNotBeEmpty();
                MoratoriumWindows.On(notice, day).ShouldNotBeNull();
            }

            NoticeDuties.Of(notice, WorkingDays.NoYears).ShouldNotBeNull();
            MoratoriumSaga.Deadlines(notice).ToList().ShouldBeUnique();
        }

        foreach (var entry in RandomDisposals.Entries.Select(known.Live.State<ListEntry>))
        {
            foreach (var sale in entry.Disposals)
            {
                DisposalLaw.JudgeWithoutNotice(entry, sale).Explanation.ShouldNotBeEmpty();
                (DisposalLaw.IsBreach(entry, sale) && DisposalLaw.HasPassed(entry, sale)).ShouldBeFalse("a breach passes nothing");
                CoveredLand.MayBeSame(entry, sale).ShouldNotBeNull();
            }

            foreach (var day in RandomDisposals.Days) ListingClock.Position(entry, day).Sentence.ShouldNotBeEmpty();
            if (entry.IsEntered) ListingClock.GapBeforeRenewal(entry).ShouldBe(ListingClock.GapBeforeRenewal(entry));
            NoticeDuties.Of(entry, WorkingDays.NoYears).ShouldNotBeNull();
            ListEntrySaga.Deadlines(entry).ToList().ShouldBeUnique();
        }

        foreach (var bid in RandomDisposals.Bids.Select(known.Live.State<Bid>))
        {
            foreach (var day in RandomDisposals.Days) BidPosition.Of(bid, day).ShouldNotBeNull();
            BidSaga.Deadlines(bid).ToList().ShouldBeUnique();
        }
    }

    /// <summary>Once all is delivered, what one stream says of another is what that other says.</summary>
    private static void Agree(RandomDisposals known, string all)
    {
        var entries = RandomDisposals.Entries.Select(known.Live.State<ListEntry>).Where(entry => entry.IsEntered).ToList();
        var notices = RandomDisposals.Notices.Select(known.Live.State<Moratorium>).Where(notice => notice.IsReceived).ToList();
        foreach (var entry in entries)
        {
            entry.Renewed.ShouldBe(
                entries.Find(earlier => earlier.ListEntryId == entry.RenewsEntryId) is { } renewed ? ListingClock.ListedWithoutGap(renewed) : null, all);
            foreach (var revealed in entry.Notices)
            {
                notices.Find(notice => notice.MoratoriumId == revealed.MoratoriumId).ShouldNotBeNull(all).ReceivedOn.ShouldBe(revealed.ReceivedOn, all);
            }

            // What was sold after the land had left the list for another reason is noted without effect, and land that left it on an exchange
            // that fell through is an officer's to list again.
            foreach (var noted in entry.RelevantDisposals.Where(noted => noted.DisposedOn < ListingClock.FirstUnlistedOn(entry)))
            {
                (notices.Exists(notice => notice.MoratoriumId == noted.MoratoriumId
                        && notice.Disposals.Exists(sale => IsNoted(sale, noted) && DisposalLaw.IsForRemoval(notice, sale with { FellThroughOn = null })))
                    || entry.Disposals.Exists(sale => IsNoted(sale, noted) && DisposalLaw.IsForRemoval(entry, sale with { FellThroughOn = null })))
                    .ShouldBeTrue($"{noted}, {all}");
            }
        }

        foreach (var notice in notices)
        {
            var own = entries.Find(entry => entry.ListEntryId == notice.ListEntryId);
            if (own is null) continue;
            own.Notices.ShouldContain(revealed => revealed.MoratoriumId == notice.MoratoriumId, all);
            notice.Listed!.EnteredOn.ShouldBe(own.EnteredOn, all);
            notice.Listed.WithoutGapSinceOn.ShouldBe(ListingClock.ListedWithoutGap(own).WithoutGapSinceOn, all);
            notice.Renewals.Select(renewal => (renewal.RenewedById, renewal.Listed))
                .ShouldBe(Renewals(own, entries).Select(renewal => (renewal.ListEntryId, renewal.Listed)), ignoreOrder: true, all);

            // What came by way of an entry that was struck out meanwhile is put right by nobody.
            if (RandomDisposals.Entries.Any(id => ((IRemembering)known.Live.State<ListEntry>(id)).Past.IsStruckOut)) continue;
            foreach (var other in notices.Where(other => other.MoratoriumId != notice.MoratoriumId))
            {
                notice.OtherNotices.Find(noted => noted.MoratoriumId == other.MoratoriumId)?.Notice.ReceivedOn.ShouldBe(other.ReceivedOn, all);
            }
        }
    }

    private static bool IsNoted(Disposal sale, RelevantDisposalNoted noted) =>
        noted.DisposedOn == sale.CompletedOn || (sale.Terms.Removal is RemovalPolicy.OnExchange && noted.DisposedOn == sale.BindingOn);

    private static IEnumerable<ListEntry> Renewals(ListEntry entry, List<ListEntry> entries) =>
        entries.Find(later => later.RenewsEntryId == entry.ListEntryId) is { } renewal ? Renewals(renewal, entries).Prepend(renewal) : [];

    /// <summary>Whether an officer must say what stays listed: that depends on whether its parts were named when the list was told of the sale.</summary>
    private static bool WaitsForOfficer(RandomDisposals known) => RandomDisposals.Entries.Select(known.Live.State<ListEntry>).Any(entry => !entry.ExtentToSay.IsEmpty);

    /// <summary>What a reader is told in the end, of one notice and of one entry.</summary>
    private static List<string> Said(RandomDisposals known, int place)
    {
        var (notice, entry) = (known.Live.State<Moratorium>(RandomDisposals.Notices[place]), known.Live.State<ListEntry>(RandomDisposals.Entries[place]));
        return
        [
            .. RandomDisposals.Days.Select(day => $"{Words.Full(day)}: {MoratoriumPosition.Of(notice, day).Sentence}"),
            .. RandomDisposals.Days.Select(day => $"{Words.Full(day)}: {ListingClock.Position(entry, day).Sentence}"),
            .. notice.Disposals.Select(sale => DisposalLaw.Judge(notice, sale).Branch),
            .. entry.Disposals.Select(sale => DisposalLaw.JudgeWithoutNotice(entry, sale).Branch),
            .. entry.Notices.Select(revealed => $"{revealed}").Order(),
        ];
    }
}
