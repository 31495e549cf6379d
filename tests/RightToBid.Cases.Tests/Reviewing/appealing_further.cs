using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

public class appealing_further
{
    private static readonly ICaseEvent[] Dismissed = Decided(AppealOutcome.Dismissed);

    private static readonly FurtherAppealSought Sought = new(TribunalParty.Appellant, On("Monday 1 July 2024"), null, false);

    [Fact]
    public void needs_permission_within_28_days_of_the_last_paper_sent()
    {
        ReviewClock.Permission(Fold<ListingReview>(Dismissed), Of2024)!.Value.LastDay.ShouldBe(On("Tuesday 2 July 2024"));
        ReviewClock.Permission(Fold<ListingReview>([.. Dismissed, new TribunalPaperSent(TribunalPaper.WrittenReasons, On("Monday 10 June 2024"))]), Of2024)!
            .Value.LastDay.ShouldBe(On("Monday 8 July 2024"));
    }

    [Fact]
    public void is_asked_for_after_a_decision_alone()
    {
        Given<ListingReview>(Dismissed[..^1]).With2024().When(new SeekPermission(ReviewId, TribunalParty.Appellant, On("Monday 1 July 2024")))
            .ThenRefused("APPEAL_NOT_DECIDED");
        Given<ListingReview>(Dismissed).With2024().When(new SeekPermission(ReviewId, TribunalParty.Appellant, On("Monday 1 July 2024"))).Then(Sought);
    }

    [Fact]
    public void on_the_last_day_needs_the_hour() =>
        Given<ListingReview>(Dismissed).With2024().When(new SeekPermission(ReviewId, TribunalParty.Council, On("Tuesday 2 July 2024")))
            .ThenAsksAgainFor("SoughtAt");

    [Fact]
    public void needs_permission_that_was_given()
    {
        Given<ListingReview>([.. Dismissed, Sought]).When(Decides(FurtherOutcome.Stands)).ThenRefused("NOT_PERMITTED");
        Given<ListingReview>([.. Dismissed, Sought, new PermissionDecided(false, On("Monday 8 July 2024"))])
            .When(Decides(FurtherOutcome.Stands)).ThenRefused("NOT_PERMITTED");
        Given<ListingReview>([.. Dismissed, Sought, Permitted]).When(Decides(FurtherOutcome.Stands)).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void takes_the_land_off_the_list_where_the_owner_s_appeal_succeeds_after_all()
    {
        var outcome = Given<ListingReview>([.. Dismissed, Sought, Permitted]).When(Decides(FurtherOutcome.Reversed));

        outcome.State.Appeal!.Standing.ShouldBe(AppealOutcome.Allowed);
        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(
            [new RemoveFromList(ListEntryId, RemovalReason.AppealAllowed, "It was decided.", On("Monday 2 December 2024"), IsConsequence: true)]);
        ReviewPosition.Of(outcome.State, LongAfter, Of2024).Sentence
            .ShouldBe("The owner’s appeal against the listing was allowed on Monday 2 December 2024.");
    }

    [Fact]
    public void leaves_the_listing_where_the_decision_stands()
    {
        var outcome = Given<ListingReview>([.. Dismissed, Sought, Permitted]).When(Decides(FurtherOutcome.Stands));

        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBeEmpty();
        outcome.State.Appeal!.Standing.ShouldBe(AppealOutcome.Dismissed);
    }

    [Fact]
    public void sends_the_appeal_back_to_be_decided_again()
    {
        var sentBack = Given<ListingReview>([.. Dismissed, Sought, Permitted]).When(Decides(FurtherOutcome.SentBack));

        ReviewPosition.Of(sentBack.State, LongAfter, Of2024).Standing.ShouldBe(ReviewStanding.UnderAppeal);
        new Story<ListingReview>(sentBack.State, LongAfter) { Calendar = Of2024 }
            .When(new DecideAppeal(ReviewId, AppealOutcome.Allowed, "It was decided.", On("Monday 9 December 2024"), On("Monday 9 December 2024")))
            .State.Appeal!.Standing.ShouldBe(AppealOutcome.Allowed);
    }

    [Fact]
    public void A50_sends_an_allowed_appeal_back_and_leaves_the_list_to_a_legal_officer_until_it_is_decided_again()
    {
        var sentBack = Given<ListingReview>([.. Decided(AppealOutcome.Allowed), Sought with { By = TribunalParty.Council }, Permitted])
            .When(Decides(FurtherOutcome.SentBack));

        ListingReviewSaga.React(sentBack.Decision.Events[0], sentBack.State).ShouldBeEmpty();
        ReviewPosition.Of(sentBack.State, LongAfter, Of2024).ShouldBe(new(
            ReviewStanding.UnderAppeal,
            "The Upper Tribunal set aside the decision on the owner’s appeal on Monday 2 December 2024, and sent it back to be decided again. "
            + "Whether the land is listed meanwhile the law does not say (A50): a legal officer decides whether it is listed again."));
    }

    [Theory]
    [InlineData(AppealOutcome.Dismissed)]
    [InlineData(AppealOutcome.Allowed)]
    public void A50_an_appeal_that_was_sent_back_is_followed_by_the_list_when_it_is_decided_again(AppealOutcome again)
    {
        var sentBack = Given<ListingReview>([.. Decided(AppealOutcome.Allowed), Sought with { By = TribunalParty.Council }, Permitted])
            .When(Decides(FurtherOutcome.SentBack)).State;
        var outcome = new Story<ListingReview>(sentBack, LongAfter) { Calendar = Of2024 }
            .When(new DecideAppeal(ReviewId, again, "It was decided.", On("Monday 9 December 2024"), On("Monday 9 December 2024")));

        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(again is AppealOutcome.Allowed
            ? [new RemoveFromList(ListEntryId, RemovalReason.AppealAllowed, "It was decided.", On("Monday 9 December 2024"), IsConsequence: true)]
            : [new RestoreEntry(ListEntryId, On("Monday 9 December 2024"), On("Monday 9 December 2024"), "It was decided.", IsConsequence: true)]);
    }

    [Fact]
    public void undoes_an_appeal_that_was_allowed_where_the_council_succeeds()
    {
        var outcome = Given<ListingReview>([.. Decided(AppealOutcome.Allowed), Sought with { By = TribunalParty.Council }, Permitted])
            .When(Decides(FurtherOutcome.Reversed));

        outcome.State.Appeal!.Standing.ShouldBe(AppealOutcome.Dismissed);
        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(
            [new RestoreEntry(ListEntryId, On("Monday 2 December 2024"), On("Monday 2 December 2024"), "It was decided.", IsConsequence: true)]);
    }

    private static PermissionDecided Permitted { get; } = new(true, On("Monday 8 July 2024"));

    private static DecideFurtherAppeal Decides(FurtherOutcome outcome) => new(ReviewId, outcome, "It was decided.", On("Monday 2 December 2024"));

    private static ICaseEvent[] Decided(AppealOutcome outcome) =>
    [
        .. UpheldAndSentOn("Thursday 29 February 2024"),
        new AppealLodged(Appellant.Requester, Freeholder, On("Thursday 14 March 2024"), null, false, null),
        new AppealDecided(outcome, "It was decided.", On("Monday 3 June 2024"), On("Tuesday 4 June 2024")),
    ];
}
