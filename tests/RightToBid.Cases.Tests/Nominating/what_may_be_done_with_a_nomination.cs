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
            ("invalid", [Received, new NominationInvalid("INV_CONNECTION", "Too few.", On("Monday 14 June 2021"))]),
            ("withdrawn", [Received, new NominationWithdrawn(On("Monday 14 June 2021"), null)]),
        ],
        [
            ("receive", new ReceiveNomination(
                NominationId, Reference, Pub, SaveTheFox, "It is the heart of the village.", On("Monday 10 May 2021"))),
            ("assess", new AssessEligibility(NominationId, SaveTheFox.Body, new LandDescription(), On("Tuesday 11 May 2021"))),
            ("return", new ReturnNominationForCompletion(NominationId, ["R6A"], "No plan.", On("Wednesday 12 May 2021"))),
            ("complete", new CompleteNomination(NominationId, On("Friday 14 May 2021"))),
            ("correct receipt", new CorrectReceiptDay(NominationId, On("Saturday 8 May 2021"), "Misread.")),
            ("accept", new AcceptNomination(NominationId, ListEntryId, Findings, "Reasons.", On("Monday 14 June 2021"))),
            ("decline", new DeclineNomination(NominationId, "None.", On("Monday 14 June 2021"))),
            ("reject", new RejectNomination(NominationId, "INV_CONNECTION", "Too few.", On("Monday 14 June 2021"))),
            ("withdraw", new WithdrawNomination(NominationId, On("Monday 14 June 2021"))),
            ("reverse", new ReverseListing(NominationId, "Reviewed.", On("Monday 2 August 2021"))),
            ("remove", new RemoveFromUnsuccessfulList(NominationId, On("Sunday 14 June 2026"))),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: receive
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_RECEIVED: assess, return, complete, correct receipt, accept, decline, reject, withdraw, reverse
        received from a body that may not nominate
          yes: assess, return, correct receipt, decline, reject, withdraw
          again: receive
          INV_CONNECTION: accept
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          NOT_RETURNED: complete
        found eligible
          yes: return, correct receipt, accept, decline, withdraw
          again: receive, assess
          NOM_UNINC: reject
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          NOT_RETURNED: complete
        returned for completion
          yes: complete, correct receipt, decline, withdraw
          again: receive, assess, return
          NOM_UNINC: reject
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          RETURNED_FOR_COMPLETION: accept
        accepted
          yes: correct receipt, reverse
          again: receive, accept
          ALREADY_DECIDED: assess, return, complete, decline, reject, withdraw
          NOT_IN_UNSUCCESSFUL_LIST: remove
        unsuccessful
          yes: correct receipt, remove
          again: receive, decline
          ALREADY_DECIDED: assess, return, complete, accept, reject, withdraw
          NOT_LISTED: reverse
        invalid
          yes: correct receipt
          again: receive, reject
          ALREADY_DECIDED: assess, return, complete, accept, decline, withdraw
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
        withdrawn
          yes: correct receipt
          again: receive, withdraw
          NOT_IN_UNSUCCESSFUL_LIST: remove
          NOT_LISTED: reverse
          WITHDRAWN: assess, return, complete, accept, decline, reject
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
