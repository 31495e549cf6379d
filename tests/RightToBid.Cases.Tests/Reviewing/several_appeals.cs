using RightToBid.Cases.Listing;
using RightToBid.Cases.Reviewing;

using static RightToBid.Cases.Tests.Reviewing.TheReview;
using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Reviewing;

/// <summary>The owner who asked for the review appealed, and so did the leaseholder, who came later (reg. 11(2), A38).</summary>
public class several_appeals
{
    private static readonly ICaseEvent[] Upheld = UpheldAndSentOn("Thursday 29 February 2024");
    private static readonly AppealLodged ByRequester = new(Appellant.Requester, Freeholder, On("Thursday 14 March 2024"), null, false, null);
    private static readonly AppealLodged ByLaterOwner = new(Appellant.LaterOwner, Leaseholder, On("Friday 12 April 2024"), null, false, null);
    private static readonly ICaseEvent[] Both = [.. Upheld, ByRequester, ByLaterOwner];

    private static readonly LodgeAppeal Lodges = new(ReviewId, Appellant.LaterOwner, On("Friday 12 April 2024"), AppellantPartyId: Leaseholder);

    [Fact]
    public void A38_by_the_owner_who_asked_and_by_a_later_owner_are_heard_side_by_side()
    {
        var outcome = Given<ListingReview>([.. Upheld, ByRequester]).With2024().When(Lodges);

        outcome.Then(ByLaterOwner);
        outcome.State.Appeals.Select(appeal => (appeal.Number, appeal.By)).ShouldBe([(1, Appellant.Requester), (2, Appellant.LaterOwner)]);
        ReviewPosition.Of(outcome.State, LongAfter, Of2024).Sentence.ShouldEndWith("Another owner’s appeal is before the tribunal as well.");
    }

    [Fact]
    public void by_the_same_later_owner_are_one_too_many() => Given<ListingReview>(Both).With2024()
        .When(Lodges with { ReceivedOn = On("Monday 15 April 2024") }).ThenRefused("ALREADY_APPEALED");

    [Fact]
    public void lodged_twice_alike_are_one() => Given<ListingReview>(Both).With2024().When(Lodges).ThenNothing();

    [Fact]
    public void by_another_later_owner_are_heard_too() =>
        Given<ListingReview>(Both).With2024().When(Lodges with { AppellantPartyId = Id(77) }).State.Appeals.Count.ShouldBe(3);

    [Fact]
    public void leave_the_owner_who_asked_the_time_to_appeal()
    {
        ListingReviewSaga.Deadlines(Fold<ListingReview>([.. Upheld, ByLaterOwner]), Of2024).ShouldContain(due => due.Kind == WindowKeys.ReviewAppeal);
        ListingReviewSaga.Deadlines(Fold<ListingReview>([.. Upheld, ByRequester]), Of2024).ShouldNotContain(due => due.Kind == WindowKeys.ReviewAppeal);
    }

    [Fact]
    public void are_told_apart_before_anything_is_recorded_of_one()
    {
        Given<ListingReview>(Both).With2024().When(Decides(AppealOutcome.Dismissed)).ThenAsksAgainFor(
            "AppealNumber", "Several appeals against this decision have been recorded. Say which of them it is.");
        Given<ListingReview>(Both).With2024().When(Decides(AppealOutcome.Dismissed) with { AppealNumber = 3 }).ThenAsksAgainFor("AppealNumber");
        Given<ListingReview>(Both).With2024().When(Decides(AppealOutcome.Dismissed) with { AppealNumber = 1 })
            .Then(new AppealDecided(AppealOutcome.Dismissed, Summary, On("Monday 3 June 2024"), On("Tuesday 4 June 2024"), 1));
    }

    [Fact]
    public void of_which_one_was_given_up_need_not_be_told_apart() =>
        Given<ListingReview>([.. Both, new AppealWithdrawn(On("Monday 15 April 2024"), 1)]).With2024().When(Decides(AppealOutcome.Dismissed))
            .Then(new AppealDecided(AppealOutcome.Dismissed, Summary, On("Monday 3 June 2024"), On("Tuesday 4 June 2024"), 2));

    [Fact]
    public void of_which_one_is_dismissed_leave_the_other_open()
    {
        var state = Fold<ListingReview>([.. Both, Dismissed(1)]);

        state.Appeals.Select(appeal => appeal.IsUndecided).ShouldBe([false, true]);
        ReviewPosition.Of(state, LongAfter, Of2024).Standing.ShouldBe(ReviewStanding.UnderAppeal);
        ListingReviewSaga.Deadlines(state, Of2024).ShouldHaveSingleItem().Kind.ShouldBe(WindowKeys.PermissionToAppeal);
    }

    [Fact]
    public void of_which_one_is_allowed_take_the_land_off_the_list()
    {
        var outcome = Given<ListingReview>([.. Both, Dismissed(1)]).With2024().When(Decides(AppealOutcome.Allowed) with { AppealNumber = 2 });

        ReviewPosition.Of(outcome.State, LongAfter, Of2024).Standing.ShouldBe(ReviewStanding.AppealAllowed);
        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldHaveSingleItem().ShouldBeOfType<RemoveFromList>();
    }

    [Fact]
    public void of_which_one_still_stands_keep_the_land_off_the_list_when_the_other_is_reversed()
    {
        ICaseEvent[] allowed = [.. Both, Allowed(1), Allowed(2), Sought(2), Permitted(2)];
        var outcome = Given<ListingReview>(allowed).With2024()
            .When(new DecideFurtherAppeal(ReviewId, FurtherOutcome.Reversed, "It was reversed.", On("Monday 2 December 2024"), 2));
        ListingReviewSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBeEmpty();

        var both = new Story<ListingReview>(outcome.State.Evolve(Sought(1)).Evolve(Permitted(1)), LongAfter) { Calendar = Of2024 }
            .When(new DecideFurtherAppeal(ReviewId, FurtherOutcome.Reversed, "It was reversed.", On("Monday 2 December 2024"), 1));
        ListingReviewSaga.React(both.Decision.Events[0], both.State).ShouldHaveSingleItem().ShouldBeOfType<RestoreEntry>();
    }

    [Fact]
    public void recorded_before_they_had_numbers_are_about_the_last_one_lodged()
    {
        var state = Fold<ListingReview>(
        [
            .. Upheld, ByRequester, new AppealWithdrawn(On("Monday 18 March 2024")), ByRequester with { ReceivedOn = On("Tuesday 19 March 2024") },
            new AppealDecided(AppealOutcome.Dismissed, Summary, On("Monday 3 June 2024"), On("Tuesday 4 June 2024")),
        ]);

        state.Appeals.Select(appeal => (appeal.WithdrawnOn is null, appeal.Outcome)).ShouldBe([(false, null), (true, AppealOutcome.Dismissed)]);
        state.Appeal!.Number.ShouldBe(2);
    }

    private const string Summary = "The tribunal heard it.";

    private static DecideAppeal Decides(AppealOutcome outcome) => new(ReviewId, outcome, Summary, On("Monday 3 June 2024"), On("Tuesday 4 June 2024"));

    private static AppealDecided Dismissed(int number) =>
        new(AppealOutcome.Dismissed, Summary, On("Monday 3 June 2024"), On("Tuesday 4 June 2024"), number);

    private static AppealDecided Allowed(int number) => Dismissed(number) with { Outcome = AppealOutcome.Allowed };

    private static FurtherAppealSought Sought(int number) => new(TribunalParty.Council, On("Monday 17 June 2024"), null, false, number);

    private static PermissionDecided Permitted(int number) => new(true, On("Monday 8 July 2024"), number);
}
