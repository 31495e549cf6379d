using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

public class entering_land_in_the_list
{
    private static EnterInList Enter(string day, string? decidedOn = null) => new(
        ListEntryId, Reference, Pub, On(day), decidedOn is null ? null : On(decidedOn), NominationId, FriendsOfTheFox.Name);

    [Fact]
    public void begins_the_five_years_with_the_day_of_entry()
    {
        var outcome = Given<ListEntry>().When(Enter("Friday 15 March 2019"));

        outcome.Then(EnteredOn("Friday 15 March 2019"));
        ListingClock.FiveYears(outcome.State).LastDay.ShouldBe(On("Thursday 14 March 2024"));
    }

    [Fact]
    public void EXP_06_again_before_it_expires_is_a_new_entry_with_its_own_five_years()
    {
        var first = Given<ListEntry>().When(Enter("Friday 15 March 2019")).State;
        var renewal = Given<ListEntry>().When(Enter("Friday 1 March 2024") with { StreamId = Id(22), NominationId = Id(21) }).State;

        ListingClock.FiveYears(renewal).LastDay.ShouldBe(On("Wednesday 28 February 2029"));
        ListingClock.IsListedOn(first, On("Thursday 14 March 2024")).ShouldBeTrue();
        ListingClock.IsListedOn(renewal, On("Friday 15 March 2024")).ShouldBeTrue();
    }

    [Fact]
    public void A17_days_after_the_decision_counts_the_five_years_from_the_entry()
    {
        var entered = Given<ListEntry>().When(Enter("Monday 4 March 2024", decidedOn: "Friday 1 March 2024"));

        entered.State.DecidedOn.ShouldBe(On("Friday 1 March 2024"));
        ListingClock.FiveYears(entered.State).LastDay.ShouldBe(On("Saturday 3 March 2029"));
    }

    [Fact]
    public void on_the_29th_of_February_ends_on_the_28th() =>
        ListingClock.FiveYears(Given<ListEntry>().When(Enter("Thursday 29 February 2024")).State).LastDay
            .ShouldBe(On("Wednesday 28 February 2029"));

    [Fact]
    public void on_the_day_of_the_decision_is_possible_and_the_day_before_is_not()
    {
        Given<ListEntry>().When(Enter("Friday 1 March 2024", decidedOn: "Friday 1 March 2024")).Decision.Refusal.ShouldBeNull();
        Given<ListEntry>().When(Enter("Thursday 29 February 2024", decidedOn: "Friday 1 March 2024")).ThenAsksAgainFor("EnteredOn");
    }

    [Fact]
    public void today_is_possible_and_tomorrow_is_not()
    {
        var story = Given<ListEntry>().RecordedOn("Friday 1 March 2024");

        story.When(Enter("Friday 1 March 2024")).Decision.Refusal.ShouldBeNull();
        story.When(Enter("Saturday 2 March 2024")).ThenAsksAgainFor("EnteredOn");
    }

    [Fact]
    public void needs_a_reference_and_a_name()
    {
        Given<ListEntry>().When(Enter("Friday 1 March 2024") with { Reference = "" }).ThenAsksAgainFor("Reference");
        Given<ListEntry>().When(Enter("Friday 1 March 2024") with { Asset = Pub with { Name = " " } }).ThenAsksAgainFor("Asset");
    }

    [Fact]
    public void before_the_law_began_is_refused() =>
        Given<ListEntry>().When(Enter("Thursday 20 September 2012")).ThenRefused("LAW_NOT_ENCODED");

    [Theory]
    [InlineData("REV-01, W2-01", "Monday 8 January 2024", "Sunday 3 March 2024", false)]
    [InlineData("W2-03", "Thursday 31 August 2023", "Wednesday 25 October 2023", false)]
    [InlineData("REV-04, W2-06", "Sunday 31 March 2024", "Saturday 25 May 2024", true)]
    public void gives_the_owner_eight_weeks_for_a_review_from_the_notice(string vector, string given, string lastDay, bool byOtherSteps)
    {
        var outcome = Given<ListEntry>(EnteredOn("Friday 4 August 2023"))
            .When(new GiveInclusionNotice(ListEntryId, NoticeRecipient.Owner, On(given), Freeholder, byOtherSteps));

        outcome.Then(new InclusionNoticeGiven(NoticeRecipient.Owner, Freeholder, On(given), byOtherSteps));
        ListingClock.ReviewRequests(outcome.State).ShouldHaveSingleItem().LastDay.ShouldBe(On(lastDay), vector);
    }

    [Fact]
    public void gives_nobody_but_the_owner_time_for_a_review() =>
        ListingClock.ReviewRequests(Given<ListEntry>(EnteredOn("Friday 4 August 2023"))
            .When(new GiveInclusionNotice(ListEntryId, NoticeRecipient.ParishCouncil, On("Monday 7 August 2023"))).State).ShouldBeEmpty();

    [Fact]
    public void is_told_on_the_day_or_later_but_not_before()
    {
        var story = Given<ListEntry>(EnteredOn("Friday 4 August 2023"));

        story.When(new GiveInclusionNotice(ListEntryId, NoticeRecipient.Owner, On("Thursday 3 August 2023"))).ThenAsksAgainFor("GivenOn");
        story.When(new GiveInclusionNotice(ListEntryId, NoticeRecipient.Owner, On("Friday 4 August 2023"))).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void reveals_an_owners_notice_and_the_day_it_was_received() =>
        MoratoriumSaga.React(NoticeReceivedOn("Tuesday 12 May 2020"), Fold<Moratorium>([NoticeReceivedOn("Tuesday 12 May 2020")]))
            .Where(command => command is not NoteOwnersNotice).ShouldBe([new NoteDisposalNotice(ListEntryId, MoratoriumId, "the freeholder", On("Tuesday 12 May 2020"))]);

    [Fact]
    public void reveals_a_notice_once_with_the_day_that_is_right()
    {
        var state = Fold<ListEntry>(
        [
            EnteredOn("Monday 4 March 2019"),
            new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Tuesday 12 May 2020")),
            new DisposalNoticeNoted(MoratoriumId, "the freeholder", On("Monday 11 May 2020")),
        ]);

        state.Notices.ShouldHaveSingleItem().ReceivedOn.ShouldBe(On("Monday 11 May 2020"));
    }

    [Fact]
    public void MOR_34_may_be_amended_to_what_remains() =>
        Given<ListEntry>(EnteredOn("Monday 3 January 2022"))
            .When(new AmendExtent(ListEntryId, "Parcel P2 only", "P1 was sold.", On("Friday 1 March 2024")))
            .Then(new ListEntryExtentAmended("Parcel P2 only", "P1 was sold.", On("Friday 1 March 2024")));

    [Fact]
    public void is_not_amended_once_it_has_expired()
    {
        var story = Given<ListEntry>(EnteredOn("Friday 15 March 2019"));

        story.When(new AmendExtent(ListEntryId, "Parcel P2 only", "P1 was sold.", On("Friday 15 March 2024")))
            .ThenRefused("NOT_LISTED", "The listing ended with Thursday 14 March 2024, after five years.");
        story.When(new AmendExtent(ListEntryId, "Parcel P2 only", "P1 was sold.", On("Thursday 14 March 2024")))
            .Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void keeps_what_the_council_published_beside_the_law()
    {
        var published = new PublishedDate("listing", "15/03/2024", On("Friday 15 March 2024"));

        var outcome = Given<ListEntry>(EnteredOn("Friday 15 March 2019"))
            .When(new Cases.Listing.RecordPublishedDates(ListEntryId, "register.csv", [published]));

        outcome.State.PublishedDates.ShouldBe([published]);
        ListingClock.FiveYears(outcome.State).LastDay.ShouldBe(On("Thursday 14 March 2024"));
    }
}
