using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Compensating;

public class what_may_be_done_with_a_claim
{
    private static readonly TruthTable<CompensationClaim> Table = new(
        [
            ("nothing recorded", []),
            ("received", [Received]),
            ("received without evidence", [ReceivedOn("Monday 20 November 2023", parts: Interest with { HasEvidence = false })]),
            ("rejected", [Received, new ClaimRejected("OUT_OF_TIME", null, "Late.", null, On("Monday 27 November 2023"))]),
            ("valid", [Received, Valid]),
            ("decided", [Received, Valid, Refused]),
            ("decided, reasons given", Decided),
            ("under review", [.. Decided, ReviewAskedFor]),
            ("reviewed", Reviewed),
            ("under appeal", [.. Reviewed, new AppealLodged(Appellant.Requester, Freeholder, On("Monday 25 March 2024"), null, false, null)]),
            ("settled", [.. Decided, new ClaimSettled(1, On("Monday 5 February 2024"))]),
            ("withdrawn", [Received, new ClaimWithdrawn(On("Monday 27 November 2023"))]),
        ],
        [
            ("receive", Receives("Monday 20 November 2023")),
            ("complete", new CompletePart(ClaimId, 1, null, true, On("Friday 1 December 2023"))),
            ("check", new CheckClaim(ClaimId, On("Monday 4 December 2023"))),
            ("decide", new DecideClaim(ClaimId, 100m, "Proven.", On("Tuesday 2 January 2024"))),
            ("find delay", new FindDelay(ClaimId, On("Friday 1 September 2023"), null, false, On("Monday 4 December 2023"))),
            ("give reasons", new ServeClaimNotice(
                ClaimId, NoticeCodes.CompensationDecision, new(MeansOfService.Email, On("Thursday 4 January 2024"), On("Thursday 4 January 2024"), null, []))),
            ("allow longer", new AllowLongerToAsk(ClaimId, On("Friday 15 March 2024"), On("Monday 4 March 2024"))),
            ("ask", new AskForReview(ClaimId, On("Friday 19 January 2024"))),
            ("decide review", new DecideReview(ClaimId, 100m, "Proven.", On("Wednesday 28 February 2024"))),
            ("appeal", new LodgeClaimAppeal(ClaimId, On("Monday 25 March 2024"))),
            ("settle", new SettleClaim(ClaimId, 100m, On("Monday 1 July 2024"))),
            ("withdraw", new WithdrawClaim(ClaimId, On("Monday 1 July 2024"))),
            ("keep a file", new AttachClaimEvidence(ClaimId, Id(82), 1, "00ff", On("Monday 1 July 2024"))),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: receive
          NOT_RECEIVED: check, decide, find delay, give reasons, allow longer, ask, decide review, appeal, settle, withdraw, keep a file
          NO_SUCH_PART: complete
        received
          yes: check, find delay, settle, withdraw, keep a file
          again: receive
          NOTHING_TO_SERVE: give reasons
          NOT_CHECKED: decide
          NOT_DECIDED: allow longer, ask
          NO_REVIEW: decide review
          NO_REVIEW_DECISION: appeal
          PART_COMPLETE: complete
        received without evidence
          yes: complete, check, find delay, settle, withdraw, keep a file
          again: receive
          NOTHING_TO_SERVE: give reasons
          NOT_CHECKED: decide
          NOT_DECIDED: allow longer, ask
          NO_REVIEW: decide review
          NO_REVIEW_DECISION: appeal
        rejected
          yes: find delay, give reasons, settle, withdraw, keep a file
          again: receive
          CLAIM_REJECTED: complete, check, decide
          NO_REASONS_GIVEN: allow longer, ask
          NO_REVIEW: decide review
          NO_REVIEW_DECISION: appeal
        valid
          yes: decide, find delay, settle, withdraw, keep a file
          again: receive
          ALREADY_VALID: complete, check
          NOTHING_TO_SERVE: give reasons
          NOT_DECIDED: allow longer, ask
          NO_REVIEW: decide review
          NO_REVIEW_DECISION: appeal
        decided
          yes: find delay, give reasons, settle, withdraw, keep a file
          again: receive
          ALREADY_DECIDED: decide
          ALREADY_VALID: complete, check
          NO_REASONS_GIVEN: allow longer, ask
          NO_REVIEW: decide review
          NO_REVIEW_DECISION: appeal
        decided, reasons given
          yes: find delay, give reasons, allow longer, ask, settle, withdraw, keep a file
          again: receive
          ALREADY_DECIDED: decide
          ALREADY_VALID: complete, check
          NO_REVIEW: decide review
          NO_REVIEW_DECISION: appeal
        under review
          yes: find delay, give reasons, settle, withdraw, keep a file
          again: receive, ask
          ALREADY_ASKED: complete, allow longer
          ALREADY_DECIDED: decide
          ALREADY_VALID: check
          NO_REVIEWER: decide review
          NO_REVIEW_DECISION: appeal
        reviewed
          yes: find delay, give reasons, appeal, settle, withdraw, keep a file
          again: receive, ask
          ALREADY_ASKED: complete, allow longer
          ALREADY_DECIDED: decide
          ALREADY_VALID: check
          REVIEW_DECIDED: decide review
        under appeal
          yes: find delay, give reasons, settle, withdraw, keep a file
          again: receive, ask, appeal
          ALREADY_ASKED: complete, allow longer
          ALREADY_DECIDED: decide
          ALREADY_VALID: check
          REVIEW_DECIDED: decide review
        settled
          yes: give reasons, keep a file
          again: receive
          ALREADY_DECIDED: decide
          CLAIM_SETTLED: complete, check, find delay, allow longer, ask, decide review, appeal, settle, withdraw
        withdrawn
          yes: keep a file
          again: receive
          CLAIM_WITHDRAWN: complete, check, decide, find delay, allow longer, ask, decide review, appeal, settle, withdraw
          NOTHING_TO_SERVE: give reasons
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
