using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>Late, early, from the wrong body, from several: what was received is never lost, and has effect only if the law gives it any.</summary>
public class keeping_a_request_without_effect
{
    private static readonly DisposalNoticeReceived Notice = NoticeReceivedOn("Tuesday 12 May 2020");

    [Theory]
    [InlineData("Monday 11 May 2020", "BEFORE_NOTICE")]
    [InlineData("Tuesday 23 June 2020", "AFTER_INTERIM_MORATORIUM")]
    public void that_came_too_early_or_too_late(string day, string code)
    {
        var kept = Given<Moratorium>(Notice).When(Keep(day));

        kept.Then(new RequestReceivedWithoutEffect(BidId, FriendsOfTheFox, On(day), code));
        MoratoriumClock.HasRequestInTime(kept.State).ShouldBeFalse();
        MoratoriumSaga.React(kept.Decision.Events[0], kept.State).ShouldAllBe(command => command is NoteOwnersNotice);
        new Story<Moratorium>(kept.State, LongAfter).When(Keep(day)).ThenNothing();
    }

    [Fact]
    public void MOR_17_from_a_body_that_may_not_make_it()
    {
        var kept = Given<Moratorium>(Notice).When(Keep("Monday 1 June 2020", SaveTheFox));

        kept.Then(new RequestReceivedWithoutEffect(BidId, SaveTheFox, On("Monday 1 June 2020"), "NOT_CIG"));
        MoratoriumClock.IsInTime(kept.State, kept.State.Requests[0]).ShouldBeTrue();
        MoratoriumClock.HasEffect(kept.State, kept.State.Requests[0]).ShouldBeFalse();
        MoratoriumPosition.Of(kept.State, On("Tuesday 23 June 2020")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
    }

    [Fact]
    public void is_refused_for_one_that_has_effect() =>
        Given<Moratorium>(Notice).When(Keep("Monday 22 June 2020")).ThenRefused("REQUEST_HAS_EFFECT");

    [Fact]
    public void that_comes_in_time_after_all_counts_from_the_correction_and_gets_its_bid()
    {
        var late = Fold<Moratorium>([Notice, new RequestReceivedWithoutEffect(BidId, FriendsOfTheFox, On("Tuesday 23 June 2020"), "AFTER_INTERIM_MORATORIUM")]);
        var corrected = NoticeDayCorrected("Tuesday 12 May 2020", "Wednesday 13 May 2020");
        var state = late.Evolve(corrected);

        MoratoriumClock.HasRequestInTime(state).ShouldBeTrue();
        MoratoriumSaga.React(corrected, state).Where(command => command is not NoteOwnersNotice).Skip(1).ShouldBe(
        [
            new OpenBid(BidId, MoratoriumId, Reference, Pub.Name, FriendsOfTheFox, On("Tuesday 23 June 2020"), On("Wednesday 13 May 2020")),
            new NoteBidderRequest(ListEntryId, MoratoriumId, BidId, FriendsOfTheFox.Name, On("Tuesday 23 June 2020"), IsInTime: true),
        ]);
    }

    [Fact]
    public void that_lost_its_effect_again_tells_the_bid_that_it_had_opened_and_no_other()
    {
        var open = Fold<Bid>([BidOpenedOn("Monday 1 June 2020", "Tuesday 12 May 2020")]);
        var told = new NoteRequestFacts(BidId, On("Monday 11 May 2020"), On("Monday 1 June 2020"));

        new Story<Bid>(open, LongAfter).When(told).Then(new RequestFactsNoted(On("Monday 11 May 2020"), On("Monday 1 June 2020")));
        Given<Bid>().When(told).ThenNothing();
        new Story<Bid>(open, LongAfter)
            .When(new OpenBid(BidId, MoratoriumId, Reference, Pub.Name, FriendsOfTheFox, On("Monday 1 June 2020"), On("Monday 11 May 2020")))
            .Then(new RequestFactsNoted(On("Monday 11 May 2020"), On("Monday 1 June 2020")));
    }

    [Fact]
    public void A49_several_bodies_ask_through_one_that_may()
    {
        var asked = Given<Moratorium>(Notice).When(AsksOn("Monday 1 June 2020", FoxleyTrust) with { Members = [SaveTheFox] });

        var registered = asked.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<BidderRegistered>();
        (registered.Group, registered.Members!.ShouldHaveSingleItem()).ShouldBe((FoxleyTrust, SaveTheFox));
        MoratoriumClock.HasRequestInTime(asked.State).ShouldBeTrue();
    }

    [Fact]
    public void A49_and_not_through_one_that_may_not_which_is_told_who_may()
    {
        var refused = Given<Moratorium>(Notice).When(AsksOn("Monday 1 June 2020", SaveTheFox) with { Members = [FoxleyTrust] });

        refused.ThenRefused("NOT_CIG", under: "Assets of Community Value (England) Regulations 2012, reg. 12(b)(i)");
        refused.Decision.Refusal!.Instead.ShouldBe("Foxley Village Trust may make the request itself, to the end of Monday 22 June 2020.");
    }

    [Fact]
    public void MOR_14_at_the_last_minute_of_the_last_day_in_summer_time_is_in_time_and_keeps_its_hour()
    {
        var at = LondonTime.MomentOf(On("Monday 22 June 2020"), new(23, 59));
        at.ToString().ShouldBe("2020-06-22T22:59:00Z");

        Given<Moratorium>(Notice).When(AsksOn("Monday 22 June 2020") with { ReceivedAt = at })
            .Then(AskedOn("Monday 22 June 2020") with { ReceivedAt = at });
    }

    [Fact]
    public void MOR_15_five_minutes_past_midnight_is_the_next_day_and_late()
    {
        var at = LondonTime.MomentOf(On("Tuesday 23 June 2020"), new(0, 5));
        at.ToString().ShouldBe("2020-06-22T23:05:00Z");

        Given<Moratorium>(Notice).When(AsksOn("Tuesday 23 June 2020") with { ReceivedAt = at })
            .ThenRefused("AFTER_INTERIM_MORATORIUM", under: "Localism Act 2011, s. 95(3)(a)");
        Given<Moratorium>(Notice).When(AsksOn("Monday 22 June 2020") with { ReceivedAt = at }).ThenAsksAgainFor(
            "RequestedOn", "It arrived at 00:05 in London on Tuesday 23 June 2020, so that is the day it was received.");
    }

    [Fact]
    public void MOR_13_a_notice_mailed_in_the_night_the_clocks_go_back_came_on_its_day_in_London()
    {
        var at = NodaTime.Instant.FromUtc(2024, 10, 26, 23, 30);
        LondonTime.DayOf(at).ShouldBe(On("Sunday 27 October 2024"));
        var receive = new ReceiveDisposalNotice(
            MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", On("Sunday 27 October 2024"),
            new(On("Thursday 5 January 2023")), ReceivedAt: at);

        var received = Given<Moratorium>().When(receive);
        received.State.ReceivedAt.ShouldBe(at);
        MoratoriumClock.Interim(received.State).LastDay.ShouldBe(On("Saturday 7 December 2024"));
        Given<Moratorium>().When(receive with { ReceivedOn = On("Saturday 26 October 2024") }).ThenAsksAgainFor("ReceivedOn");
    }

    [Fact]
    public void two_bodies_of_one_name_stay_two_where_both_are_known()
    {
        var (one, other) = (FriendsOfTheFox with { PartyId = Id(71) }, FriendsOfTheFox with { PartyId = Id(72) });

        Given<Moratorium>(Notice, AskedOn("Monday 1 June 2020", one)).When(AsksOn("Tuesday 2 June 2020", other, OtherBidId))
            .Then(AskedOn("Tuesday 2 June 2020", other, OtherBidId));
        Given<Moratorium>(Notice, AskedOn("Monday 1 June 2020", one)).When(AsksOn("Tuesday 2 June 2020", one with { Name = "Friends" }, OtherBidId))
            .ThenNothing();
    }

    private static KeepRequestWithoutEffect Keep(string day, CommunityGroup? group = null) =>
        new(MoratoriumId, BidId, group ?? FriendsOfTheFox, On(day));
}
