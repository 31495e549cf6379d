using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

public class restoring_an_entry
{
    [Theory]
    [InlineData(RemovalReason.AppealAllowed, true)]
    [InlineData(RemovalReason.RelevantDisposal, false)]
    public void as_the_consequence_of_an_appeal_undoes_what_an_appeal_did_and_nothing_else(RemovalReason reason, bool isRestored)
    {
        var restore = new RestoreEntry(ListEntryId, On("Monday 5 February 2024"), On("Friday 2 February 2024"), "It was reversed.", IsConsequence: true);
        var removed = new LandRemovedFromList(reason, "It is over.", On("Monday 4 December 2023"));

        Given<ListEntry>(EnteredOn("Friday 15 March 2019"), removed).When(restore).Decision.Events.Count.ShouldBe(isRestored ? 1 : 0);
        Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(restore).ThenNothing();
        Given<ListEntry>(EnteredOn("Friday 15 March 2019"), removed).When(restore with { ListedAgainOn = On("Friday 15 March 2024") }).ThenNothing();
    }

    [Fact]
    public void is_refused_of_a_removal_for_another_reason_only_where_nobody_asked_for_it() =>
        Given<ListEntry>(
                EnteredOn("Friday 15 March 2019"), new LandRemovedFromList(RemovalReason.RelevantDisposal, "It is over.", On("Monday 4 December 2023")))
            .When(new RestoreEntry(ListEntryId, On("Monday 5 February 2024"), On("Friday 2 February 2024"), "The sale was set aside."))
            .Decision.Refusal.ShouldBeNull();

    private static readonly LandRemovedFromList Removed = new(RemovalReason.ReviewReversed, "It should not have been listed.", On("Monday 4 December 2023"));

    private static readonly ListEntryRestored Restored = new(
        On("Monday 5 February 2024"), On("Friday 2 February 2024"), "The High Court quashed the review.");

    private static RestoreEntry Restore(string day) => new(
        ListEntryId, On(day), On("Friday 2 February 2024"), "The High Court quashed the review.");

    private static Story<ListEntry> RemovedEntry => Given<ListEntry>(EnteredOn("Friday 15 March 2019"), Removed);

    [Theory]
    [InlineData("Sunday 3 December 2023", ListingStanding.Listed)]
    [InlineData("Monday 4 December 2023", ListingStanding.Removed)]
    [InlineData("Sunday 4 February 2024", ListingStanding.Removed)]
    [InlineData("Monday 5 February 2024", ListingStanding.Listed)]
    [InlineData("Thursday 14 March 2024", ListingStanding.Listed)]
    [InlineData("Friday 15 March 2024", ListingStanding.Expired)]
    public void lists_the_land_again_and_leaves_its_five_years_and_what_was_known_before_as_they_were(string day, ListingStanding standing)
    {
        var restored = RemovedEntry.When(Restore("Monday 5 February 2024"));

        restored.Then(Restored);
        ListingClock.Position(restored.State, On(day)).Standing.ShouldBe(standing);
        ListingClock.FiveYears(restored.State).LastDay.ShouldBe(On("Thursday 14 March 2024"));
    }

    [Fact]
    public void is_possible_on_the_last_listed_day_and_not_the_day_after()
    {
        RemovedEntry.When(Restore("Thursday 14 March 2024")).Decision.Refusal.ShouldBeNull();
        RemovedEntry.When(Restore("Friday 15 March 2024")).ThenRefused("LISTING_EXPIRED", under: "Localism Act 2011, s. 87(3)");
    }

    [Fact]
    public void is_possible_from_the_day_of_removal_and_not_the_day_before()
    {
        RemovedEntry.When(Restore("Monday 4 December 2023")).Decision.Refusal.ShouldBeNull();
        RemovedEntry.When(Restore("Sunday 3 December 2023")).ThenAsksAgainFor("ListedAgainOn");
    }

    [Fact]
    public void that_was_never_removed_is_refused() =>
        Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(Restore("Monday 5 February 2024")).ThenRefused("NOT_REMOVED");

    [Fact]
    public void watches_its_five_years_again()
    {
        var restored = Fold<ListEntry>([EnteredOn("Friday 15 March 2019"), Removed, Restored]);

        ListEntrySaga.Deadlines(RemovedEntry.State).ShouldBeEmpty();
        ListEntrySaga.Deadlines(restored).ShouldHaveSingleItem().LastDay.ShouldBe(On("Thursday 14 March 2024"));
    }

    [Fact]
    public void gives_back_the_nomination_that_the_review_had_made_unsuccessful()
    {
        var entry = Fold<ListEntry>([EnteredOn("Friday 15 March 2019"), Removed, Restored]);
        var reinstate = ListEntrySaga.React(Restored, entry).ShouldHaveSingleItem().ShouldBeOfType<ReinstateNomination>();
        var story = Given<Nomination>(
            NominatedOn("Monday 7 January 2019"),
            AcceptedOn("Friday 15 March 2019"),
            new ListingReversedOnReview("It should not have been listed.", On("Monday 4 December 2023")),
            new LandEnteredInUnsuccessfulList(
                "It should not have been listed.", On("Monday 4 December 2023"), RegimeKeys.EnglandRightToBid2011, Version2014));

        var reinstated = story.When(reinstate);

        reinstated.Then(new NominationReinstated("The High Court quashed the review.", On("Monday 5 February 2024")));
        reinstated.State.Status.ShouldBe(NominationStatus.Accepted);
        reinstated.State.UnsuccessfulEntry!.RemovedOn.ShouldBe(On("Monday 5 February 2024"));
        NominationSaga.Deadlines(reinstated.State).ShouldBeEmpty();
        new Story<Nomination>(reinstated.State, LongAfter).When(reinstate).ThenNothing();
    }

    [Fact]
    public void that_an_appeal_had_removed_asks_nothing_of_its_nomination()
    {
        var entry = Fold<ListEntry>([EnteredOn("Friday 15 March 2019"), Removed with { Reason = RemovalReason.AppealAllowed }, Restored]);

        ListEntrySaga.React(Restored, entry).ShouldBeEmpty();
    }

    [Fact]
    public void can_be_removed_once_more_but_not_before_it_was_listed_again()
    {
        var story = Given<ListEntry>(EnteredOn("Friday 15 March 2019"), Removed, Restored);
        var remove = new RemoveFromList(ListEntryId, RemovalReason.NoLongerOfCommunityValue, "It burnt down.", On("Monday 5 February 2024"));

        story.When(remove).Decision.Refusal.ShouldBeNull();
        story.When(remove with { RemovedOn = On("Sunday 4 February 2024") }).ThenAsksAgainFor("RemovedOn");
    }
}
