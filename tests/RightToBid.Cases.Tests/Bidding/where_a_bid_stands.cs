using RightToBid.Cases.Bidding;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Bidding;

public class where_a_bid_stands
{
    private static readonly BidOpened Opened = BidOpenedOn("Monday 1 June 2020", noticeReceivedOn: "Tuesday 12 May 2020");

    [Theory]
    [InlineData("Sunday 31 May 2020", "Friends of the Fox CIC had not asked before Monday 1 June 2020 to be treated as a potential bidder.")]
    [InlineData("Monday 1 June 2020", "Friends of the Fox CIC asked in time, on Monday 1 June 2020, and has to the end of Wednesday 11 November 2020 before the owner may sell to anyone.")]
    [InlineData("Wednesday 11 November 2020", "Friends of the Fox CIC asked in time, on Monday 1 June 2020, and has to the end of Wednesday 11 November 2020 before the owner may sell to anyone.")]
    [InlineData("Thursday 12 November 2020", "The full moratorium ended with Wednesday 11 November 2020. Friends of the Fox CIC can still make the owner an offer.")]
    public void while_it_is_open(string day, string sentence) => On(day, Opened).ShouldBe(sentence);

    [Fact]
    public void where_the_request_turns_out_to_be_late() =>
        On("Wednesday 1 July 2020", Opened, new RequestFactsNoted(Testing.Day.On("Tuesday 12 May 2020"), Testing.Day.On("Tuesday 23 June 2020")))
            .ShouldBe("Friends of the Fox CIC asked on Tuesday 23 June 2020, outside the interim moratorium, so the request began no full moratorium.");

    [Fact]
    public void A40_where_the_group_gives_up_the_moratorium_runs_on_to_its_end()
    {
        var withdrawn = new BidWithdrawn(Testing.Day.On("Tuesday 20 October 2020"), null);

        On("Tuesday 20 October 2020", Opened, withdrawn).ShouldBe(
            "Friends of the Fox CIC withdrew its bid on Tuesday 20 October 2020. The full moratorium runs on, to the end of Wednesday 11 November 2020.");
        On("Thursday 12 November 2020", Opened, withdrawn).ShouldBe("Friends of the Fox CIC withdrew its bid on Tuesday 20 October 2020.");
        On("Monday 19 October 2020", Opened, withdrawn).ShouldStartWith("Friends of the Fox CIC asked in time");
    }

    [Fact]
    public void when_it_is_lost_or_won_or_was_never_opened()
    {
        On("Tuesday 20 October 2020", Opened, new BidLost(Testing.Day.On("Tuesday 20 October 2020"), "Sold elsewhere."))
            .ShouldBe("Friends of the Fox CIC lost its bid on Tuesday 20 October 2020.");
        On("Tuesday 20 October 2020", Opened, new BidSucceeded(HandoverId, Testing.Day.On("Tuesday 20 October 2020"), 1, null))
            .ShouldBe("The owner agreed on Tuesday 20 October 2020 to sell to Friends of the Fox CIC.");
        On("Tuesday 20 October 2020").ShouldBe("No bid has been recorded here.");
    }

    private static string On(string day, params ICaseEvent[] history) => BidPosition.Of(Fold<Bid>(history), Testing.Day.On(day)).Sentence;
}
