using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

public class conducting_a_review
{
    private static readonly ListingReviewRequested Requested = RequestedOn("Friday 1 March 2024");

    // REV-11
    [Fact]
    public void is_not_for_an_officer_who_took_part_in_the_decision() =>
        Given<ListingReview>(Requested).When(Appoints(ListingOfficer)).ThenRefused(
            "REVIEWER_NOT_INDEPENDENT",
            "This officer took part in the decision under review, and so may not review it.",
            "Assets of Community Value (England) Regulations 2012, Sch. 2 para. 4");

    [Fact]
    public void is_not_for_an_officer_who_has_not_declared_to_have_taken_no_part() =>
        Given<ListingReview>(Requested).When(Appoints(HeadOfLegal) with { TookNoPart = false }).ThenRefused("REVIEWER_NOT_INDEPENDENT");

    [Fact]
    public void is_for_an_officer_who_took_no_part() =>
        Given<ListingReview>(Requested).When(Appoints(HeadOfLegal)).Then(Independent);

    [Fact]
    public void says_which_office_the_reviewer_holds() =>
        Given<ListingReview>(Requested).When(Appoints(HeadOfLegal) with { Office = "" }).ThenAsksAgainFor("Office");

    [Fact]
    public void can_pass_to_another_reviewer() =>
        Given<ListingReview>(Requested, Independent).When(Appoints(Solicitor)).State.Procedure.Reviewer!.AccountId.ShouldBe(Solicitor);

    [Fact]
    public void may_go_through_a_representative() =>
        Given<ListingReview>(Requested).When(new AppointRepresentative(ReviewId, Solicitor, On("Monday 4 March 2024")))
            .Then(new RepresentativeAppointed(Solicitor, On("Monday 4 March 2024")));

    [Fact]
    public void hears_the_owner_and_the_representative_both_ways()
    {
        var written = Given<ListingReview>(Requested).When(new MakeRepresentations(ReviewId, RepresentationForm.Written, false, On("Monday 4 March 2024")));
        var oral = new Story<ListingReview>(written.State, LongAfter)
            .When(new MakeRepresentations(ReviewId, RepresentationForm.Oral, true, On("Monday 18 March 2024")));

        oral.State.Procedure.Representations.Count.ShouldBe(2);
    }

    [Fact]
    public void owes_a_hearing_that_the_owner_asked_for_in_writing() =>
        Given<ListingReview>(Requested, Independent, new HearingRequested(On("Thursday 7 March 2024"))).When(Upholds).ThenRefused(
            "HEARING_OWED",
            "The owner asked in writing on Thursday 7 March 2024 for an oral hearing, and none has been held.",
            "Assets of Community Value (England) Regulations 2012, Sch. 2 para. 7(1)");

    [Fact]
    public void is_decided_when_the_hearing_has_been_held() =>
        Given<ListingReview>(Requested, Independent, new HearingRequested(On("Thursday 7 March 2024")), new HearingHeld(On("Monday 8 April 2024")))
            .When(Upholds).Decision.Refusal.ShouldBeNull();

    [Fact]
    public void may_include_a_hearing_that_nobody_asked_for() =>
        Given<ListingReview>(Requested).When(new HoldHearing(ReviewId, On("Monday 8 April 2024"))).Then(new HearingHeld(On("Monday 8 April 2024")));

    [Fact]
    public void is_not_decided_before_the_hearing() =>
        Given<ListingReview>(Requested, Independent, new HearingHeld(On("Friday 26 April 2024"))).When(Upholds).ThenAsksAgainFor("DecidedOn");

    // REV-06
    [Fact]
    public void can_take_as_long_as_the_owner_agrees_in_writing()
    {
        var agreed = Given<ListingReview>(Requested, Independent).When(Agrees("Friday 31 May 2024"));

        agreed.Then(new LongerReviewAgreed(On("Friday 31 May 2024"), On("Monday 22 April 2024")));
        ReviewClock.CompleteBy(agreed.State).ShouldBe(On("Friday 31 May 2024"));
        ReviewClock.WasDecidedLate(Decided(agreed.State, "Friday 31 May 2024")).ShouldBeFalse();
        ReviewClock.WasDecidedLate(Decided(agreed.State, "Saturday 1 June 2024")).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Thursday 25 April 2024", false)]
    [InlineData("Friday 26 April 2024", true)]
    public void has_eight_weeks_beginning_with_the_day_of_the_request_where_nothing_is_agreed(string decided, bool isLate) =>
        ReviewClock.WasDecidedLate(Decided(Fold<ListingReview>([Requested, Independent]), decided)).ShouldBe(isLate);

    [Theory]
    [InlineData("Thursday 25 April 2024", false)]
    [InlineData("Friday 26 April 2024", true)]
    public void cannot_be_agreed_to_end_sooner(string day, bool isLonger)
    {
        var outcome = Given<ListingReview>(Requested).When(Agrees(day));

        (outcome.Decision.Refusal is null).ShouldBe(isLonger);
        if (!isLonger) outcome.ThenAsksAgainFor("AgreedToOn");
    }

    [Fact]
    public void tells_the_owner_how_it_will_be_conducted() =>
        Given<ListingReview>(Requested).When(Serves(NoticeCodes.ReviewProcedure, "Monday 4 March 2024"))
            .State.Served.Of(NoticeCodes.ReviewProcedure).ShouldHaveSingleItem();

    [Fact]
    public void tells_nothing_before_it_was_asked_for() =>
        Given<ListingReview>(Requested).When(Serves(NoticeCodes.ReviewProcedure, "Thursday 29 February 2024")).ThenAsksAgainFor("SentOn");

    [Fact]
    public void sends_no_decision_before_there_is_one() =>
        Given<ListingReview>(Requested).When(Serves(NoticeCodes.ReviewDecision, "Monday 4 March 2024")).ThenRefused("NOT_DECIDED");

    [Fact]
    public void sends_the_nominator_reasons_only_for_a_reversal()
    {
        Given<ListingReview>(UpheldAndSentOn("Thursday 29 February 2024"))
            .When(Serves(NoticeCodes.ReversalReasons, "Friday 1 March 2024")).ThenRefused("NOT_REVERSED");
        Given<ListingReview>(Requested, new ListingReviewDecided(ReviewOutcome.Reversed, "It is a house.", On("Wednesday 10 April 2024")))
            .When(Serves(NoticeCodes.ReversalReasons, "Thursday 11 April 2024")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void owes_whoever_asked_the_procedure_and_then_the_decision()
    {
        var asked = Fold<ListingReview>([Requested]);
        NoticeDuties.Of(asked, Of2024).ShouldHaveSingleItem().Notice.Key.ShouldBe(NoticeCodes.ReviewProcedure);

        var decided = Fold<ListingReview>([Requested, new ListingReviewDecided(ReviewOutcome.Upheld, "It is.", On("Wednesday 10 April 2024"))]);
        var due = NoticeDuties.Of(decided, Of2024).Single(duty => duty.IsOpenOn(On("Wednesday 10 April 2024")));
        (due.Notice.Key, due.LastDay).ShouldBe((NoticeCodes.ReviewDecision, On("Thursday 25 April 2024")));
        NoticeDuties.Of(decided.Evolve(Sent(NoticeCodes.ReviewDecision, "Thursday 11 April 2024")), Of2024)
            .Single(duty => duty.Notice.Key is NoticeCodes.ReviewDecision).IsDone.ShouldBeTrue();
    }

    [Fact]
    public void sends_no_notice_of_another_matter() =>
        Given<ListingReview>(Requested).When(Serves(NoticeCodes.Considering, "Monday 4 March 2024")).ThenAsksAgainFor("Notice");

    private static AppointReviewer Appoints(Guid account) =>
        new(ReviewId, account, "Head of Legal Services", [ListingOfficer], TookNoPart: true, On("Tuesday 5 March 2024"));

    private static DecideListingReview Upholds { get; } =
        new(ReviewId, ReviewOutcome.Upheld, "The pub is where the village meets.", On("Thursday 25 April 2024"));

    private static AgreeLongerReview Agrees(string to) => new(ReviewId, On(to), On("Monday 22 April 2024"));

    private static ServeReviewNotice Serves(string notice, string day) =>
        new(ReviewId, notice, NoticeRecipient.ReviewRequester, PostedOn(day), Freeholder);

    private static ListingReview Decided(ListingReview review, string day) =>
        review.Evolve(new ListingReviewDecided(ReviewOutcome.Upheld, "The pub is where the village meets.", On(day)));
}
