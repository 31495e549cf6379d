using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Cases.Tests.Reviewing;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

public class ending_a_listing
{
    private static readonly Deadline FiveYears = new(
        "listing", On("Thursday 14 March 2024"), "Localism Act 2011, s. 87(3)", Version2014);

    private static RemoveFromList Remove(string day, RemovalReason reason = RemovalReason.AppealAllowed) =>
        new(ListEntryId, reason, "The tribunal allowed the appeal.", On(day));

    [Theory]
    [InlineData("Thursday 14 March 2019", ListingStanding.NotListed)]
    [InlineData("Friday 15 March 2019", ListingStanding.Listed)]
    [InlineData("Thursday 14 March 2024", ListingStanding.Listed)]
    [InlineData("Friday 15 March 2024", ListingStanding.Expired)]
    public void after_five_years_needs_nobody_to_say_so(string day, ListingStanding expected) =>
        ListingClock.Position(Fold<ListEntry>([EnteredOn("Friday 15 March 2019")]), On(day)).Standing.ShouldBe(expected);

    [Fact]
    public void after_five_years_is_announced_once_on_time_or_late()
    {
        var state = Fold<ListEntry>([EnteredOn("Friday 15 March 2019")]);
        ListEntrySaga.Deadlines(state).ShouldBe([FiveYears]);

        var happened = ListEntrySaga.OnDue(state, FiveYears).ShouldHaveSingleItem();

        happened.ShouldBe(new ListingExpired(On("Thursday 14 March 2024")));
        ListEntrySaga.OnDue(state.Evolve(happened), FiveYears).ShouldBeEmpty();
        ListEntrySaga.Deadlines(state.Evolve(happened)).ShouldBeEmpty();
    }

    [Fact]
    public void early_leaves_nothing_to_announce()
    {
        var removed = Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(Remove("Thursday 14 March 2024")).State;

        ListEntrySaga.Deadlines(removed).ShouldBeEmpty();
        ListEntrySaga.OnDue(removed, FiveYears).ShouldBeEmpty();
    }

    [Fact]
    public void ends_every_moratorium_that_hangs_on_it()
    {
        var removal = Given<ListEntry>(
                EnteredOn("Friday 15 March 2019"),
                new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Thursday 31 August 2023")),
                new DisposalNoticeNoted(Id(33), "the leaseholder", On("Friday 1 September 2023")))
            .When(Remove("Friday 1 December 2023", RemovalReason.ReviewReversed));

        ListEntrySaga.React(removal.Decision.Events[0], removal.State).ShouldBe(
        [
            new TerminateMoratorium(MoratoriumId, RemovalReason.ReviewReversed, On("Friday 1 December 2023"), ListEntryId),
            new TerminateMoratorium(Id(33), RemovalReason.ReviewReversed, On("Friday 1 December 2023"), ListEntryId),
        ]);
    }

    [Fact]
    public void by_expiry_ends_them_from_the_first_unlisted_day()
    {
        var expired = new ListingExpired(On("Thursday 14 March 2024"));
        var state = Fold<ListEntry>(
        [
            EnteredOn("Friday 15 March 2019"),
            new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Friday 1 December 2023")),
            expired,
        ]);

        ListEntrySaga.React(expired, state)
            .ShouldBe([new TerminateMoratorium(MoratoriumId, RemovalReason.Expired, On("Friday 15 March 2024"), ListEntryId)]);
    }

    [Fact]
    public void on_a_day_corrected_past_the_protected_period_no_longer_ends_a_notice_early() =>
        Given<Moratorium>(
                NoticeReceivedOn("Tuesday 12 May 2020"), new MoratoriumTerminated(RemovalReason.ReviewReversed, On("Thursday 11 November 2021")))
            .When(new TerminateMoratorium(MoratoriumId, RemovalReason.ReviewReversed, On("Friday 12 November 2021")))
            .Then(new MoratoriumTerminated(RemovalReason.ReviewReversed, On("Friday 12 November 2021")));

    [Fact]
    public void on_a_corrected_day_reaches_a_notice_that_the_entry_hears_of_only_afterwards()
    {
        var noted = new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Friday 1 December 2023"));
        var corrected = new ListEntryDayCorrected(
            On("Thursday 14 March 2019"), On("Friday 15 March 2019"), "Misread.", RegimeKeys.EnglandRightToBid2011, Version2014);

        ListEntrySaga.React(noted, Fold<ListEntry>([EnteredOn("Friday 15 March 2019"), corrected, noted]))
            .ShouldBe([new NoteEntryDay(MoratoriumId, On("Thursday 14 March 2019"), ListEntryId)]);
        ListEntrySaga.React(noted, Fold<ListEntry>([EnteredOn("Friday 15 March 2019"), noted])).ShouldBeEmpty();
    }

    [Fact]
    public void reaches_a_notice_that_is_recorded_only_afterwards()
    {
        var noted = new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Friday 1 December 2023"));
        var removed = Fold<ListEntry>(
        [
            EnteredOn("Friday 15 March 2019"),
            new LandRemovedFromList(RemovalReason.AppealAllowed, "Appeal.", On("Monday 4 December 2023")),
            noted,
        ]);
        var expired = Fold<ListEntry>(
            [EnteredOn("Friday 15 March 2019"), new ListingExpired(On("Thursday 14 March 2024")), noted]);

        ListEntrySaga.React(noted, removed)
            .ShouldBe([new TerminateMoratorium(MoratoriumId, RemovalReason.AppealAllowed, On("Monday 4 December 2023"), ListEntryId)]);
        ListEntrySaga.React(noted, expired)
            .ShouldBe([new TerminateMoratorium(MoratoriumId, RemovalReason.Expired, On("Friday 15 March 2024"), ListEntryId)]);
    }

    [Fact]
    public void on_its_last_day_is_possible_and_a_day_later_it_has_ended_by_itself()
    {
        var story = Given<ListEntry>(EnteredOn("Friday 15 March 2019"));

        story.When(Remove("Thursday 14 March 2024")).Decision.Refusal.ShouldBeNull();
        story.When(Remove("Friday 15 March 2024")).ThenRefused(
            "LISTING_EXPIRED",
            "The listing had already ended with Thursday 14 March 2024, after five years.",
            under: "Localism Act 2011, s. 87(3)");
    }

    [Fact]
    public void a_second_time_for_another_reason_is_refused() =>
        Given<ListEntry>(EnteredOn("Friday 15 March 2019"), new LandRemovedFromList(
                RemovalReason.AppealAllowed, "Appeal.", On("Monday 4 December 2023")))
            .When(Remove("Tuesday 5 December 2023", RemovalReason.RelevantDisposal))
            .ThenRefused(
                "ALREADY_REMOVED",
                "The land was removed from the list on Monday 4 December 2023: an appeal against the listing was allowed.");

    [Fact]
    public void as_the_consequence_of_a_decision_is_nothing_to_do_where_it_had_ended_already()
    {
        var consequence = Remove("Tuesday 5 December 2023") with { IsConsequence = true };
        var sold = new LandRemovedFromList(RemovalReason.RelevantDisposal, "Sold.", On("Monday 4 December 2023"));

        Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(consequence).Decision.Events.ShouldHaveSingleItem();
        Given<ListEntry>(EnteredOn("Friday 15 March 2019"), sold).When(consequence).ThenNothing();
        Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(consequence with { RemovedOn = On("Friday 15 March 2024") }).ThenNothing();
        // What would have ended it earlier cannot be passed over: somebody has to look.
        Given<ListEntry>(EnteredOn("Friday 15 March 2019"), sold).When(consequence with { RemovedOn = On("Friday 1 December 2023") })
            .ThenRefused("ALREADY_REMOVED");
    }

    [Theory]
    [InlineData("Thursday 14 March 2024", false, null)]
    [InlineData("Friday 15 March 2024", false, "The listing ended with Thursday 14 March 2024, after five years.")]
    [InlineData("Sunday 3 December 2023", true, null)]
    [InlineData("Monday 4 December 2023", true, "Removed from the list on Monday 4 December 2023: an appeal against the listing was allowed.")]
    public void by_removal_or_expiry_alike_ends_the_giving_of_notice_of_inclusion(string given, bool isRemoved, string? because)
    {
        var story = isRemoved
            ? Given<ListEntry>(
                EnteredOn("Friday 15 March 2019"), new LandRemovedFromList(RemovalReason.AppealAllowed, "Appeal.", On("Monday 4 December 2023")))
            : Given<ListEntry>(EnteredOn("Friday 15 March 2019"));
        var serve = new Cases.Listing.ServeNotice(
            ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner, new(MeansOfService.ByHand, On(given), On(given), null, []));

        foreach (var outcome in new[] { story.When(new GiveInclusionNotice(ListEntryId, NoticeRecipient.Owner, On(given))), story.When(serve) })
        {
            if (because is null)
            {
                outcome.Decision.Events.ShouldHaveSingleItem();
            }
            else
            {
                outcome.ThenRefused(
                    "NO_LONGER_LISTED", $"{because} Notice of inclusion is given of land that is in the list.", "Localism Act 2011, s. 91(2)");
            }
        }
    }

    [Fact]
    public void by_hand_as_expired_is_refused() =>
        Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(Remove("Thursday 14 March 2024", RemovalReason.Expired))
            .ThenAsksAgainFor("Reason");

    [Fact]
    public void needs_reasons_a_day_that_has_come_and_one_since_entry()
    {
        var story = Given<ListEntry>(EnteredOn("Friday 15 March 2019")).RecordedOn("Monday 4 December 2023");

        story.When(Remove("Monday 4 December 2023") with { Explanation = "" }).ThenAsksAgainFor("Explanation");
        story.When(Remove("Tuesday 5 December 2023")).ThenAsksAgainFor("RemovedOn");
        story.When(Remove("Thursday 14 March 2019")).ThenAsksAgainFor("RemovedOn");
        story.When(Remove("Monday 4 December 2023")).Decision.Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData(RemovalReason.ReviewReversed, "a review reversed the listing")]
    [InlineData(RemovalReason.NoLongerOfCommunityValue, "the council no longer considers it land of community value")]
    [InlineData(RemovalReason.RelevantDisposal, "it has been disposed of")]
    public void is_told_with_its_reason(RemovalReason reason, string because)
    {
        var removed = Given<ListEntry>(EnteredOn("Friday 15 March 2019")).When(Remove("Monday 4 December 2023", reason)).State;

        ListingClock.Position(removed, On("Monday 4 December 2023"))
            .ShouldBe(new(ListingStanding.Removed, $"Removed from the list on Monday 4 December 2023: {because}."));
        ListingClock.IsListedOn(removed, On("Sunday 3 December 2023")).ShouldBeTrue();
    }

    [Fact]
    public void EXP_07_frees_the_owner_from_the_next_day()
    {
        var listed = Fold<ListEntry>([EnteredOn("Monday 22 November 2021")]).Listed;
        var regime = StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011);

        Ask(On("Saturday 21 November 2026")).ShouldBe((false, "NO_NOTICE"));
        Ask(On("Sunday 22 November 2026")).ShouldBe((true, "NOT_LISTED"));

        (bool, string) Ask(NodaTime.LocalDate day) =>
            regime.MayDispose(new(listed, [], new("the freeholder", day))) is var answer ? (answer.IsAllowed, answer.Branch) : default;
    }

    [Fact]
    public void follows_a_corrected_day_of_entry_and_is_announced_again()
    {
        var corrected = Given<ListEntry>(
                EnteredOn("Friday 15 March 2019"),
                new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Friday 1 December 2023")),
                new ListingExpired(On("Thursday 14 March 2024")))
            .When(new CorrectEntryDay(ListEntryId, On("Monday 18 March 2019"), "The entry was made on the Monday."));

        corrected.Then(new ListEntryDayCorrected(
            On("Monday 18 March 2019"), On("Friday 15 March 2019"), "The entry was made on the Monday.",
            RegimeKeys.EnglandRightToBid2011, Version2014));
        ListEntrySaga.Deadlines(corrected.State).ShouldHaveSingleItem().LastDay.ShouldBe(On("Sunday 17 March 2024"));
        ListEntrySaga.React(corrected.Decision.Events[0], corrected.State)
            .ShouldBe(
            [
                new NoteEntryDay(MoratoriumId, On("Monday 18 March 2019"), ListEntryId),
                new FollowFact<Nomination>(NominationId, "nomination-accepted.entered-on", "2019-03-18", "The entry was made on the Monday."),
            ]);
    }

    [Fact]
    public void a_day_of_entry_cannot_be_corrected_past_what_happened_while_the_land_was_listed()
    {
        var story = Given<ListEntry>(
            EnteredOn("Friday 15 March 2019"), new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Monday 1 April 2019")));

        story.When(new CorrectEntryDay(ListEntryId, On("Tuesday 2 April 2019"), "Misread.")).ThenAsksAgainFor("EnteredOn");
        story.When(new CorrectEntryDay(ListEntryId, On("Monday 1 April 2019"), "Misread.")).Decision.Refusal.ShouldBeNull();
        story.When(new CorrectEntryDay(ListEntryId, On("Monday 1 April 2019"), "")).ThenAsksAgainFor("Reason");
        story.RecordedOn("Sunday 31 March 2019").When(new CorrectEntryDay(ListEntryId, On("Monday 1 April 2019"), "Misread."))
            .ThenAsksAgainFor("EnteredOn");
    }

    [Fact]
    public void a_day_of_entry_cannot_be_corrected_past_a_request_for_a_review()
    {
        var story = Given<ListEntry>(EnteredOn("Friday 15 March 2019"));
        IReadOnlyList<DayOrder> reviews = [.. ReviewOrders.OfEntryDay(Fold<ListingReview>([TheReview.RequestedOn("Monday 1 April 2019")]))];

        story.When(new CorrectEntryDay(ListEntryId, On("Tuesday 2 April 2019"), "Misread.", reviews)).ThenAsksAgainFor(
            "EnteredOn",
            "The request for a review of the listing on Monday 1 April 2019 would be before the land was listed, on Tuesday 2 April 2019.");
        story.When(new CorrectEntryDay(ListEntryId, On("Monday 1 April 2019"), "Misread.", reviews)).Decision.Refusal.ShouldBeNull();
        story.When(new CorrectFact<ListEntry>(ListEntryId, "land-entered-in-list.entered-on", 1, "2019-04-02", "Misread.", reviews))
            .ThenAsksAgainFor("Value");
    }

    [Fact]
    public void a_review_that_was_opened_by_mistake_says_nothing_of_the_day_of_entry() =>
        ReviewOrders.OfEntryDay(Fold<ListingReview>(
            [TheReview.RequestedOn("Monday 1 April 2019"), new FactStruckOut("listing-review-requested", 1, "Another case.")])).ShouldBeEmpty();

    [Fact]
    public void the_end_of_the_owners_time_for_a_review_is_announced_while_the_land_is_listed()
    {
        var state = Fold<ListEntry>(
        [
            EnteredOn("Friday 5 January 2024"),
            new InclusionNoticeGiven(NoticeRecipient.Owner, Freeholder, On("Monday 8 January 2024"), false),
        ]);
        var due = ListEntrySaga.Deadlines(state).Single(deadline => deadline.Kind == "review-request");

        ListEntrySaga.OnDue(state, due).ShouldBe([new ReviewRequestPeriodEnded(On("Sunday 3 March 2024"))]);
        ListEntrySaga.OnDue(state.Evolve(new ReviewRequestPeriodEnded(On("Sunday 3 March 2024"))), due).ShouldBeEmpty();
        ListEntrySaga.OnDue(
            state.Evolve(new LandRemovedFromList(RemovalReason.AppealAllowed, "Appeal.", On("Friday 1 March 2024"))), due).ShouldBeEmpty();
    }
}
