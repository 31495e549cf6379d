using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Correcting.WholeCase;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Correcting;

public class striking_out_what_never_happened
{
    private const string Why = "It was another pub.";

    private static readonly DecisionContext Context = new(Stories.LongAfter, WorkingDays.NoYears);

    [Fact]
    public void leaves_each_stream_as_if_it_had_never_been_recorded()
    {
        EachLeavesNoTrace<Nomination>(OfNomination, OfRenewal, OfDeclined, OfInvalid, OfWithdrawn);
        EachLeavesNoTrace<ListEntry>(OfEntry, OfPublishedEntry, OfRestoredEntry, OfDisposalOnEntry);
        EachLeavesNoTrace<Moratorium>(OfNotice, OfPublishedNotice, OfWithdrawnNotice, OfRequestWithoutEffect);
        EachLeavesNoTrace<Bid>(OfBid, OfWithdrawnBid, OfLostBid);
        EachLeavesNoTrace<Handover>(OfHandover, OfFailedHandover);
        EachLeavesNoTrace<ListingReview>(OfReview, OfWithdrawnReview, OfWithdrawnAppeal);
        EachLeavesNoTrace<CompensationClaim>(OfClaim, OfRejectedClaim);
    }

    [Fact]
    public void of_a_nomination_takes_with_it_what_officers_noted_and_closes_the_case_as_opened_by_mistake()
    {
        var nomination = Struck<Nomination>(
            [
                NominatedOn("Tuesday 7 January 2014", version: Version2012),
                new EligibilityAssessed(FriendsOfTheFox.Body, new(), On("Wednesday 8 January 2014")),
                new ChecksAnswered([new("R6A", CheckAnswer.Yes)], On("Monday 20 January 2014")),
                new NominationDecisionOverdue(On("Tuesday 4 March 2014")),
            ],
            1);

        nomination.Status.ShouldBe(NominationStatus.NotReceived);
        ((IRemembering)nomination).Past.OpenedByMistake.ShouldBe(Why);
        NominationSaga.Deadlines(nomination).ShouldBeEmpty();
        NoticeDuties.Of(nomination, WorkingDays.NoYears).ShouldBeEmpty();
        ((IRemembering)nomination).AsRecorded.ShouldBeOfType<Nomination>().Reference.ShouldBe(Reference);
    }

    [Fact]
    public void of_a_nomination_leaves_a_letter_that_went_out_all_the_same()
    {
        var letter = new LetterKept(
            Id(95), "N01", NoticeCodes.Considering, NoticeRecipient.Owner, null, null, On("Thursday 9 January 2014"), IsMailed: true, "aa", "bb");

        var nomination = Struck<Nomination>([NominatedOn("Tuesday 7 January 2014", version: Version2012), letter], 1);

        ((IRemembering)nomination).Past.OpenedByMistake.ShouldBe(Why);
        nomination.Served.Letters.ShouldBe([letter]);
    }

    [Fact]
    public void of_a_nomination_waits_until_the_decision_on_it_is_struck_out()
    {
        Stories.Given<Nomination>(NominatedOn("Monday 7 October 2019"), AcceptedOn("Friday 1 November 2019"))
            .When(new StrikeOutFact<Nomination>(NominationId, 1, Why))
            .ThenRefused("STRIKE_OUT_FIRST", "The decision to list rests on this, and would have to be struck out first.");

        var undecided = Struck<Nomination>([NominatedOn("Monday 7 October 2019"), AcceptedOn("Friday 1 November 2019")], 2);
        undecided.IsUndecided.ShouldBeTrue();
        new StrikeOutFact<Nomination>(NominationId, 1, Why).Decide(undecided, Context).Refusal.ShouldBeNull();
    }

    [Fact]
    public void of_a_decision_to_list_takes_the_entry_out()
    {
        ICaseEvent[] history = [NominatedOn("Monday 7 October 2019"), AcceptedOn("Friday 1 November 2019")];
        var decision = new StrikeOutFact<Nomination>(NominationId, 2, Why).Decide(Stories.Fold<Nomination>(history), Context);

        var follow = NominationSaga.React(decision.Events.ShouldHaveSingleItem(), Struck<Nomination>(history, 2)).ShouldHaveSingleItem()
            .ShouldBeOfType<FollowStroke<ListEntry>>();
        var entry = Next(Stories.Fold<ListEntry>([EnteredOn("Friday 1 November 2019")]), follow);

        entry.IsEntered.ShouldBeFalse();
        ((IRemembering)entry).Past.OpenedByMistake.ShouldBe(Why);
        follow.Decide(entry, Context).Events.ShouldBeEmpty();
        follow.Decide(ListEntry.Initial, Context).Events.ShouldBeEmpty();
    }

    [Fact]
    public void of_a_decision_that_joined_an_entry_leaves_the_entry_and_takes_the_note_out()
    {
        ICaseEvent[] history =
        [
            NominatedOn("Monday 7 October 2019"),
            new NominationLinked(NominationLinkKind.EntryOfSameLand, ListEntryId, "ACV/2019/0001", On("Monday 1 July 2019"), On("Tuesday 8 October 2019")),
            AcceptedOn("Friday 1 November 2019"),
        ];
        var decision = new StrikeOutFact<Nomination>(NominationId, 3, Why).Decide(Stories.Fold<Nomination>(history), Context);
        var follow = NominationSaga.React(decision.Events.ShouldHaveSingleItem(), Struck<Nomination>(history, 3)).ShouldHaveSingleItem()
            .ShouldBeOfType<FollowStroke<ListEntry>>();

        var entry = Next(
            Stories.Fold<ListEntry>(
                [EnteredOn("Monday 1 July 2019"), new NominationJoined(NominationId, Reference, "Friends of the Fox CIC", On("Friday 1 November 2019"))]),
            follow);

        entry.IsEntered.ShouldBeTrue();
        entry.JoinedNominations.ShouldBeEmpty();
    }

    [Fact]
    public void of_a_decision_on_which_people_in_other_streams_have_acted_is_refused_with_their_names()
    {
        var nomination = Stories.Given<Nomination>(NominatedOn("Monday 7 October 2019"), AcceptedOn("Friday 1 November 2019"));

        nomination.When(new StrikeOutFact<Nomination>(NominationId, 2, Why, ["The owner’s notice", "The claim for compensation"])).ThenRefused(
            "STRIKE_OUT_FIRST", "The owner’s notice and the claim for compensation rest on this, and would have to be struck out first.");
        nomination.When(new StrikeOutFact<Nomination>(NominationId, 2, Why, [])).Then(new FactStruckOut("nomination-accepted", 2, Why));
    }

    [Fact]
    public void of_a_refusal_takes_the_entry_in_the_other_list_with_it_unless_the_nominator_was_told()
    {
        ICaseEvent[] history =
        [
            NominatedOn("Monday 7 October 2019"), new NominationUnsuccessful("Nobody meets there.", On("Friday 1 November 2019")),
            new LandEnteredInUnsuccessfulList("Nobody meets there.", On("Friday 1 November 2019"), RegimeKeys.EnglandRightToBid2011, Version2014),
        ];
        var open = Struck<Nomination>(history, 2);
        open.UnsuccessfulEntry.ShouldBeNull();
        open.IsUndecided.ShouldBeTrue();

        var told = new NoticeServed(
            NoticeCodes.Unsuccessful, NoticeRecipient.Nominator, null, null,
            new(MeansOfService.Email, On("Monday 4 November 2019"), On("Monday 4 November 2019"), null, []));
        Stories.Given<Nomination>([.. history, told]).When(new StrikeOutFact<Nomination>(NominationId, 2, Why))
            .ThenRefused("STRIKE_OUT_FIRST", "The notice served rests on this, and would have to be struck out first.");
    }

    [Fact]
    public void of_an_entry_that_a_nomination_made_is_refused_and_of_one_without_it_is_not()
    {
        Stories.Given<ListEntry>(EnteredOn("Friday 1 November 2019")).When(new StrikeOutFact<ListEntry>(ListEntryId, 1, Why))
            .ThenRefused("FOLLOWS_FROM_NOMINATION", "The entry follows from the decision on the nomination: strike that out.");

        var alone = EnteredOn("Friday 1 November 2019") with { NominationId = null };
        Struck<ListEntry>([alone], 1).IsEntered.ShouldBeFalse();
        Stories.Given<ListEntry>(alone, new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Tuesday 12 May 2020")))
            .When(new StrikeOutFact<ListEntry>(ListEntryId, 1, Why))
            .ThenRefused("STRIKE_OUT_FIRST", "The owner’s notice rests on this, and would have to be struck out first.");
    }

    [Fact]
    public void of_an_owner_s_notice_takes_it_off_the_entry_and_its_deadlines_away()
    {
        ICaseEvent[] history = [NoticeReceivedOn("Tuesday 12 May 2020"), new InterimMoratoriumEnded(On("Monday 22 June 2020"))];
        var events = new StrikeOutFact<Moratorium>(MoratoriumId, 1, Why).Decide(Stories.Fold<Moratorium>(history), Context).Events;
        events.ShouldBe([new FactStruckOut("disposal-notice-received", 2, Why), new FactStruckOut("disposal-notice-received", 1, Why)]);
        var notice = Struck<Moratorium>(history, 1);

        MoratoriumSaga.Deadlines(notice).ShouldBeEmpty();
        var follow = MoratoriumSaga.React(events[1], notice).Where(command => command is not NoteOwnersNotice).ShouldHaveSingleItem().ShouldBeOfType<FollowStroke<ListEntry>>();
        Next(
            Stories.Fold<ListEntry>(
                [EnteredOn("Friday 1 November 2019"), new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Tuesday 12 May 2020"))]),
            follow).Notices.ShouldBeEmpty();
    }

    [Fact]
    public void of_a_request_waits_until_the_notice_of_it_to_the_owner_is_struck_out()
    {
        var passedOn = new NoticeServed(
            NoticeCodes.RequestPassedOn, NoticeRecipient.Owner, Freeholder, BidId,
            new(MeansOfService.Email, On("Tuesday 2 June 2020"), On("Tuesday 2 June 2020"), null, []));
        Stories.Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"), passedOn)
            .When(new StrikeOutFact<Moratorium>(MoratoriumId, 2, Why))
            .ThenRefused("STRIKE_OUT_FIRST", "The notice served rests on this, and would have to be struck out first.");
        Stories.Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"))
            .When(new StrikeOutFact<Moratorium>(MoratoriumId, 2, Why))
            .Then(new FactStruckOut("bidder-registered", 2, Why));
    }

    [Fact]
    public void of_a_review_decision_puts_the_land_back_in_the_list_and_the_nomination_back_to_accepted()
    {
        ICaseEvent[] history =
            [OfReview[0], OfReview[2], new ListingReviewDecided(ReviewOutcome.Reversed, "It should not have been listed.", On("Monday 20 January 2020"))];
        var struck = new StrikeOutFact<ListingReview>(Id(71), 3, Why).Decide(Stories.Fold<ListingReview>(history), Context).Events.ShouldHaveSingleItem();
        var follow = ListingReviewSaga.React(struck, Struck<ListingReview>(history, 3)).ToList();

        var nomination = Next(
            Stories.Fold<Nomination>(
            [
                NominatedOn("Monday 7 October 2019"), AcceptedOn("Friday 1 November 2019"),
                new ListingReversedOnReview("It should not have been listed.", On("Monday 20 January 2020")),
                new LandEnteredInUnsuccessfulList("No.", On("Monday 20 January 2020"), RegimeKeys.EnglandRightToBid2011, Version2014),
            ]),
            follow.OfType<FollowStroke<Nomination>>().ShouldHaveSingleItem());
        (nomination.Status, nomination.UnsuccessfulEntry).ShouldBe((NominationStatus.Accepted, null));
        Next(
            Stories.Fold<ListEntry>(
                [EnteredOn("Friday 1 November 2019"), new LandRemovedFromList(RemovalReason.ReviewReversed, "No.", On("Monday 20 January 2020"))]),
            follow.OfType<FollowStroke<ListEntry>>().ShouldHaveSingleItem()).Removal.ShouldBeNull();
    }

    [Fact]
    public void of_a_removal_for_another_reason_is_left_alone_by_a_review_that_never_decided()
    {
        var follow = new FollowStroke<ListEntry>(ListEntryId, "land-removed-from-list", Why, "ReviewReversed");

        Next(
            Stories.Fold<ListEntry>(
                [EnteredOn("Friday 1 November 2019"), new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "Burnt.", On("Monday 20 January 2020"))]),
            follow).Removal.ShouldNotBeNull();
    }

    [Fact]
    public void of_a_handover_waits_for_what_was_done_in_it_and_then_takes_the_success_of_the_bid_with_it()
    {
        Stories.Given<Handover>(OfHandover[..2]).When(new StrikeOutFact<Handover>(HandoverId, 1, Why))
            .ThenRefused("STRIKE_OUT_FIRST", "The condition rests on this, and would have to be struck out first.");

        var struck = new StrikeOutFact<Handover>(HandoverId, 1, Why).Decide(Stories.Fold<Handover>(OfHandover[..1]), Context).Events.ShouldHaveSingleItem();
        var handover = Struck<Handover>(OfHandover[..1], 1);
        (handover.Status, ((IRemembering)handover).Past.OpenedByMistake).ShouldBe((HandoverStatus.NotBegun, Why));
        HandoverSaga.Deadlines(handover).ShouldBeEmpty();
        var follow = HandoverSaga.React(struck, handover).ShouldHaveSingleItem().ShouldBeOfType<FollowStroke<Bid>>();

        var before = Stories.Fold<Bid>(OfBid);
        var stroke = follow.Decide(before, Context).Events.ShouldHaveSingleItem();
        var bid = before.Evolve(stroke);
        (bid.Status, bid.EndedOn, bid.HandoverId).ShouldBe((BidStatus.Open, null, null));
        follow.Decide(bid, Context).Events.ShouldBeEmpty();
        BidSaga.React(stroke, bid).ShouldBe(
        [
            new FollowStroke<Handover>(HandoverId, "handover-begun", Why, BidId.ToString()),
            new FollowStroke<Moratorium>(MoratoriumId, "disposal-recorded", Why, BidId.ToString()),
        ]);
    }

    [Fact]
    public void of_a_bid_s_success_takes_the_handover_and_the_group_s_own_disposal_out_and_no_other()
    {
        var notice = Stories.Fold<Moratorium>(
        [
            NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"),
            new DisposalRecorded(BidId, FriendsOfTheFox, On("Thursday 1 October 2020"), null, null, true, null, [], "SALE_TO_GROUP", false),
        ]);

        var ofThisBid = new FollowStroke<Moratorium>(MoratoriumId, "disposal-recorded", Why, BidId.ToString());
        Next(notice, ofThisBid).Disposals.ShouldBeEmpty();
        Next(notice, ofThisBid with { Match = OtherBidId.ToString() }).Disposals.ShouldHaveSingleItem();
        var handover = Next(
            Stories.Fold<Handover>(OfHandover[..1]), new FollowStroke<Handover>(HandoverId, "handover-begun", Why, BidId.ToString()));
        ((IRemembering)handover).Past.OpenedByMistake.ShouldBe(Why);
        Stories.Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), ((IRemembering)notice).Past.At(3)!).When(new StrikeOutFact<Moratorium>(MoratoriumId, 2, Why))
            .ThenRefused("FOLLOWS_FROM_BID", "The disposal was recorded because the group’s bid succeeded.");
    }

    [Fact]
    public void of_keys_that_never_passed_leaves_the_sale_to_the_group_to_be_completed()
    {
        Stories.Given<Handover>(OfHandover).When(new StrikeOutFact<Handover>(HandoverId, 4, Why)).ThenRefused(
            "STRIKE_OUT_FIRST", "The promise, the monitoring and the discharge of the handover rest on this, and would have to be struck out first.");

        ICaseEvent[] history = OfHandover[..4];
        var struck = new StrikeOutFact<Handover>(HandoverId, 4, Why).Decide(Stories.Fold<Handover>(history), Context).Events.ShouldHaveSingleItem();
        var handover = Struck<Handover>(history, 4);
        handover.Status.ShouldBe(HandoverStatus.UnderWay);
        var follow = HandoverSaga.React(struck, handover).ShouldHaveSingleItem().ShouldBeOfType<FollowStroke<Moratorium>>();

        Next(
            Stories.Fold<Moratorium>(
            [
                NoticeReceivedOn("Tuesday 12 May 2020"),
                new DisposalRecorded(BidId, FriendsOfTheFox, On("Thursday 1 October 2020"), null, null, true, null, [], "SALE_TO_GROUP", false),
                new DisposalCompleted(On("Tuesday 1 December 2020"), BidId),
            ]),
            follow).Disposals.ShouldHaveSingleItem().CompletedOn.ShouldBeNull();
    }

    [Fact]
    public void of_a_claim_leaves_nothing_to_decide_and_waits_for_the_decision_to_go_first()
    {
        var claim = Struck<CompensationClaim>(OfClaim[..1], 1);
        claim.Status.ShouldBe(ClaimStatus.NotReceived);
        CompensationClaimSaga.Deadlines(claim, WorkingDays.NoYears).ShouldBeEmpty();

        Stories.Given<CompensationClaim>(OfClaim[..3]).When(new StrikeOutFact<CompensationClaim>(Id(81), 1, Why)).ThenRefused(
            "STRIKE_OUT_FIRST", "The rest of the claim and the check of the claim rest on this, and would have to be struck out first.");
    }

    [Fact]
    public void twice_yields_nothing_and_without_a_reason_is_refused()
    {
        var notice = Stories.Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]);

        new StrikeOutFact<Moratorium>(MoratoriumId, 1, " ").Decide(notice, Context).Refusal!.Field.ShouldBe("Reason");
        new StrikeOutFact<Moratorium>(MoratoriumId, 1, Why).Decide(Struck<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")], 1), Context)
            .ShouldBe(Decision.Nothing);
    }

    /// <summary>Every kind of record in these histories, each after what must go before it: the state is that of a history without them.</summary>
    private static void EachLeavesNoTrace<TState>(params ICaseEvent[][] histories)
        where TState : ICorrectable<TState>
    {
        var seen = new HashSet<string>();
        foreach (var history in histories)
        {
            for (var entry = 1; entry <= history.Length; entry++)
            {
                if (TState.Facts.StrikeFor(history[entry - 1]) is not { } kind || kind.Stands(history[entry - 1]) is not null) continue;

                seen.Add(kind.Key);
                var state = Gone(Stories.Fold<TState>(history), entry);
                if (state is null) continue;

                var left = state.Past.Entries.Where(known => known.Entry <= history.Length).Select(known => known.Happened);
                LiveStreams.IsSame(state, Stories.Fold<TState>(left)).ShouldBeTrue($"{kind.Key} struck out of {TState.StreamType}");
                state.Past.At(entry).ShouldBeNull(kind.Key);
            }
        }

        seen.ShouldNotBeEmpty();
    }

    /// <summary>The state without an entry; nothing where what rests on it is put right in another stream.</summary>
    private static TState? Gone<TState>(TState state, int entry)
        where TState : ICorrectable<TState>
    {
        for (var tries = 0; tries < 20; tries++)
        {
            var decision = new StrikeOutFact<TState>(Guid.Empty, entry, Why).Decide(state, Context);
            if (decision.Refusal is null) return decision.Events.Aggregate(state, (before, happened) => before.Evolve(happened));

            decision.Refusal.Code.ShouldBe("STRIKE_OUT_FIRST");
            var last = state.Past.Entries.Where(known => known.Entry > entry && TState.Facts.StrikeFor(known.Happened) is { } kind
                && kind.Stands(known.Happened) is null).Select(known => known.Entry).DefaultIfEmpty().Max();
            var next = last == 0 ? default : Gone(state, last);
            if (next is null) return default;
            state = next;
        }

        return default;
    }

    private static TState Struck<TState>(ICaseEvent[] history, int entry)
        where TState : ICorrectable<TState>
    {
        var state = Stories.Fold<TState>(history);
        var decision = new StrikeOutFact<TState>(Guid.Empty, entry, Why).Decide(state, Context);
        decision.Refusal.ShouldBeNull();
        return decision.Events.Aggregate(state, (before, happened) => before.Evolve(happened));
    }

    private static TState Next<TState>(TState state, ICommand<TState> command)
        where TState : IStreamState<TState> =>
        command.Decide(state, Context).Events.Aggregate(state, (before, happened) => before.Evolve(happened));
}
