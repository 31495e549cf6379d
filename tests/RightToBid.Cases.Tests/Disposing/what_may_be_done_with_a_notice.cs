using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

public class what_may_be_done_with_a_notice
{
    private static readonly DisposalNoticeReceived Notice = NoticeReceivedOn("Tuesday 12 May 2020");

    private static readonly TruthTable<Moratorium> Table = new(
        [
            ("nothing recorded", []),
            ("received", [Notice]),
            ("a group has asked", [Notice, AskedOn("Monday 1 June 2020")]),
            ("withdrawn", [Notice, new DisposalNoticeWithdrawn(On("Friday 29 May 2020"), null)]),
            ("terminated", [Notice, new MoratoriumTerminated(RemovalReason.AppealAllowed, On("Friday 29 May 2020"))]),
            ("sold", [Notice, Sold("Friday 29 May 2020", "REG_13_1")]),
            ("fallen through", [Notice, Sold("Friday 29 May 2020", "REG_13_1"), new DisposalFellThrough(On("Friday 26 June 2020"), null, null)]),
            ("sold in breach", [Notice, Sold("Friday 29 May 2020", "INTERIM_MORATORIUM") with { Buyer = null, InBreach = true }]),
            ("owner changed", [Notice, new OwnerChanged(Leaseholder, OwnerChangeMeans.Gift, On("Friday 29 May 2020"))]),
            ("completed", [Notice, Sold("Friday 29 May 2020", "REG_13_1"), new DisposalCompleted(On("Friday 26 June 2020"))]),
        ],
        [
            ("receive", new ReceiveDisposalNotice(
                MoratoriumId, ListEntryId, Reference, Pub.Name, Freeholder, "the freeholder", On("Tuesday 12 May 2020"),
                new ListedPeriod(On("Monday 4 March 2019")))),
            ("ask", AsksOn("Tuesday 2 June 2020")),
            ("publicise", new GivePublicity(MoratoriumId, PublicityAudience.Public, "On the church door", On("Wednesday 13 May 2020"))),
            ("correct receipt", new CorrectReceiptDay(MoratoriumId, On("Monday 11 May 2020"), "Misread.")),
            ("correct request", new CorrectRequestDay(MoratoriumId, BidId, On("Tuesday 2 June 2020"), "Misread.")),
            ("withdraw", new WithdrawNotice(MoratoriumId, On("Wednesday 3 June 2020"))),
            ("sell", SellsOn("Tuesday 23 June 2020")),
            ("complete", new RecordCompletion(MoratoriumId, On("Friday 26 June 2020"))),
            ("keep late request", new KeepRequestWithoutEffect(MoratoriumId, OtherBidId, FoxleyTrust, On("Tuesday 23 June 2020"))),
            ("change owner", new ChangeOwner(MoratoriumId, OwnerChangeMeans.Inheritance, On("Wednesday 3 June 2020"))),
            ("fall through", new RecordSaleFellThrough(MoratoriumId, On("Friday 26 June 2020"))),
            ("settle breach", new SettleBreach(MoratoriumId, BreachOutcome.Ineffective, "They agree.", On("Friday 26 June 2020"))),
            ("terminate", new TerminateMoratorium(MoratoriumId, RemovalReason.AppealAllowed, On("Thursday 4 June 2020"))),
            ("note renewal", new NoteRenewedListing(MoratoriumId, OtherBidId, new ListedPeriod(On("Monday 26 February 2024")))),
            ("note entry day", new NoteEntryDay(MoratoriumId, On("Tuesday 5 March 2019"))),
            ("publish", new Cases.Disposing.RecordPublishedDates(
                MoratoriumId, "register.csv", [new("interim-moratorium", "22 June 2020", On("Monday 22 June 2020"))])),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: receive
          NOT_RECEIVED: ask, publicise, correct receipt, withdraw, sell, keep late request, change owner, terminate, note renewal, note entry day, publish
          NO_DISPOSAL: complete, fall through, settle breach
          NO_SUCH_REQUEST: correct request
        received
          yes: ask, publicise, correct receipt, withdraw, sell, keep late request, change owner, terminate, note renewal, note entry day, publish
          again: receive
          NO_DISPOSAL: complete, fall through, settle breach
          NO_SUCH_REQUEST: correct request
        a group has asked
          yes: publicise, correct receipt, correct request, withdraw, sell, keep late request, change owner, terminate, note renewal, note entry day, publish
          again: receive, ask
          NO_DISPOSAL: complete, fall through, settle breach
        withdrawn
          yes: publicise, correct receipt, sell, keep late request, terminate, note renewal, note entry day, publish
          again: receive
          ALREADY_WITHDRAWN: withdraw
          NOTICE_ENDED: ask, change owner
          NO_DISPOSAL: complete, fall through, settle breach
          NO_SUCH_REQUEST: correct request
        terminated
          yes: publicise, correct receipt, sell, keep late request, terminate, note renewal, note entry day, publish
          again: receive
          NOTICE_ENDED: ask, withdraw, change owner
          NO_DISPOSAL: complete, fall through, settle breach
          NO_SUCH_REQUEST: correct request
        sold
          yes: publicise, correct receipt, complete, keep late request, fall through, terminate, note renewal, note entry day, publish
          again: receive
          ALREADY_DISPOSED_OF: sell
          NOTICE_ENDED: ask, withdraw, change owner
          NO_BREACH: settle breach
          NO_SUCH_REQUEST: correct request
        fallen through
          yes: ask, publicise, correct receipt, withdraw, sell, keep late request, change owner, terminate, note renewal, note entry day, publish
          again: receive, fall through
          FELL_THROUGH: complete
          NO_BREACH: settle breach
          NO_SUCH_REQUEST: correct request
        sold in breach
          yes: ask, publicise, correct receipt, withdraw, sell, complete, keep late request, change owner, fall through, settle breach, terminate, note renewal, note entry day, publish
          again: receive
          NO_SUCH_REQUEST: correct request
        owner changed
          yes: publicise, correct receipt, keep late request, terminate, note renewal, note entry day, publish
          again: receive
          ALREADY_DISPOSED_OF: sell
          NOTICE_ENDED: ask, withdraw, change owner
          NO_DISPOSAL: complete, fall through, settle breach
          NO_SUCH_REQUEST: correct request
        completed
          yes: publicise, correct receipt, keep late request, terminate, note renewal, note entry day, publish
          again: receive, complete
          ALREADY_COMPLETED: fall through
          ALREADY_DISPOSED_OF: sell
          NOTICE_ENDED: ask, withdraw, change owner
          NO_BREACH: settle breach
          NO_SUCH_REQUEST: correct request
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();

    private static DisposalRecorded Sold(string day, string branch) =>
        new(null, FriendsOfTheFox, On(day), null, null, true, null, [], branch, false);
}
