using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

public class disposing_of_the_land
{
    /// <summary>The vectors on exchange, all from a notice received on Thursday 31 August 2023.</summary>
    [Theory]
    [InlineData("MOR-19", false, "Wednesday 11 October 2023", "INTERIM_MORATORIUM", true)]
    [InlineData("MOR-20", false, "Thursday 12 October 2023", "CONDITIONS_MET", false)]
    [InlineData("MOR-21", true, "Thursday 29 February 2024", "FULL_MORATORIUM", true)]
    [InlineData("MOR-22", true, "Friday 1 March 2024", "CONDITIONS_MET", false)]
    [InlineData("MOR-23", false, "Friday 28 February 2025", "CONDITIONS_MET", false)]
    [InlineData("MOR-23, a day on", false, "Saturday 1 March 2025", "PROTECTED_PERIOD_ENDED", true)]
    public void to_an_ordinary_buyer_is_recorded_with_what_the_law_says_of_it(
        string vector, bool isAsked, string exchange, string branch, bool inBreach)
    {
        var notice = NoticeReceivedOn("Thursday 31 August 2023", listedOn: "Thursday 5 January 2023");
        ICaseEvent[] history = isAsked ? [notice, AskedOn("Friday 1 September 2023")] : [notice];

        var recorded = Given<Moratorium>(history).When(SellsOn(exchange)).Decision.Events
            .ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>();

        (recorded.Branch, recorded.InBreach).ShouldBe((branch, inBreach), vector);
    }

    [Fact]
    public void MOR_23_is_entered_into_at_exchange_and_completed_later()
    {
        var sold = Given<Moratorium>(NoticeReceivedOn("Thursday 31 August 2023", "Thursday 5 January 2023"))
            .When(SellsOn("Friday 28 February 2025")).State;

        var completed = new Story<Moratorium>(sold, LongAfter).When(new RecordCompletion(MoratoriumId, On("Wednesday 30 April 2025")));

        completed.Then(new DisposalCompleted(On("Wednesday 30 April 2025")));
        MoratoriumPosition.Of(completed.State, On("Saturday 1 March 2025")).ShouldBe(
            new(MoratoriumStanding.Discharged, "The owner entered into a sale on Friday 28 February 2025."));
    }

    [Fact]
    public void MOR_37_to_a_community_interest_group_is_allowed_during_the_interim_moratorium() =>
        Sold(NoticeReceivedOn("Thursday 31 August 2023"), SellsOn("Friday 15 September 2023", FriendsOfTheFox))
            .ShouldBe(("REG_13_1", false));

    [Fact]
    public void MOR_34_one_owners_notice_does_not_serve_another_owner()
    {
        var listed = new ListedPeriod(On("Monday 3 January 2022"));
        var first = NoticeReceivedOn(On("Wednesday 10 January 2024"), listed);
        Sold(first, SellsOn("Friday 1 March 2024")).ShouldBe(("CONDITIONS_MET", false));

        // The owner of the second parcel gave a notice of their own too late, and has the first owner's to point to.
        var firstOwners = new OwnersNotice(Freeholder.ToString(), first.ReceivedOn, []);
        var second = NoticeReceivedOn(On("Monday 4 March 2024"), listed) with { OwnerPartyId = Leaseholder };
        Sold(second, SellsOn("Friday 1 March 2024") with { OtherNotices = [firstOwners] }).ShouldBe(("NO_NOTICE", true));
    }

    [Fact]
    public void another_notice_by_the_same_owner_may_meet_the_conditions()
    {
        var earlier = new OwnersNotice(Freeholder.ToString(), On("Wednesday 10 January 2024"), []);
        var second = NoticeReceivedOn("Monday 4 March 2024", "Monday 3 January 2022");

        Sold(second, SellsOn("Tuesday 5 March 2024")).ShouldBe(("INTERIM_MORATORIUM", true));
        Sold(second, SellsOn("Tuesday 5 March 2024") with { OtherNotices = [earlier] }).ShouldBe(("CONDITIONS_MET", false));
    }

    [Fact]
    public void MOR_51_in_breach_has_no_effect_and_the_moratorium_runs_on()
    {
        var state = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).When(SellsOn("Monday 22 June 2020")).State;

        MoratoriumPosition.Of(state, On("Monday 22 June 2020")).Standing.ShouldBe(MoratoriumStanding.InterimMoratorium);
        MoratoriumPosition.Of(state, On("Tuesday 23 June 2020")).Standing.ShouldBe(MoratoriumStanding.OpenForDisposal);
    }

    [Fact]
    public void in_breach_may_be_followed_by_a_sale_that_is_not()
    {
        var breach = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).When(SellsOn("Monday 22 June 2020")).State;

        new Story<Moratorium>(breach, LongAfter).When(SellsOn("Tuesday 23 June 2020")).Decision.Events
            .ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().InBreach.ShouldBeFalse();
    }

    [Fact]
    public void a_second_sale_by_the_same_owner_is_refused()
    {
        var sold = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).When(SellsOn("Tuesday 23 June 2020")).State;

        new Story<Moratorium>(sold, LongAfter).When(SellsOn("Wednesday 24 June 2020")).ThenRefused(
            "ALREADY_DISPOSED_OF", "The owner has already disposed of the land, on Tuesday 23 June 2020.");
    }

    [Fact]
    public void a_breach_is_none_once_the_receipt_day_is_put_right()
    {
        var breach = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020")).When(SellsOn("Monday 22 June 2020")).State;
        var corrected = breach.Evolve(NoticeDayCorrected("Tuesday 12 May 2020", "Monday 11 May 2020"));

        MoratoriumPosition.Of(corrected, On("Monday 22 June 2020")).Standing.ShouldBe(MoratoriumStanding.Discharged);
    }

    [Fact]
    public void a_gift_is_exempt_and_the_notice_does_not_pass_to_the_new_owner()
    {
        var gift = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(SellsOn("Monday 1 June 2020") with { Exemption = "EX_GIFT" });

        gift.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>().Branch.ShouldBe("EX_GIFT");
        MoratoriumPosition.Of(gift.State, On("Monday 1 June 2020")).Standing.ShouldBe(MoratoriumStanding.OwnerChanged);
        MoratoriumSaga.Deadlines(gift.State).ShouldBeEmpty();
    }

    [Fact]
    public void an_exemption_that_nobody_knows_is_refused() =>
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(SellsOn("Monday 1 June 2020") with { Exemption = "EX_FRIENDSHIP" })
            .ThenRefused("LAW_NOT_ENCODED");

    [Fact]
    public void before_the_notice_is_recorded_as_a_breach() =>
        Sold(NoticeReceivedOn("Tuesday 12 May 2020"), SellsOn("Monday 11 May 2020")).ShouldBe(("NO_NOTICE", true));

    [Fact]
    public void completion_before_exchange_is_refused_and_on_the_same_day_is_not()
    {
        var story = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"));

        story.When(SellsOn("Tuesday 23 June 2020") with { CompletedOn = On("Monday 22 June 2020") }).ThenAsksAgainFor("CompletedOn");
        story.When(SellsOn("Tuesday 23 June 2020") with { CompletedOn = On("Tuesday 23 June 2020") }).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void to_someone_else_tells_every_group_that_its_bid_is_lost()
    {
        var state = Given<Moratorium>(
                NoticeReceivedOn("Tuesday 12 May 2020"),
                AskedOn("Monday 1 June 2020"),
                AskedOn("Tuesday 2 June 2020", FoxleyTrust, OtherBidId))
            .When(SellsOn("Thursday 12 November 2020"));

        MoratoriumSaga.React(state.Decision.Events[0], state.State).ShouldBe(
        [
            new LoseBid(BidId, On("Thursday 12 November 2020"), "The owner agreed to sell to another buyer.", IsConsequence: true),
            new LoseBid(OtherBidId, On("Thursday 12 November 2020"), "The owner agreed to sell to another buyer.", IsConsequence: true),
        ]);
    }

    [Fact]
    public void to_one_group_tells_the_others_alone()
    {
        var state = Given<Moratorium>(
                NoticeReceivedOn("Tuesday 12 May 2020"),
                AskedOn("Monday 1 June 2020"),
                AskedOn("Tuesday 2 June 2020", FoxleyTrust, OtherBidId))
            .When(SellsOn("Wednesday 1 July 2020", FriendsOfTheFox));

        MoratoriumSaga.React(state.Decision.Events[0], state.State).ShouldHaveSingleItem().StreamId.ShouldBe(OtherBidId);
    }

    [Fact]
    public void in_breach_tells_nobody_that_a_bid_is_lost()
    {
        var state = Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"))
            .When(SellsOn("Wednesday 11 November 2020"));

        MoratoriumSaga.React(state.Decision.Events[0], state.State).ShouldBeEmpty();
    }

    private static (string Branch, bool InBreach) Sold(DisposalNoticeReceived notice, RecordDisposal sale)
    {
        var recorded = Given<Moratorium>(notice).When(sale).Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<DisposalRecorded>();
        return (recorded.Branch, recorded.InBreach);
    }
}
