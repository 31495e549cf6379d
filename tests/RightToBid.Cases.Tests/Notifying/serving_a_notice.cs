using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

using AttachToNomination = RightToBid.Cases.Nominating.AttachEvidence;
using ServeNotice = RightToBid.Cases.Listing.ServeNotice;
using ServeOnMoratorium = RightToBid.Cases.Disposing.ServeNotice;
using ServeOnNomination = RightToBid.Cases.Nominating.ServeNotice;

namespace RightToBid.Cases.Tests.Notifying;

public class serving_a_notice
{
    [Fact]
    public void of_inclusion_on_the_owner_starts_the_time_for_a_review_on_the_day_it_is_given()
    {
        var service = Post("Friday 5 January 2024", "Tuesday 9 January 2024");
        var outcome = Given<ListEntry>(EnteredOn("Friday 5 January 2024"))
            .When(new ServeNotice(ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner, service, Freeholder));

        outcome.Then(new InclusionNoticeGiven(NoticeRecipient.Owner, Freeholder, On("Tuesday 9 January 2024"), false, service));
        ListingClock.ReviewRequests(outcome.State).Single().LastDay.ShouldBe(On("Monday 4 March 2024"));
    }

    [Fact]
    public void twice_is_once()
    {
        var serve = new ServeNotice(ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Nominator, Hand("Friday 5 January 2024"));

        Given<ListEntry>(EnteredOn("Friday 5 January 2024"), new InclusionNoticeGiven(
            NoticeRecipient.Nominator, null, On("Friday 5 January 2024"), false, Hand("Friday 5 January 2024"))).When(serve).ThenNothing();
    }

    [Fact]
    public void of_removal_is_refused_on_the_last_listed_day_and_recorded_on_the_day_after()
    {
        var listed = Given<ListEntry>(EnteredOn("Friday 15 March 2019"));

        listed.When(new ServeNotice(ListEntryId, NoticeCodes.Removal, NoticeRecipient.Owner, Hand("Thursday 14 March 2024"))).ThenAsksAgainFor("SentOn");
        listed.When(new ServeNotice(ListEntryId, NoticeCodes.Removal, NoticeRecipient.Owner, Hand("Friday 15 March 2024"))).Then(
            new NoticeServed(NoticeCodes.Removal, NoticeRecipient.Owner, null, null, Hand("Friday 15 March 2024")));
    }

    [Fact]
    public void before_it_was_sent_is_impossible() =>
        Given<ListEntry>(EnteredOn("Friday 5 January 2024"))
            .When(new ServeNotice(ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner, Post("Tuesday 9 January 2024", "Monday 8 January 2024")))
            .ThenAsksAgainFor("GivenOn");

    [Fact]
    public void by_other_steps_does_for_inclusion_and_for_nothing_that_has_no_such_words()
    {
        var steps = new Service(MeansOfService.AlternativeSteps, On("Tuesday 12 May 2020"), On("Tuesday 12 May 2020"), null, []);

        Given<ListEntry>(EnteredOn("Monday 4 May 2020"))
            .When(new ServeNotice(ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner, steps)).Decision.Refusal.ShouldBeNull();
        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(new ServeOnMoratorium(MoratoriumId, NoticeCodes.DisposalNoticeToNominator, NoticeRecipient.Nominator, steps))
            .ThenRefused("NO_ALTERNATIVE_STEPS", under: "Localism Act 2011, s. 91(2)");
    }

    [Fact]
    public void by_a_letter_posted_today_counts_from_its_presumed_delivery_and_by_hand_not_from_tomorrow()
    {
        var today = Given<ListEntry>(EnteredOn("Friday 5 January 2024")).RecordedOn("Friday 5 January 2024");

        today.When(new ServeNotice(ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner, Post("Friday 5 January 2024", "Tuesday 9 January 2024")))
            .Decision.Refusal.ShouldBeNull();
        today.When(new ServeNotice(ListEntryId, NoticeCodes.Inclusion, NoticeRecipient.Owner, Hand("Saturday 6 January 2024"))).ThenAsksAgainFor("SentOn");
    }

    [Fact]
    public void that_nothing_has_made_due_is_refused_and_can_be_recorded_once_it_is()
    {
        var reasons = new ServeOnNomination(NominationId, NoticeCodes.Unsuccessful, NoticeRecipient.Nominator, Hand("Friday 1 March 2024"));

        Given<Nomination>(NominatedOn("Monday 8 January 2024")).When(reasons).ThenRefused("NOT_DUE");
        Given<Nomination>(NominatedOn("Monday 8 January 2024"), new NominationUnsuccessful("None.", On("Friday 1 March 2024"))).When(reasons)
            .Then(new NoticeServed(NoticeCodes.Unsuccessful, NoticeRecipient.Nominator, null, null, Hand("Friday 1 March 2024")));
    }

    [Fact]
    public void that_is_not_of_this_matter_is_asked_again() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(new ServeOnNomination(NominationId, NoticeCodes.Inclusion, NoticeRecipient.Owner, Hand("Friday 1 March 2024")))
            .ThenAsksAgainFor("Notice");

    [Fact]
    public void in_the_area_shows_how_people_were_told_and_not_what_proves_it()
    {
        var service = new Service(MeansOfService.FixedToLand, On("Tuesday 12 May 2020"), On("Tuesday 12 May 2020"), "Photograph 3", []);

        Given<Moratorium>(NoticeReceivedOn("Tuesday 12 May 2020"))
            .When(new ServeOnMoratorium(MoratoriumId, NoticeCodes.DisposalNoticeToPublic, NoticeRecipient.Public, service))
            .Then(new PublicityGiven(PublicityAudience.Public, "Notice fixed to the land", On("Tuesday 12 May 2020"), service));
    }

    [Fact]
    public void is_proved_by_a_file_once_it_is_recorded()
    {
        var attach = new AttachToNomination(
            NominationId, Id(71), NoticeCodes.Considering, NoticeRecipient.Owner, "00ff", On("Tuesday 9 January 2024"));
        var served = new NoticeServed(NoticeCodes.Considering, NoticeRecipient.Owner, null, null, Hand("Tuesday 9 January 2024"));

        Given<Nomination>(NominatedOn("Monday 8 January 2024")).When(attach).ThenRefused("NOT_SERVED");
        var attached = Given<Nomination>(NominatedOn("Monday 8 January 2024"), served).When(attach);
        attached.Then(new EvidenceAttached(Id(71), NoticeCodes.Considering, NoticeRecipient.Owner, null, null, "00ff", On("Tuesday 9 January 2024")));
        new Story<Nomination>(attached.State, LongAfter).When(attach).ThenNothing();
    }

    private static Service Hand(string day) => new(MeansOfService.ByHand, On(day), On(day), null, []);

    private static Service Post(string sentOn, string givenOn) => new(MeansOfService.FirstClassPost, On(sentOn), On(givenOn), null, []);
}
