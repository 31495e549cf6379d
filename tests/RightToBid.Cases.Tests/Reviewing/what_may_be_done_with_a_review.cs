using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

public class what_may_be_done_with_a_review
{
    private static readonly ICaseEvent[] Asked = [RequestedOn("Friday 1 March 2024")];
    private static readonly ICaseEvent[] Appointed = [.. Asked, Independent];
    private static readonly ICaseEvent[] Upheld = [.. Appointed, new ListingReviewDecided(ReviewOutcome.Upheld, "It is.", On("Wednesday 10 April 2024"))];
    private static readonly ICaseEvent[] Appealed = [.. Upheld, new AppealLodged(Appellant.Requester, Freeholder, On("Thursday 18 April 2024"), null, false, null)];
    private static readonly ICaseEvent[] Dismissed =
        [.. Appealed, new AppealDecided(AppealOutcome.Dismissed, "No.", On("Monday 3 June 2024"), On("Tuesday 4 June 2024"))];

    private static readonly TruthTable<ListingReview> Table = new(
        [
            ("nothing recorded", []),
            ("asked for", Asked),
            ("reviewer appointed", Appointed),
            ("withdrawn", [.. Asked, new ReviewRequestWithdrawn(On("Monday 11 March 2024"), null)]),
            ("upheld", Upheld),
            ("reversed", [.. Appointed, new ListingReviewDecided(ReviewOutcome.Reversed, "It is not.", On("Wednesday 10 April 2024"))]),
            ("appealed", Appealed),
            ("appeal withdrawn", [.. Appealed, new AppealWithdrawn(On("Monday 22 April 2024"))]),
            ("appeal dismissed", Dismissed),
            ("permission sought", [.. Dismissed, new FurtherAppealSought(TribunalParty.Appellant, On("Monday 17 June 2024"), null, false)]),
            ("permitted", [
                .. Dismissed,
                new FurtherAppealSought(TribunalParty.Appellant, On("Monday 17 June 2024"), null, false),
                new PermissionDecided(true, On("Monday 1 July 2024"))]),
        ],
        [
            ("ask", RequestsOn("Friday 1 March 2024")),
            ("correct", new CorrectReviewRequestDay(ReviewId, On("Saturday 2 March 2024"), "Misread.")),
            ("represent", new AppointRepresentative(ReviewId, Solicitor, On("Monday 11 March 2024"))),
            ("appoint", new AppointReviewer(ReviewId, HeadOfLegal, "Head of Legal Services", [ListingOfficer], true, On("Tuesday 5 March 2024"))),
            ("ask for hearing", new RequestHearing(ReviewId, On("Monday 11 March 2024"))),
            ("hold hearing", new HoldHearing(ReviewId, On("Monday 8 April 2024"))),
            ("make representations", new MakeRepresentations(ReviewId, RepresentationForm.Written, false, On("Monday 11 March 2024"))),
            ("agree longer", new AgreeLongerReview(ReviewId, On("Friday 31 May 2024"), On("Monday 11 March 2024"))),
            ("withdraw", new WithdrawReviewRequest(ReviewId, On("Tuesday 12 March 2024"))),
            ("tell of procedure", new ServeReviewNotice(
                ReviewId, NoticeCodes.ReviewProcedure, NoticeRecipient.ReviewRequester, PostedOn("Monday 4 March 2024"))),
            ("decide", new DecideListingReview(ReviewId, ReviewOutcome.Upheld, "It is.", On("Thursday 11 April 2024"))),
            ("send decision", new ServeReviewNotice(
                ReviewId, NoticeCodes.ReviewDecision, NoticeRecipient.ReviewRequester, PostedOn("Friday 12 April 2024"))),
            ("appeal", new LodgeAppeal(ReviewId, Appellant.Requester, On("Friday 19 April 2024"))),
            ("extend time", new DecideAppealTime(ReviewId, true, On("Monday 29 April 2024"))),
            ("give appeal up", new WithdrawAppeal(ReviewId, On("Tuesday 23 April 2024"))),
            ("decide appeal", new DecideAppeal(ReviewId, AppealOutcome.Allowed, "Yes.", On("Tuesday 4 June 2024"), On("Tuesday 4 June 2024"))),
            ("send paper", new RecordTribunalPaper(ReviewId, TribunalPaper.WrittenReasons, On("Monday 10 June 2024"))),
            ("seek permission", new SeekPermission(ReviewId, TribunalParty.Council, On("Tuesday 18 June 2024"))),
            ("permit", new DecidePermission(ReviewId, true, On("Tuesday 2 July 2024"))),
            ("decide further", new DecideFurtherAppeal(ReviewId, FurtherOutcome.Stands, "It stands.", On("Monday 2 December 2024"))),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: ask
          APPEAL_NOT_DECIDED: send paper, seek permission
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          NO_APPEAL: extend time, give appeal up, decide appeal
          NO_REVIEW: correct, represent, appoint, ask for hearing, hold hearing, make representations, agree longer, withdraw, tell of procedure, decide, send decision
          NO_REVIEW_DECISION: appeal
        asked for
          yes: correct, represent, appoint, ask for hearing, hold hearing, make representations, agree longer, withdraw, tell of procedure
          again: ask
          APPEAL_NOT_DECIDED: send paper, seek permission
          NOT_DECIDED: send decision
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          NO_APPEAL: extend time, give appeal up, decide appeal
          NO_REVIEWER: decide
          NO_REVIEW_DECISION: appeal
        reviewer appointed
          yes: correct, represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, tell of procedure, decide
          again: ask, appoint
          APPEAL_NOT_DECIDED: send paper, seek permission
          NOT_DECIDED: send decision
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          NO_APPEAL: extend time, give appeal up, decide appeal
          NO_REVIEW_DECISION: appeal
        withdrawn
          yes: correct, tell of procedure
          again: ask
          APPEAL_NOT_DECIDED: send paper, seek permission
          NOT_DECIDED: send decision
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          NO_APPEAL: extend time, give appeal up, decide appeal
          NO_REVIEW_DECISION: appeal
          REVIEW_WITHDRAWN: represent, appoint, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        upheld
          yes: correct, tell of procedure, send decision, appeal
          again: ask, appoint
          APPEAL_NOT_DECIDED: send paper, seek permission
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          NO_APPEAL: extend time, give appeal up, decide appeal
          REVIEW_DECIDED: represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        reversed
          yes: correct, tell of procedure, send decision
          again: ask, appoint
          APPEAL_NOT_DECIDED: send paper, seek permission
          NOTHING_TO_APPEAL: appeal
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          NO_APPEAL: extend time, give appeal up, decide appeal
          REVIEW_DECIDED: represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        appealed
          yes: correct, tell of procedure, send decision, extend time, give appeal up, decide appeal
          again: ask, appoint
          ALREADY_APPEALED: appeal
          APPEAL_NOT_DECIDED: send paper, seek permission
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          REVIEW_DECIDED: represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        appeal withdrawn
          yes: correct, tell of procedure, send decision, appeal
          again: ask, appoint
          APPEAL_NOT_DECIDED: send paper, seek permission
          APPEAL_WITHDRAWN: extend time, give appeal up, decide appeal
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          REVIEW_DECIDED: represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        appeal dismissed
          yes: correct, tell of procedure, send decision, send paper, seek permission
          again: ask, appoint
          ALREADY_APPEALED: appeal
          APPEAL_DECIDED: extend time, give appeal up, decide appeal
          NOT_PERMITTED: decide further
          NOT_SOUGHT: permit
          REVIEW_DECIDED: represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        permission sought
          yes: correct, tell of procedure, send decision, send paper, permit
          again: ask, appoint
          ALREADY_APPEALED: appeal
          ALREADY_SOUGHT: seek permission
          APPEAL_DECIDED: extend time, give appeal up, decide appeal
          NOT_PERMITTED: decide further
          REVIEW_DECIDED: represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        permitted
          yes: correct, tell of procedure, send decision, send paper, decide further
          again: ask, appoint
          ALREADY_APPEALED: appeal
          ALREADY_SOUGHT: seek permission
          APPEAL_DECIDED: extend time, give appeal up, decide appeal
          NOT_SOUGHT: permit
          REVIEW_DECIDED: represent, ask for hearing, hold hearing, make representations, agree longer, withdraw, decide
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
