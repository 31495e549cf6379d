using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

/// <summary>The owner was told on Monday 8 January 2024: eight weeks to the end of Sunday 3 March 2024.</summary>
public class allowing_longer_to_ask_for_a_review
{
    private const string Steps = "Assets of Community Value (England) Regulations 2012, Sch. 2 para. 1(2)";

    private static readonly InclusionNoticeGiven Told = new(NoticeRecipient.Owner, Freeholder, On("Monday 8 January 2024"), false);
    private static readonly LongerToAskForReviewAllowed Allowed =
        new(On("Monday 8 January 2024"), Freeholder, On("Sunday 31 March 2024"), On("Friday 1 March 2024"));

    private static readonly ICaseEvent[] Listed = [EnteredOn("Friday 5 January 2024"), Told];

    private static AllowLongerToAskForReview Allow(string to, string on = "Friday 1 March 2024", string told = "Monday 8 January 2024", Guid? owner = null) =>
        new(ListEntryId, On(told), On(to), On(on), owner ?? Freeholder);

    [Fact]
    public void in_writing_moves_the_last_day_and_what_watches_it()
    {
        var outcome = Given<ListEntry>(Listed).When(Allow("Sunday 31 March 2024"));

        outcome.Then(Allowed);
        ListingClock.TimesToAsk(outcome.State).ShouldHaveSingleItem().LastDay.ShouldBe(On("Sunday 31 March 2024"));
        ListEntrySaga.Deadlines(outcome.State).Single(deadline => deadline.Kind == WindowKeys.ReviewRequest).LastDay.ShouldBe(On("Sunday 31 March 2024"));
    }

    [Fact]
    public void twice_alike_yields_nothing() => Given<ListEntry>([.. Listed, Allowed]).When(Allow("Sunday 31 March 2024")).ThenNothing();

    [Theory]
    [InlineData("Sunday 3 March 2024", false)]
    [InlineData("Monday 4 March 2024", true)]
    public void is_longer_than_the_eight_weeks(string to, bool isLonger)
    {
        var outcome = Given<ListEntry>(Listed).When(Allow(to));

        if (isLonger) outcome.Decision.Refusal.ShouldBeNull();
        else outcome.ThenAsksAgainFor("AllowedToOn", "The owner has to the end of Sunday 3 March 2024 in any case. Enter a later day.");
    }

    [Fact]
    public void again_goes_further_than_before()
    {
        var story = Given<ListEntry>([.. Listed, Allowed]);

        story.When(Allow("Saturday 30 March 2024", "Monday 4 March 2024")).ThenAsksAgainFor("AllowedToOn");
        ListingClock.TimesToAsk(story.When(Allow("Monday 1 April 2024", "Monday 4 March 2024")).State).Single().LastDay.ShouldBe(On("Monday 1 April 2024"));
    }

    // REV-09
    [Fact]
    public void A36_after_other_steps_there_is_no_power_to()
    {
        var bySteps = Given<ListEntry>(
            EnteredOn("Friday 5 January 2024"), new InclusionNoticeGiven(NoticeRecipient.Owner, Freeholder, On("Sunday 31 March 2024"), true));

        bySteps.When(Allow("Monday 1 July 2024", "Friday 24 May 2024", "Sunday 31 March 2024")).ThenRefused(
            "NO_POWER_TO_ALLOW_LONGER",
            "Steps were taken instead of notice, so the owner has to the end of Saturday 25 May 2024, and the council has no power to allow longer.",
            Steps);
    }

    [Fact]
    public void is_for_an_owner_who_was_told()
    {
        var story = Given<ListEntry>(Listed);

        story.When(Allow("Sunday 31 March 2024", told: "Tuesday 9 January 2024")).ThenRefused("NOT_TOLD");
        story.When(Allow("Sunday 31 March 2024", owner: Leaseholder)).ThenRefused("NOT_TOLD");
        Given<ListEntry>().When(Allow("Sunday 31 March 2024")).ThenRefused("NOT_ENTERED");
    }

    [Fact]
    public void is_between_the_notice_and_today()
    {
        var story = Given<ListEntry>(Listed).RecordedOn("Friday 1 March 2024");

        story.When(Allow("Sunday 31 March 2024", "Sunday 7 January 2024")).ThenAsksAgainFor("AllowedOn");
        story.When(Allow("Sunday 31 March 2024", "Saturday 2 March 2024")).ThenAsksAgainFor("AllowedOn");
        story.When(Allow("Sunday 31 March 2024", "Monday 8 January 2024")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void is_of_no_use_once_the_land_is_unlisted()
    {
        var removed = Given<ListEntry>([.. Listed, new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Friday 1 March 2024"))]);

        removed.When(Allow("Sunday 31 March 2024")).ThenRefused("NOT_LISTED", under: "Localism Act 2011, s. 92(1)");
        removed.When(Allow("Sunday 31 March 2024", "Thursday 29 February 2024")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void to_one_owner_leaves_another_who_was_told_on_the_same_day_as_it_was()
    {
        var state = Fold<ListEntry>([.. Listed, Told with { PartyId = Leaseholder }, Allowed]);

        ListingClock.TimesToAsk(state).Select(time => (time.PartyId, time.LastDay))
            .ShouldBe([(Freeholder, On("Sunday 31 March 2024")), (Leaseholder, On("Sunday 3 March 2024"))]);
        ListEntrySaga.Deadlines(state).Where(deadline => deadline.Kind == WindowKeys.ReviewRequest).Select(deadline => deadline.LastDay)
            .ShouldBe([On("Sunday 31 March 2024"), On("Sunday 3 March 2024")]);
    }

    [Fact]
    public void after_the_end_was_announced_has_it_announced_again_when_it_comes()
    {
        var state = Fold<ListEntry>([.. Listed, new ReviewRequestPeriodEnded(On("Sunday 3 March 2024")), Allowed]);
        var due = ListEntrySaga.Deadlines(state).Single(deadline => deadline.Kind == WindowKeys.ReviewRequest);

        var ended = ListEntrySaga.OnDue(state, due).ShouldHaveSingleItem();

        ended.ShouldBe(new ReviewRequestPeriodEnded(On("Sunday 31 March 2024")));
        ListEntrySaga.OnDue(state.Evolve(ended), due).ShouldBeEmpty();
    }

    [Fact]
    public void leaves_the_eight_weeks_unannounced_and_is_not_announced_of_land_that_left_the_list()
    {
        var early = new Deadline(WindowKeys.ReviewRequest, On("Sunday 3 March 2024"), "Sch. 2 para. 1(1)", Version2014);
        var late = early with { LastDay = On("Sunday 31 March 2024") };
        var removed = new LandRemovedFromList(RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Sunday 31 March 2024"));

        ListEntrySaga.OnDue(Fold<ListEntry>([.. Listed, Allowed]), early).ShouldBeEmpty();
        ListEntrySaga.OnDue(Fold<ListEntry>([.. Listed, Allowed, removed]), late).ShouldBeEmpty();
    }

    [Fact]
    public void is_put_right_like_any_other_fact()
    {
        var corrected = Given<ListEntry>([.. Listed, Allowed])
            .When(new CorrectFact<ListEntry>(ListEntryId, "longer-to-ask-for-review-allowed.allowed-to-on", 3, "2024-04-01", "Misread."));
        ListingClock.TimesToAsk(corrected.State).Single().LastDay.ShouldBe(On("Monday 1 April 2024"));

        var struckOut = Given<ListEntry>([.. Listed, Allowed]).When(new StrikeOutFact<ListEntry>(ListEntryId, 3, "It was never sent."));
        ListingClock.TimesToAsk(struckOut.State).Single().LastDay.ShouldBe(On("Sunday 3 March 2024"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void goes_with_the_day_of_the_notice_when_that_is_put_right(bool isNamed)
    {
        var (told, allowed) = isNamed ? (Told, Allowed) : (Told with { PartyId = null }, Allowed with { PartyId = null });
        var corrected = Given<ListEntry>(EnteredOn("Friday 5 January 2024"), told, allowed)
            .When(new CorrectFact<ListEntry>(ListEntryId, "inclusion-notice-given.given-on", 2, "2024-01-09", "Misread."));

        var time = ListingClock.TimesToAsk(corrected.State).ShouldHaveSingleItem();
        (time.GivenOn, time.EightWeeks.LastDay, time.LastDay).ShouldBe((On("Tuesday 9 January 2024"), On("Monday 4 March 2024"), On("Sunday 31 March 2024")));
    }
}
