using RightToBid.Cases.Bidding;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Bidding;

public class what_may_be_done_with_a_bid
{
    private static readonly BidOpened Opened = BidOpenedOn("Monday 1 June 2020", noticeReceivedOn: "Tuesday 12 May 2020");

    private static readonly TruthTable<Bid> Table = new(
        [
            ("nothing recorded", []),
            ("open", [Opened]),
            ("offered", [Opened, new OfferMade(Id(43), 250_000, On("Tuesday 1 September 2020"))]),
            ("withdrawn", [Opened, new BidWithdrawn(On("Tuesday 20 October 2020"), null)]),
            ("lost", [Opened, new BidLost(On("Tuesday 20 October 2020"), "Sold elsewhere.")]),
            ("succeeded", [Opened, new BidSucceeded(HandoverId, On("Tuesday 20 October 2020"), 250_000, null)]),
        ],
        [
            ("open", new OpenBid(
                BidId, MoratoriumId, Reference, Pub.Name, FriendsOfTheFox, On("Monday 1 June 2020"), On("Tuesday 12 May 2020"))),
            ("note facts", new NoteRequestFacts(BidId, On("Monday 11 May 2020"), On("Monday 1 June 2020"))),
            ("milestone", new RecordMilestone(BidId, Id(41), MilestoneKind.BusinessPlan, "Plan", On("Wednesday 21 October 2020"))),
            ("offer", new MakeOffer(BidId, Id(44), 260_000, On("Wednesday 21 October 2020"))),
            ("answer", new AnswerOffer(BidId, Id(43), true, On("Wednesday 21 October 2020"))),
            ("withdraw", new WithdrawBid(BidId, On("Wednesday 21 October 2020"))),
            ("succeed", new SucceedWithBid(BidId, HandoverId, On("Wednesday 21 October 2020"))),
            ("lose", new LoseBid(BidId, On("Wednesday 21 October 2020"), "Sold elsewhere.")),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: open
          again: note facts
          NOT_OPENED: milestone, offer, withdraw, succeed, lose
          NO_SUCH_OFFER: answer
        open
          yes: note facts, milestone, offer, withdraw, succeed, lose
          again: open
          NO_SUCH_OFFER: answer
        offered
          yes: note facts, milestone, offer, answer, withdraw, succeed, lose
          again: open
        withdrawn
          yes: note facts
          again: open, lose
          BID_ENDED: milestone, offer, withdraw, succeed
          NO_SUCH_OFFER: answer
        lost
          yes: note facts
          again: open, lose
          BID_ENDED: milestone, offer, withdraw, succeed
          NO_SUCH_OFFER: answer
        succeeded
          yes: note facts
          again: open
          BID_ENDED: milestone, offer, withdraw, succeed, lose
          NO_SUCH_OFFER: answer
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
