using RightToBid.Cases.Nominating;
using RightToBid.Law;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class what_may_be_done_with_a_nomination
{
    private static readonly NominationReceived Received = NominatedOn("Monday 10 May 2021", SaveTheFox with
    {
        Body = SaveTheFox.Body with { LocalMembers = 20 },
    });

    private static readonly EligibilityAssessed Eligible = new(SaveTheFox.Body, new(), On("Tuesday 11 May 2021"));

    private static readonly ICaseEvent[] Unsuccessful =
    [
        Received, Eligible, new NominationUnsuccessful("None.", On("Monday 14 June 2021")),
        new LandEnteredInUnsuccessfulList("None.", On("Monday 14 June 2021"), RegimeKeys.EnglandRightToBid2011, Version2014),
    ];

    private static readonly TruthTable<Nomination> Table = new(
        [
            ("nothing recorded", []),
            ("received from a body that may not nominate", [Received]),
            ("found eligible", [Received, Eligible]),
            ("returned for completion",
                [Received, Eligible, new NominationReturnedForCompletion(["R6A"], "No plan.", On("Wednesday 12 May 2021"))]),
            ("accepted", [Received, Eligible, AcceptedOn("Monday 14 June 2021")]),
            ("unsuccessful", Unsuccessful),
            ("reversed on review",
                [Received, Eligible, AcceptedOn("Monday 14 June 2021"), new ListingReversedOnReview("Reviewed.", On("Monday 2 August 2021"))]),
            ("invalid", [Received, new NominationInvalid("INV_CONNECTION", "Too few.", On("Monday 14 June 2021"))]),
            ("withdrawn", [Received, new NominationWithdrawn(On("Monday 14 June 2021"), null)]),
        ],
        [
            ("receive", new ReceiveNomination(
                NominationId, Reference, Pub, SaveTheFox, "It is the heart of the village.", On("Monday 10 May 2021"))),
            ("assess", new AssessEligibility(NominationId, SaveTheFox.Body, new LandDescription(), On("Tuesday 11 May 2021"))),
            ("answer checks", new AnswerChecks(NominationId, [new("R6A", CheckAnswer.Yes)], On("Tuesday 11 May 2021"))),
            ("note other authority", new NoteOtherAuthority(
                NominationId, "Westshire District Council", "The pub without its car park", On("Tuesday 11 May 2021"))),
            ("link", new LinkNomination(
                NominationId, NominationLinkKind.AnotherNomination, Id(9), "ACV/2021/0009", On("Tuesday 11 May 2021"))),
            ("return", new ReturnNominationForCompletion(NominationId, ["R6A"], "No plan.", On("Wednesday 12 May 2021"))),
            ("complete", new CompleteNomination(NominationId, On("Friday 14 May 2021"))),
            ("correct receipt", new CorrectReceiptDay(NominationId, On("Saturday 8 May 2021"), "Misread.")),
            ("accept", new AcceptNomination(NominationId, ListEntryId, Findings, "Reasons.", On("Monday 14 June 2021"))),
            ("decline", new DeclineNomination(NominationId, "None.", On("Monday 14 June 2021"))),
            ("reject", new RejectNomination(NominationId, "INV_CONNECTION", "Too few.", On("Monday 14 June 2021"))),
            ("withdraw", new WithdrawNomination(NominationId, On("Monday 14 June 2021"))),
            ("reverse", new ReverseListing(NominationId, "Reviewed.", On("Monday 2 August 2021"))),
            ("reinstate", new ReinstateNomination(NominationId, "Quashed.", On("Monday 4 October 2021"))),
            ("remove", new RemoveFromUnsuccessfulList(NominationId, On("Sunday 14 June 2026"))),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: receive
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_RECEIVED: assess, answer checks, note other authority, link, return, complete, correct receipt, accept, decline, reject, withdraw, reverse, reinstate
        received from a body that may not nominate
          yes: assess, answer checks, note other authority, link, return, correct receipt, decline, reject, withdraw
          again: receive
          INV_CONNECTION: accept
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          NOT_RETURNED: complete
          NOT_REVERSED: reinstate
        found eligible
          yes: answer checks, note other authority, link, return, correct receipt, accept, decline, withdraw
          again: receive, assess
          NOM_UNINC: reject
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          NOT_RETURNED: complete
          NOT_REVERSED: reinstate
        returned for completion
          yes: answer checks, note other authority, link, complete, correct receipt, decline, withdraw
          again: receive, assess, return
          NOM_UNINC: reject
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          NOT_REVERSED: reinstate
          RETURNED_FOR_COMPLETION: accept
        accepted
          yes: link, correct receipt, reverse
          again: receive, accept
          ALREADY_DECIDED: assess, answer checks, note other authority, return, complete, decline, reject, withdraw
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_REVERSED: reinstate
        unsuccessful
          yes: link, correct receipt, remove
          again: receive, decline
          ALREADY_DECIDED: assess, answer checks, note other authority, return, complete, accept, reject, withdraw
          NOT_LISTED: reverse
          NOT_REVERSED: reinstate
        reversed on review
          yes: link, correct receipt, reinstate
          again: receive, reverse
          ALREADY_DECIDED: assess, answer checks, note other authority, return, complete, accept, decline, reject, withdraw
          NOT_IN_UNSUCCESSFUL_LIST: remove
        invalid
          yes: link, correct receipt
          again: receive, reject
          ALREADY_DECIDED: assess, answer checks, note other authority, return, complete, accept, decline, withdraw
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          NOT_REVERSED: reinstate
        withdrawn
          yes: link, correct receipt
          again: receive, withdraw
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          NOT_REVERSED: reinstate
          WITHDRAWN: assess, answer checks, note other authority, return, complete, accept, decline, reject
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
