using FsCheck;
using FsCheck.Fluent;

using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Correcting.WholeCase;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Correcting;

public class what_follows_a_correction
{
    private const string Why = "The file says otherwise.";

    private static readonly DecisionContext Context = new(Stories.LongAfter, WorkingDays.NoYears);

    [Fact]
    public void of_an_owner_s_notice_is_that_its_deadlines_move_and_its_announcement_is_made_again()
    {
        var before = Stories.Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020"), new InterimMoratoriumEnded(On("Monday 22 June 2020"))]);
        MoratoriumSaga.Deadlines(before).ShouldNotContain(deadline => deadline.Kind == WindowKeys.InterimMoratorium);

        var after = Corrected(before, "disposal-notice-received.received-on", 1, "2020-05-13");

        MoratoriumSaga.Deadlines(after).First().LastDay.ShouldBe(On("Tuesday 23 June 2020"));
        MoratoriumSaga.OnDue(after, MoratoriumSaga.Deadlines(after).First()).ShouldBe([new InterimMoratoriumEnded(On("Tuesday 23 June 2020"))]);
    }

    [Fact]
    public void of_the_day_notice_of_inclusion_was_given_moves_the_owner_s_time_for_a_review()
    {
        var after = Corrected(Stories.Fold<ListEntry>(OfEntry[..2]), "inclusion-notice-given.given-on", 2, "2019-11-05");

        ListEntrySaga.Deadlines(after).Single(deadline => deadline.Kind == WindowKeys.ReviewRequest).LastDay.ShouldBe(On("Monday 30 December 2019"));
    }

    [Fact]
    public void that_takes_a_withdrawal_back_is_that_the_notice_runs_on()
    {
        var before = Stories.Fold<Moratorium>(OfWithdrawnNotice);
        MoratoriumSaga.Deadlines(before).ShouldBeEmpty();

        var after = StruckOut(before, 2);

        after.WithdrawnOn.ShouldBeNull();
        MoratoriumSaga.Deadlines(after).Select(deadline => deadline.LastDay).ShouldBe([On("Monday 22 June 2020"), On("Thursday 11 November 2021")]);
    }

    [Fact]
    public void that_takes_a_disposal_back_is_that_its_completion_goes_too_and_that_bids_are_not_lost()
    {
        var before = Stories.Fold<Moratorium>(OfNotice);
        var decision = new StrikeOutFact<Moratorium>(MoratoriumId, 5, Why).Decide(before, Context);

        decision.Events.ShouldBe([new FactStruckOut("disposal-completed", 6, Why), new FactStruckOut("disposal-recorded", 5, Why)]);
        var after = decision.Events.Aggregate(before, (state, happened) => state.Evolve(happened));
        after.Disposals.ShouldBeEmpty();
        MoratoriumPosition.Of(after, On("Monday 16 November 2020")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);

        var lost = Stories.Fold<Bid>(
            [BidOpenedOn("Monday 1 June 2020", "Tuesday 12 May 2020"), new BidLost(On("Friday 13 November 2020"), "The owner agreed to sell to another buyer.")]);
        var bid = MoratoriumSaga.React(decision.Events[1], after).OfType<FollowStroke<Bid>>()
            .Aggregate(lost, (state, command) => command.Decide(state, Context).Events.Aggregate(state, (known, happened) => known.Evolve(happened)));
        bid.Status.ShouldBe(BidStatus.Open);
        bid.EndedOn.ShouldBeNull();
    }

    [Fact]
    public void that_finds_the_estate_to_be_a_lease_is_that_the_sale_is_judged_by_the_years_of_the_lease()
    {
        var sold = Stories.Fold<Moratorium>(
        [
            NoticeReceivedOn("Tuesday 12 May 2020"),
            new DisposalRecorded(null, null, On("Wednesday 20 May 2020"), null, null, true, null, [], "INTERIM_MORATORIUM", true),
        ]);
        new CorrectFact<Moratorium>(MoratoriumId, "disposal-notice-received.estate", 1, nameof(Estate.Lease), Why).Decide(sold, Context)
            .Refusal!.Sentence.ShouldBe("How many years the lease had to run when granted was not said, and section 96(6) turns on it.");

        var of24Years = Corrected(Corrected(sold, "disposal-recorded.lease-years", 2, "24"), "disposal-notice-received.estate", 1, nameof(Estate.Lease));
        DisposalLaw.Judge(of24Years, of24Years.Disposals.ShouldHaveSingleItem()).Branch.ShouldBe("NR_SHORT_LEASE");
        new CorrectFact<Moratorium>(MoratoriumId, "disposal-recorded.lease-years", 2, null, Why).Decide(of24Years, Context)
            .Refusal!.Kind.ShouldBe(RefusalKind.Law);

        var of25Years = Corrected(of24Years, "disposal-recorded.lease-years", 2, "25");
        DisposalLaw.Judge(of25Years, of25Years.Disposals.ShouldHaveSingleItem()).Branch.ShouldBe("INTERIM_MORATORIUM");
    }

    [Fact]
    public void that_takes_a_removal_back_is_that_the_moratoria_run_on()
    {
        var entry = Stories.Fold<ListEntry>([EnteredOn("Friday 1 November 2019"), new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Tuesday 12 May 2020")),
            new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Monday 3 August 2020"))]);
        var decision = new StrikeOutFact<ListEntry>(ListEntryId, 3, Why).Decide(entry, Context);
        var notice = Stories.Fold<Moratorium>(
            [NoticeReceivedOn("Tuesday 12 May 2020"), new MoratoriumTerminated(RemovalReason.NoLongerOfCommunityValue, On("Monday 3 August 2020"))]);

        var after = ListEntrySaga.React(decision.Events.ShouldHaveSingleItem(), entry.Evolve(decision.Events[0])).Cast<FollowStroke<Moratorium>>()
            .Aggregate(notice, (state, follow) => follow.Decide(state, Context).Events.Aggregate(state, (before, happened) => before.Evolve(happened)));

        after.TerminatedBy.ShouldBeNull();
        MoratoriumPosition.Of(after, On("Monday 10 August 2020")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
    }

    [Fact]
    public void of_a_copied_fact_is_told_where_it_was_copied_and_again_yields_nothing()
    {
        var nomination = Stories.Fold<Nomination>([NominatedOn("Monday 7 October 2019"), AcceptedOn("Friday 1 November 2019")]);
        var corrected = Ask(nomination, "nomination-received.asset-name", 1, "The Old Fox").Events.ShouldHaveSingleItem();
        var follow = NominationSaga.React(corrected, nomination.Evolve(corrected)).ShouldHaveSingleItem().ShouldBeOfType<FollowFact<ListEntry>>();
        var entry = Stories.Fold<ListEntry>([EnteredOn("Friday 1 November 2019")]);

        var after = follow.Decide(entry, Context).Events.Aggregate(entry, (state, happened) => state.Evolve(happened));

        after.Asset!.Name.ShouldBe("The Old Fox");
        follow.Decide(after, Context).Events.ShouldBeEmpty();
        follow.Decide(ListEntry.Initial, Context).Events.ShouldBeEmpty();
    }

    [Fact]
    public void of_the_agreement_s_day_reaches_the_handover_and_the_owner_s_notice()
    {
        var bid = Stories.Fold<Bid>(OfBid);
        var corrected = Ask(bid, "bid-succeeded.agreed-on", 5, "2020-09-30").Events.ShouldHaveSingleItem();

        BidSaga.React(corrected, bid.Evolve(corrected)).ShouldBe(
        [
            new FollowFact<Handover>(HandoverId, "handover-begun.begun-on", "2020-09-30", Why),
            new FollowFact<Moratorium>(MoratoriumId, "disposal-recorded.binding-on", "2020-09-30", Why, BidId.ToString()),
        ]);
    }

    [Fact]
    public void that_would_put_what_followed_before_it_is_refused_and_a_day_earlier_it_is_not()
    {
        var nomination = Stories.Fold<Nomination>([NominatedOn("Monday 7 October 2019"), AcceptedOn("Friday 1 November 2019", "Monday 4 November 2019")]);

        var late = Ask(nomination, "nomination-accepted.decided-on", 2, "2019-11-05").Refusal.ShouldNotBeNull();
        late.Field.ShouldBe("Value");
        late.Sentence.ShouldBe("An entry in the list on Monday 4 November 2019 would be before the decision, on Tuesday 5 November 2019.");
        Ask(nomination, "nomination-accepted.decided-on", 2, "2019-11-04").Refusal.ShouldBeNull();
    }

    [Fact]
    public void that_would_let_an_unsuccessful_entry_go_too_early_is_refused_under_the_act()
    {
        var nomination = Stories.Fold<Nomination>(
        [
            NominatedOn("Monday 1 December 2014"),
            new NominationUnsuccessful("None.", On("Friday 2 January 2015")),
            new LandEnteredInUnsuccessfulList("None.", On("Friday 2 January 2015"), RegimeKeys.EnglandRightToBid2011, Version2014),
            new UnsuccessfulEntryRemoved(On("Thursday 2 January 2020")),
        ]);

        Ask(nomination, "land-entered-in-unsuccessful-list.entered-on", 3, "2015-01-03").Refusal!.Source!.ToString().ShouldBe("Localism Act 2011, s. 93(3)(a)");
        Ask(nomination, "unsuccessful-entry-removed.removed-on", 4, "2020-01-03").Refusal.ShouldBeNull();
    }

    [Fact]
    public void to_a_day_under_another_version_of_the_law_names_that_version()
    {
        var nomination = Stories.Fold<Nomination>(
        [
            NominatedOn("Monday 7 July 2014", version: Version2012),
            new NominationUnsuccessful("None.", On("Thursday 31 July 2014")),
            new LandEnteredInUnsuccessfulList("None.", On("Thursday 31 July 2014"), RegimeKeys.EnglandRightToBid2011, Version2012),
        ]);

        Ask(nomination, "land-entered-in-unsuccessful-list.entered-on", 3, "2014-08-01").Events.ShouldHaveSingleItem()
            .ShouldBeOfType<FactCorrected>().RuleVersion.ShouldBe(Version2014);
        Corrected(nomination, "land-entered-in-unsuccessful-list.entered-on", 3, "2014-08-01").UnsuccessfulEntryRuleVersion.ShouldBe(Version2014);
    }

    [Fact]
    public void that_is_struck_out_on_what_others_rest_on_is_refused_and_what_stands_alone_is_not()
    {
        var notice = Stories.Fold<Moratorium>(OfNotice);

        Stories.Given<Moratorium>(OfNotice).When(new StrikeOutFact<Moratorium>(MoratoriumId, 1, Why)).ThenRefused(
            "STRIKE_OUT_FIRST",
            "The publicity, the request to bid, the notice served, the disposal and the completion rest on this, and would have to be struck out first.");
        new StrikeOutFact<Moratorium>(MoratoriumId, 2, " ").Decide(notice, Context).Refusal!.Field.ShouldBe("Reason");
        new StrikeOutFact<Moratorium>(MoratoriumId, 9, Why).Decide(notice, Context).Refusal!.Code.ShouldBe("NO_SUCH_FACT");
        StruckOut(notice, 2).Publicity.ShouldBeEmpty();
        new StrikeOutFact<Moratorium>(MoratoriumId, 2, Why).Decide(StruckOut(notice, 2), Context).ShouldBe(Decision.Nothing);
    }

    [Fact]
    public void however_often_and_in_whatever_order_facts_are_corrected_and_put_back_the_windows_are_the_same_and_replay_equals_live()
    {
        var known = Facts<Moratorium>(OfNotice).Where(fact => fact.History is not null && fact.Fact.Kind is FactKind.Day).ToList();
        var steps = Gen.Choose(0, (known.Count * 20) - 1).ListOf().ToArbitrary();
        Prop.ForAll(steps, numbers =>
        {
            var history = OfNotice.ToList();
            var live = Stories.Fold<Moratorium>(OfNotice);
            foreach (var number in numbers)
            {
                var fact = known[number % known.Count];
                Do(new CorrectFact<Moratorium>(MoratoriumId, fact.Fact.Key, fact.Entry, $"2020-05-{12 + (number / known.Count)}", Why));
            }

            // Back from the earliest fact on, and again the other way round: what rests on another day may have to wait for it.
            foreach (var fact in known.Concat(known.AsEnumerable().Reverse()).Concat(known))
            {
                Do(new CorrectFact<Moratorium>(MoratoriumId, fact.Fact.Key, fact.Entry, fact.Value, Why));
            }

            var before = Stories.Fold<Moratorium>(OfNotice);
            var after = Stories.Fold<Moratorium>(history);
            Moratorium.Facts.Windows(after).ShouldBe(Moratorium.Facts.Windows(before));
            ((IRemembering)after).Past.ShouldBe(((IRemembering)live).Past);
            MoratoriumSaga.Deadlines(after).ShouldBe(MoratoriumSaga.Deadlines(live));

            void Do(ICommand<Moratorium> command)
            {
                foreach (var happened in command.Decide(live, Context).Events)
                {
                    history.Add(happened);
                    live = live.Evolve(happened);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static Decision Ask<TState>(TState state, string fact, int entry, string value)
        where TState : ICorrectable<TState> => new CorrectFact<TState>(Guid.Empty, fact, entry, value, Why).Decide(state, Context);

    private static TState Corrected<TState>(TState state, string fact, int entry, string value)
        where TState : ICorrectable<TState>
    {
        var decision = Ask(state, fact, entry, value);
        decision.Refusal.ShouldBeNull();
        return decision.Events.Aggregate(state, (before, happened) => before.Evolve(happened));
    }

    private static TState StruckOut<TState>(TState state, int entry)
        where TState : ICorrectable<TState> => new StrikeOutFact<TState>(Guid.Empty, entry, Why).Decide(state, Context).Events
        .Aggregate(state, (before, happened) => before.Evolve(happened));
}
