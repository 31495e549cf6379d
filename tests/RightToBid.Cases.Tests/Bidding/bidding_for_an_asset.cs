using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Bidding;

public class bidding_for_an_asset
{
    private static readonly BidOpened Opened = BidOpenedOn("Monday 1 June 2020", noticeReceivedOn: "Tuesday 12 May 2020");

    private static readonly Deadline SixMonths = new(
        "full-moratorium", On("Wednesday 11 November 2020"), "Localism Act 2011, s. 95(6)", Version2014);

    [Fact]
    public void has_until_the_full_moratorium_ends() =>
        BidSaga.Deadlines(Fold<Bid>([Opened])).ShouldBe([SixMonths]);

    [Fact]
    public void is_told_when_it_ends_once_and_only_while_the_bid_is_open()
    {
        var open = Fold<Bid>([Opened]);
        var happened = BidSaga.OnDue(open, SixMonths).ShouldHaveSingleItem();

        happened.ShouldBe(new BidMoratoriumEnded(On("Wednesday 11 November 2020")));
        BidSaga.OnDue(open.Evolve(happened), SixMonths).ShouldBeEmpty();
        BidSaga.OnDue(open.Evolve(new BidWithdrawn(On("Tuesday 20 October 2020"), null)), SixMonths).ShouldBeEmpty();
    }

    [Fact]
    public void follows_a_notice_whose_day_was_corrected()
    {
        var outcome = Given<Bid>(Opened, new BidMoratoriumEnded(On("Wednesday 11 November 2020")))
            .When(new NoteRequestFacts(BidId, On("Wednesday 13 May 2020"), On("Monday 1 June 2020")));

        outcome.Then(new RequestFactsNoted(On("Wednesday 13 May 2020"), On("Monday 1 June 2020")));
        BidSaga.Deadlines(outcome.State).ShouldHaveSingleItem().LastDay.ShouldBe(On("Thursday 12 November 2020"));
    }

    [Fact]
    public void has_no_six_months_where_the_request_turns_out_to_be_late()
    {
        var late = Fold<Bid>([Opened, new RequestFactsNoted(On("Tuesday 12 May 2020"), On("Tuesday 23 June 2020"))]);

        BidClock.IsInTime(late).ShouldBeFalse();
        BidSaga.Deadlines(late).ShouldBeEmpty();
        BidClock.IsInTime(late.Evolve(new RequestFactsNoted(On("Tuesday 12 May 2020"), On("Monday 22 June 2020")))).ShouldBeTrue();
    }

    [Fact]
    public void MOR_52_is_given_up_while_the_moratorium_runs_on()
    {
        var notice = NoticeReceivedOn("Thursday 31 August 2023");
        var asked = AskedOn("Friday 1 September 2023");
        var bid = Given<Bid>(BidOpenedOn("Friday 1 September 2023", "Thursday 31 August 2023"))
            .When(new WithdrawBid(BidId, On("Friday 20 October 2023"), "The bank said no."));

        bid.Then(new BidWithdrawn(On("Friday 20 October 2023"), "The bank said no."));
        BidSaga.React(bid.Decision.Events[0], bid.State).ShouldBeEmpty();
        MoratoriumPosition.Of(Fold<Moratorium>([notice, asked]), On("Thursday 29 February 2024")).Standing
            .ShouldBe(MoratoriumStanding.FullMoratorium);
    }

    [Fact]
    public void gathers_milestones_and_money()
    {
        var plan = new MilestoneReached(Id(41), MilestoneKind.BusinessPlan, "Business plan agreed", null, On("Wednesday 1 July 2020"));
        var grant = new MilestoneReached(Id(42), MilestoneKind.FundingSecured, "Village grant", 40_000, On("Monday 3 August 2020"));

        var outcome = Given<Bid>(Opened, plan).When(new RecordMilestone(
            BidId, Id(42), MilestoneKind.FundingSecured, "Village grant", On("Monday 3 August 2020"), 40_000));

        outcome.Then(grant);
        outcome.State.FundingSecuredInPounds.ShouldBe(40_000);
    }

    [Theory]
    [InlineData(MilestoneKind.FundingSecured, null)]
    [InlineData(MilestoneKind.FundingSecured, 0)]
    [InlineData(MilestoneKind.Valuation, null)]
    [InlineData(MilestoneKind.BusinessPlan, -1)]
    public void takes_no_money_without_an_amount(MilestoneKind kind, int? amount) =>
        Given<Bid>(Opened)
            .When(new RecordMilestone(BidId, Id(42), kind, "Village grant", On("Monday 3 August 2020"), amount))
            .ThenAsksAgainFor("AmountInPounds");

    [Fact]
    public void offers_and_is_answered()
    {
        var made = Given<Bid>(Opened).When(new MakeOffer(BidId, Id(43), 250_000, On("Tuesday 1 September 2020")));
        made.Then(new OfferMade(Id(43), 250_000, On("Tuesday 1 September 2020")));

        var answered = new Story<Bid>(made.State, LongAfter).When(new AnswerOffer(BidId, Id(43), false, On("Friday 4 September 2020")));

        answered.Then(new OfferAnswered(Id(43), false, On("Friday 4 September 2020")));
        answered.State.Offers.ShouldHaveSingleItem().IsAccepted.ShouldBe(false);
        new Story<Bid>(answered.State, LongAfter).When(new AnswerOffer(BidId, Id(43), true, On("Saturday 5 September 2020")))
            .ThenRefused("ALREADY_ANSWERED", "The owner answered the offer on Friday 4 September 2020.");
    }

    [Fact]
    public void is_answered_no_sooner_than_it_offers()
    {
        var made = Given<Bid>(Opened, new OfferMade(Id(43), 250_000, On("Tuesday 1 September 2020")));

        made.When(new AnswerOffer(BidId, Id(43), true, On("Monday 31 August 2020"))).ThenAsksAgainFor("AnsweredOn");
        made.When(new AnswerOffer(BidId, Id(43), true, On("Tuesday 1 September 2020"))).Decision.Refusal.ShouldBeNull();
        made.When(new AnswerOffer(BidId, Id(44), true, On("Tuesday 1 September 2020"))).ThenRefused("NO_SUCH_OFFER");
    }

    [Fact]
    public void offers_something() =>
        Given<Bid>(Opened).When(new MakeOffer(BidId, Id(43), 0, On("Tuesday 1 September 2020"))).ThenAsksAgainFor("AmountInPounds");

    [Fact]
    public void succeeds_with_a_handover_and_the_owners_disposal()
    {
        var outcome = Given<Bid>(Opened).When(new SucceedWithBid(
            BidId, HandoverId, On("Thursday 1 October 2020"), 250_000, On("Thursday 31 December 2020")));

        outcome.Then(new BidSucceeded(HandoverId, On("Thursday 1 October 2020"), 250_000, On("Thursday 31 December 2020")));
        BidSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(
        [
            new BeginHandover(
                HandoverId, Reference, "The Fox Inn", FriendsOfTheFox, On("Thursday 1 October 2020"), BidId, MoratoriumId,
                On("Thursday 31 December 2020")),
            new RecordDisposal(MoratoriumId, On("Thursday 1 October 2020"), FriendsOfTheFox, BidId, IsConsequence: true),
        ]);
    }

    [Fact]
    public void succeeds_with_a_long_stop_date_no_sooner_than_the_agreement()
    {
        var succeed = new SucceedWithBid(BidId, HandoverId, On("Thursday 1 October 2020"), 250_000, On("Wednesday 30 September 2020"));

        Given<Bid>(Opened).When(succeed).ThenAsksAgainFor("LongStopOn");
        Given<Bid>(Opened).When(succeed with { LongStopOn = On("Thursday 1 October 2020") }).Decision.Refusal.ShouldBeNull();
        Given<Bid>(Opened).When(succeed with { LongStopOn = null, AmountInPounds = 0 }).ThenAsksAgainFor("AmountInPounds");
        Given<Bid>(Opened).When(succeed with { LongStopOn = null, AgreedOn = On("Sunday 31 May 2020") }).ThenAsksAgainFor("AgreedOn");
    }

    [Fact]
    public void takes_a_milestone_keyed_after_the_end_if_it_came_before()
    {
        var ended = Given<Bid>(Opened, new BidLost(On("Thursday 1 October 2020"), "Sold elsewhere."));

        ended.When(new RecordMilestone(BidId, Id(41), MilestoneKind.Incorporated, "Company formed", On("Thursday 1 October 2020")))
            .Decision.Refusal.ShouldBeNull();
        ended.When(new RecordMilestone(BidId, Id(41), MilestoneKind.Incorporated, "Company formed", On("Friday 2 October 2020")))
            .ThenRefused("BID_ENDED", "The bid was lost on Thursday 1 October 2020.");
    }

    [Fact]
    public void cannot_open_before_the_notice_nor_under_a_law_nobody_encoded()
    {
        var open = new OpenBid(
            BidId, MoratoriumId, Reference, Pub.Name, FriendsOfTheFox, On("Tuesday 12 May 2020"), On("Tuesday 12 May 2020"));

        Given<Bid>().When(open).Then(BidOpenedOn("Tuesday 12 May 2020", "Tuesday 12 May 2020"));
        Given<Bid>().When(open with { RequestedOn = On("Monday 11 May 2020") }).ThenAsksAgainFor("RequestedOn");
        Given<Bid>().When(open with { NoticeReceivedOn = On("Thursday 20 September 2012") }).ThenRefused("LAW_NOT_ENCODED");
        Given<Bid>(Opened).When(open with { MoratoriumId = Id(77) }).ThenRefused("ALREADY_OPENED");
    }
}
