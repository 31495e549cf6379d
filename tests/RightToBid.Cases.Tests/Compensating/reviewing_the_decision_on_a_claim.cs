using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Compensating.AClaim;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Compensating;

public class reviewing_the_decision_on_a_claim
{
    private const string Regulations = "Assets of Community Value (England) Regulations 2012";

    private static readonly ReviewerAppointed Head = new(Id(81), "Head of Legal Services", On("Monday 22 January 2024"));

    private static AskForReview Ask(string day) => new(ClaimId, On(day));

    private static Decision Decide(ICommand<CompensationClaim> command, params ICaseEvent[] history) =>
        command.Decide(Fold<CompensationClaim>(history), new DecisionContext(LongAfter, Calendar));

    // W8: eight weeks beginning with the day on which written reasons were given, to the claimant, who may be a former owner (A48).
    [Fact]
    public void is_asked_for_on_the_last_day_of_the_eight_weeks_and_not_a_day_later()
    {
        Given<CompensationClaim>([.. Decided]).When(Ask("Tuesday 27 February 2024")).Then(new CompensationReviewRequested(On("Tuesday 27 February 2024")));
        Given<CompensationClaim>([.. Decided]).When(Ask("Wednesday 28 February 2024")).ThenRefused("OUT_OF_TIME", under: $"{Regulations}, Sch. 2 para. 2");
    }

    [Fact]
    public void is_asked_for_in_a_longer_time_that_the_council_allowed_in_writing()
    {
        var allow = new AllowLongerToAsk(ClaimId, On("Friday 15 March 2024"), On("Monday 4 March 2024"));
        var allowed = Given<CompensationClaim>([.. Decided]).When(allow);

        allowed.Then(new LongerReviewRequestAllowed(On("Friday 15 March 2024"), On("Monday 4 March 2024")));
        var story = new Story<CompensationClaim>(allowed.State, LongAfter);
        story.When(Ask("Friday 15 March 2024")).Decision.Refusal.ShouldBeNull();
        story.When(Ask("Saturday 16 March 2024")).ThenRefused("OUT_OF_TIME");
        Given<CompensationClaim>([.. Decided]).When(allow with { AllowedToOn = On("Tuesday 27 February 2024") }).ThenAsksAgainFor("AllowedToOn");
    }

    [Fact]
    public void waits_for_reasons_and_for_a_decision()
    {
        Given<CompensationClaim>(Received, Valid, Refused).When(Ask("Friday 19 January 2024")).ThenRefused("NO_REASONS_GIVEN");
        Given<CompensationClaim>(Received, Valid).When(Ask("Friday 19 January 2024")).ThenRefused("NOT_DECIDED");
        Given<CompensationClaim>([.. Decided]).When(Ask("Tuesday 2 January 2024")).ThenAsksAgainFor("ReceivedOn");
    }

    // A claim that is not valid is refused, and that is a decision which may be reviewed.
    [Fact]
    public void may_be_of_a_rejection()
    {
        var rejected = new ClaimRejected("OUT_OF_TIME", null, "Late.", null, On("Tuesday 2 January 2024"));

        Given<CompensationClaim>(Received, rejected, ReasonsGiven).When(Ask("Friday 19 January 2024"))
            .Then(new CompensationReviewRequested(On("Friday 19 January 2024")));
    }

    [Fact]
    public void is_carried_out_by_somebody_who_took_no_part_in_the_decision()
    {
        var story = Given<CompensationClaim>([.. Decided, ReviewAskedFor]);
        var appoint = new AppointClaimReviewer(ClaimId, Id(81), "Head of Legal Services", On("Monday 22 January 2024"), true, [Id(80)]);

        story.When(appoint).Then(Head);
        story.When(appoint with { DeciderAccountIds = [Id(81)] }).ThenRefused("REVIEWER_NOT_INDEPENDENT", under: $"{Regulations}, Sch. 2 para. 4");
        story.When(appoint with { TookNoPart = false }).ThenRefused("REVIEWER_NOT_INDEPENDENT");
        Given<CompensationClaim>([.. Decided]).When(appoint).ThenRefused("NO_REVIEW");
    }

    [Fact]
    public void is_decided_after_the_hearing_that_was_asked_for()
    {
        var decide = new DecideReview(ClaimId, 500m, "Part of the delay is proven.", On("Wednesday 28 February 2024"));
        ICaseEvent[] heard = [.. Decided, ReviewAskedFor, Head, new HearingRequested(On("Monday 22 January 2024"))];

        Given<CompensationClaim>(heard).When(decide).ThenRefused("HEARING_OWED", under: $"{Regulations}, Sch. 2 para. 7(1)");
        Given<CompensationClaim>([.. heard, new HearingHeld(On("Monday 12 February 2024"))]).When(decide)
            .Then(new CompensationReviewDecided(500m, "Part of the delay is proven.", On("Wednesday 28 February 2024")));
        Given<CompensationClaim>([.. Decided, ReviewAskedFor]).When(decide).ThenRefused("NO_REVIEWER");
        Given<CompensationClaim>([.. Decided, ReviewAskedFor, Head]).When(decide with { Reasons = "" }).ThenAsksAgainFor("Reasons");
        Given<CompensationClaim>([.. Decided, ReviewAskedFor, Head]).When(decide with { AwardedInPounds = 20_000 }).ThenAsksAgainFor("AwardedInPounds");
    }

    [Fact]
    public void takes_the_steps_of_every_review()
    {
        var story = Given<CompensationClaim>([.. Decided, ReviewAskedFor]);

        story.When(new AppointClaimRepresentative(ClaimId, Id(82), On("Monday 22 January 2024"))).Then(new RepresentativeAppointed(Id(82), On("Monday 22 January 2024")));
        story.When(new RequestClaimHearing(ClaimId, On("Monday 22 January 2024"))).Then(new HearingRequested(On("Monday 22 January 2024")));
        story.When(new HoldClaimHearing(ClaimId, On("Monday 12 February 2024"))).Then(new HearingHeld(On("Monday 12 February 2024")));
        story.When(new MakeClaimRepresentations(ClaimId, RepresentationForm.Written, false, On("Monday 5 February 2024")))
            .Then(new RepresentationsMade(RepresentationForm.Written, false, On("Monday 5 February 2024")));
        story.When(new WithdrawClaimReview(ClaimId, On("Monday 5 February 2024"))).Then(new ReviewRequestWithdrawn(On("Monday 5 February 2024"), null));
        story.When(new AgreeLongerClaimReview(ClaimId, On("Thursday 14 March 2024"), On("Monday 5 February 2024"))).ThenAsksAgainFor("AgreedToOn");
        story.When(new AgreeLongerClaimReview(ClaimId, On("Friday 15 March 2024"), On("Monday 5 February 2024")))
            .Then(new LongerReviewAgreed(On("Friday 15 March 2024"), On("Monday 5 February 2024")));
    }

    // W10: nominal Good Friday, so the Tuesday after Easter, before 5pm.
    [Theory]
    [InlineData("Tuesday 2 April 2024", 15, 59, AppealTiming.InTime)]
    [InlineData("Tuesday 2 April 2024", 16, 0, AppealTiming.NeedsExtension)]
    public void is_appealed_against_before_five_o_clock_on_the_last_working_day(string day, int hour, int minute, AppealTiming timing)
    {
        var at = Instant.FromUtc(On(day).Year, On(day).Month, On(day).Day, hour, minute);   // an hour behind London's clocks
        var lodged = Decide(new LodgeClaimAppeal(ClaimId, On(day), at), Reviewed).Events.ShouldHaveSingleItem();

        var state = Fold<CompensationClaim>([.. Reviewed, lodged]);
        AppealClock.Timing(state.Appeal!, ClaimClock.Appeal(state, Calendar)).ShouldBe(timing);
        ClaimPosition.Of(state, LongAfter).Standing.ShouldBe(ClaimStanding.UnderAppeal);
    }

    [Fact]
    public void is_appealed_against_only_by_whoever_asked_for_it_and_only_when_it_is_decided()
    {
        var lodge = new LodgeClaimAppeal(ClaimId, On("Monday 25 March 2024"));

        Decide(lodge, Reviewed).Refusal.ShouldBeNull();
        Decide(lodge with { By = Appellant.Nominator }, Reviewed).Refusal!.Code.ShouldBe("NO_JURISDICTION");
        Decide(lodge with { By = Appellant.LaterOwner }, Reviewed).Refusal!.Source!.ToString().ShouldBe($"{Regulations}, reg. 17");
        Decide(lodge, [.. Decided, ReviewAskedFor]).Refusal!.Code.ShouldBe("NO_REVIEW_DECISION");
    }

    [Fact]
    public void is_what_the_tribunals_make_of_it()
    {
        ICaseEvent[] history = [.. Reviewed, new AppealLodged(Appellant.Requester, Freeholder, On("Monday 25 March 2024"), null, false, "CR/2024/0001")];
        foreach (var (command, expected) in new (ICommand<CompensationClaim>, ICaseEvent)[]
        {
            (new DecideClaimAppeal(ClaimId, AppealOutcome.Allowed, "£2,000 is to be paid.", On("Monday 1 July 2024"), On("Tuesday 2 July 2024")),
                new AppealDecided(AppealOutcome.Allowed, "£2,000 is to be paid.", On("Monday 1 July 2024"), On("Tuesday 2 July 2024"))),
            (new RecordClaimTribunalPaper(ClaimId, TribunalPaper.WrittenReasons, On("Monday 8 July 2024")),
                new TribunalPaperSent(TribunalPaper.WrittenReasons, On("Monday 8 July 2024"))),
            (new SeekFurtherClaimAppeal(ClaimId, TribunalParty.Council, On("Monday 22 July 2024")),
                new FurtherAppealSought(TribunalParty.Council, On("Monday 22 July 2024"), null, false)),
            (new DecideClaimPermission(ClaimId, true, On("Monday 2 September 2024")), new PermissionDecided(true, On("Monday 2 September 2024"))),
            (new DecideFurtherClaimAppeal(ClaimId, FurtherOutcome.Reversed, "Nothing is to be paid.", On("Monday 2 December 2024")),
                new FurtherAppealDecided(FurtherOutcome.Reversed, "Nothing is to be paid.", On("Monday 2 December 2024"))),
        })
        {
            Decide(command, history).Events.ShouldBe([expected]);
            history = [.. history, expected];
        }

        ClaimPosition.Of(Fold<CompensationClaim>(history), LongAfter).Sentence.ShouldBe("The appeal was dismissed: the decision on the review stands.");
    }

    [Fact]
    public void waits_for_the_tribunal_to_extend_time_for_a_late_appeal()
    {
        ICaseEvent[] late = [.. Reviewed, new AppealLodged(Appellant.Requester, Freeholder, On("Wednesday 3 April 2024"), null, true, null)];
        var dismiss = new DecideClaimAppeal(ClaimId, AppealOutcome.Dismissed, "No.", On("Monday 1 July 2024"), On("Monday 1 July 2024"));

        Decide(dismiss, late).Refusal!.Code.ShouldBe("NEEDS_EXTENSION");
        Decide(new DecideClaimAppealTime(ClaimId, true, On("Monday 8 April 2024")), late).Events.ShouldBe([new AppealTimeDecided(true, On("Monday 8 April 2024"))]);
        Decide(dismiss, [.. late, new AppealTimeDecided(true, On("Monday 8 April 2024"))]).Refusal.ShouldBeNull();
        Decide(new WithdrawClaimAppeal(ClaimId, On("Monday 8 April 2024")), late).Events.ShouldBe([new AppealWithdrawn(On("Monday 8 April 2024"))]);
    }
}
