using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Correcting;

/// <summary>What a notice was, to whom and how it was served, who has an interest in the land, and what a published register said.</summary>
public class correcting_a_service
{
    private const string Why = "The file says otherwise.";

    private static readonly WorkingDays Year2020 = new(2020, 2020, []);

    private static readonly DecisionContext Context = new(Stories.LongAfter, Year2020);

    [Fact]
    public void by_post_that_was_by_hand_is_given_on_the_day_it_was_sent()
    {
        var decision = Ask(PassedOn("Thursday 4 June 2020"), "notice-served.means", 3, nameof(MeansOfService.ByHand));

        decision.Events.ShouldBe(
        [
            new FactCorrected("notice-served.means", 3, "ByHand", "FirstClassPost", Why),
            new FactCorrected("notice-served.given-on", 3, "2020-06-02", "2020-06-04", Why),
        ]);
    }

    [Theory]
    [InlineData(nameof(MeansOfService.FirstClassPost), "Wednesday 3 June 2020", "Friday 5 June 2020")]
    [InlineData(nameof(MeansOfService.FirstClassPost), "Thursday 4 June 2020", "Monday 8 June 2020")]
    public void by_post_is_presumed_anew_from_the_day_it_was_really_sent(string means, string sent, string given)
    {
        var notice = Corrected(PassedOn("Thursday 4 June 2020"), "notice-served.sent-on", 3, NodaTime.Text.LocalDatePattern.Iso.Format(On(sent)));

        var service = notice.Served.All.ShouldHaveSingleItem().Service;
        (service.Means.ToString(), service.SentOn, service.GivenOn).ShouldBe((means, On(sent), On(given)));
    }

    [Fact]
    public void by_second_class_post_is_presumed_two_working_days_later_than_by_first_class() =>
        Corrected(PassedOn("Thursday 4 June 2020"), "notice-served.means", 3, nameof(MeansOfService.SecondClassPost))
            .Served.All.ShouldHaveSingleItem().Service.GivenOn.ShouldBe(On("Monday 8 June 2020"));

    [Fact]
    public void on_a_day_that_was_proved_stays_given_on_that_day()
    {
        var proved = PassedOn("Wednesday 10 June 2020");

        Ask(proved, "notice-served.means", 3, nameof(MeansOfService.SecondClassPost)).Events.ShouldHaveSingleItem();
        Ask(proved, "notice-served.sent-on", 3, "2020-06-10").Events.ShouldHaveSingleItem();
        Ask(proved, "notice-served.sent-on", 3, "2020-06-11").Refusal!.Sentence
            .ShouldBe("A notice given on Wednesday 10 June 2020 would be before it was sent, on Thursday 11 June 2020.");
    }

    [Fact]
    public void by_steps_taken_instead_is_refused_for_a_notice_of_which_the_law_knows_none()
    {
        var refusal = Ask(PassedOn("Thursday 4 June 2020"), "notice-served.means", 3, nameof(MeansOfService.AlternativeSteps)).Refusal.ShouldNotBeNull();
        refusal.Code.ShouldBe("NO_ALTERNATIVE_STEPS");
        refusal.Source!.ToString().ShouldBe("Localism Act 2011, s. 91(2)");

        var entry = Corrected(Told(), "inclusion-notice-given.means", 4, nameof(MeansOfService.AlternativeSteps));
        entry.InclusionNotices.ShouldHaveSingleItem().ByAlternativeSteps.ShouldBeTrue();
        Corrected(entry, "inclusion-notice-given.by-alternative-steps", 4, "no").Served.All.ShouldHaveSingleItem().Service.Means
            .ShouldBe(MeansOfService.NotRecorded);
    }

    [Fact]
    public void of_inclusion_on_another_day_of_posting_moves_the_owner_s_time_for_a_review()
    {
        var byPost = Corrected(Told(), "inclusion-notice-given.means", 4, nameof(MeansOfService.FirstClassPost));
        byPost.InclusionNotices.ShouldHaveSingleItem().GivenOn.ShouldBe(On("Monday 8 June 2020"));

        var later = Corrected(byPost, "inclusion-notice-given.sent-on", 4, "2020-06-05");
        later.InclusionNotices.ShouldHaveSingleItem().GivenOn.ShouldBe(On("Tuesday 9 June 2020"));
        ListingClock.TimesToAsk(later).ShouldHaveSingleItem().LastDay.ShouldBe(ListingClock.TimesToAsk(byPost).ShouldHaveSingleItem().LastDay.PlusDays(1));
    }

    [Fact]
    public void to_another_opens_the_one_s_duty_again_and_closes_the_other_s()
    {
        var told = Told();
        IsOpen(told, NoticeRecipient.Owner).ShouldBeFalse();
        IsOpen(told, NoticeRecipient.Leaseholder).ShouldBeTrue();

        var leaseholder = Corrected(
            Corrected(told, "inclusion-notice-given.recipient", 4, nameof(NoticeRecipient.Leaseholder)), "inclusion-notice-given.party", 4, Leaseholder.ToString());

        IsOpen(leaseholder, NoticeRecipient.Owner).ShouldBeTrue();
        IsOpen(leaseholder, NoticeRecipient.Leaseholder).ShouldBeFalse();
        ListingClock.TimesToAsk(leaseholder).ShouldBeEmpty();
    }

    [Fact]
    public void to_somebody_who_is_no_party_of_the_case_is_asked_for_again()
    {
        Ask(Told(), "inclusion-notice-given.party", 4, Id(99).ToString()).Refusal!.Sentence.ShouldBe("Select one of the parties of this case.");
        Ask(Told(), "inclusion-notice-given.party", 4, "somebody").Refusal!.Sentence.ShouldBe("Select one of the parties.");
        Ask(Told(), "inclusion-notice-given.party", 4, null).Refusal.ShouldBeNull();
    }

    [Fact]
    public void that_was_another_notice_opens_the_one_duty_and_closes_the_other()
    {
        var nomination = Stories.Fold<Nomination>(
            [NominatedOn("Monday 4 May 2020"), new NominationUnsuccessful("Nobody meets there.", On("Monday 1 June 2020")), Served(NoticeCodes.Considering)]);

        var right = Corrected(nomination, "notice-served.notice", 3, NoticeCodes.Unsuccessful);

        NoticeDuties.Of(nomination, Year2020).Single(duty => duty.Notice.Key == NoticeCodes.Unsuccessful).IsDone.ShouldBeFalse();
        NoticeDuties.Of(right, Year2020).Single(duty => duty.Notice.Key == NoticeCodes.Unsuccessful).IsDone.ShouldBeTrue();
        Ask(nomination, "notice-served.notice", 3, NoticeCodes.Inclusion).Refusal!.Sentence.ShouldBe("Select one of the answers.");
    }

    [Fact]
    public void that_names_no_request_cannot_have_passed_one_on()
    {
        var told = Stories.Fold<Moratorium>(
        [
            NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"),
            Served(NoticeCodes.NewOwner) with { Recipient = NoticeRecipient.Council },
        ]);

        Ask(told, "notice-served.notice", 3, NoticeCodes.RequestPassedOn).Refusal!.Code.ShouldBe("NO_REQUEST_NAMED");
        Ask(PassedOn("Thursday 4 June 2020"), "notice-served.notice", 3, NoticeCodes.NewOwner).Refusal.ShouldBeNull();
    }

    [Fact]
    public void of_publicity_keeps_the_day_beside_it()
    {
        var notice = Stories.Fold<Moratorium>(
            [NoticeReceivedOn("Tuesday 12 May 2020"), new PublicityGiven(PublicityAudience.Public, "On the church door", On("Wednesday 13 May 2020"))]);

        var later = Corrected(notice, "publicity-given.sent-on", 2, "2020-05-14");
        later.Publicity.ShouldHaveSingleItem().GivenOn.ShouldBe(On("Thursday 14 May 2020"));
        Ask(notice, "publicity-given.sent-on", 2, "2020-05-11").Refusal!.Sentence
            .ShouldBe("Publicity on Monday 11 May 2020 would be before the council received the owner's notice, on Tuesday 12 May 2020.");
        Ask(notice, "publicity-given.sent-on", 2, "2020-05-12").Refusal.ShouldBeNull();
    }

    [Fact]
    public void of_whom_there_was_an_interest_takes_its_end_along()
    {
        var entry = Stories.Fold<ListEntry>(
        [
            EnteredOn("Friday 1 November 2019"), Interest(NoticeRecipient.Occupier, Leaseholder),
            new InterestedPartyEnded(NoticeRecipient.Occupier, Leaseholder, On("Monday 1 June 2020")),
        ]);

        var right = Corrected(entry, "interested-party-recorded.role", 2, nameof(NoticeRecipient.Leaseholder));
        right.Interested.All.ShouldHaveSingleItem().ShouldBe(
            new(NoticeRecipient.Leaseholder, InterestAnswer.Known, Leaseholder, null, null, On("Monday 1 June 2020")));
        Ask(entry, "interested-party-ended.role", 3, nameof(NoticeRecipient.Leaseholder)).Refusal!.Code.ShouldBe("IS_A_COPY");
        Ask(entry, "interested-party-recorded.role", 2, nameof(NoticeRecipient.ParishCouncil)).Refusal!.Sentence
            .ShouldBe("Enter the name of the parish council first: it is public.");
    }

    [Fact]
    public void of_nobody_found_cannot_be_the_owner()
    {
        var entry = Stories.Fold<ListEntry>(
        [
            EnteredOn("Friday 1 November 2019"), new InterestedPartyRecorded(NoticeRecipient.Occupier, InterestAnswer.Nobody, null, null, null),
            new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.NotKnown, null, null, null),
        ]);

        Ask(entry, "interested-party-recorded.role", 2, nameof(NoticeRecipient.Owner)).Refusal!.Field.ShouldBe("Value");
        Ask(entry, "interested-party-recorded.answer", 3, nameof(InterestAnswer.Nobody)).Refusal!.Sentence
            .ShouldBe("Land has an owner: say that the owner is not known.");
        Corrected(entry, "interested-party-recorded.answer", 2, nameof(InterestAnswer.NotKnown)).Interested.Of(NoticeRecipient.Occupier)
            .ShouldHaveSingleItem().Answer.ShouldBe(InterestAnswer.NotKnown);
    }

    [Fact]
    public void of_the_policy_on_what_is_not_valid_puts_the_land_in_the_other_list_or_takes_it_out()
    {
        var invalid = Stories.Fold<Nomination>(
            [NominatedOn("Tuesday 7 January 2014", version: Version2012), new NominationInvalid("INV_AREA", "It is elsewhere.", On("Monday 3 February 2014"))]);

        var entered = Corrected(invalid, "nomination-invalid.policy", 2, nameof(InvalidNominationPolicy.OnUnsuccessfulList));
        entered.UnsuccessfulEntry.ShouldNotBeNull().EnteredOn.ShouldBe(On("Monday 3 February 2014"));
        entered.UnsuccessfulEntryRuleVersion.ShouldBe(Version2012);
        Corrected(entered, "nomination-invalid.policy", 2, nameof(InvalidNominationPolicy.OnNeitherList)).UnsuccessfulEntry.ShouldBeNull();
        new StrikeOutFact<Nomination>(NominationId, 2, Why).Decide(entered, Context)
            .Events.Aggregate(entered, (state, happened) => state.Evolve(happened)).UnsuccessfulEntry.ShouldBeNull();
    }

    [Fact]
    public void of_how_a_nomination_hangs_together_with_an_entry_waits_for_the_decision_that_rests_on_it()
    {
        ICaseEvent[] linked =
        [
            NominatedOn("Monday 7 October 2019"),
            new NominationLinked(NominationLinkKind.EntryOfSameLand, ListEntryId, "ACV/2019/0001", On("Monday 1 July 2019"), On("Tuesday 8 October 2019")),
        ];

        Corrected(Stories.Fold<Nomination>(linked), "nomination-linked.kind", 2, nameof(NominationLinkKind.EntryToRenew)).JoinedEntry.ShouldBeNull();
        Ask(Stories.Fold<Nomination>([.. linked, AcceptedOn("Friday 1 November 2019")]), "nomination-linked.kind", 2, nameof(NominationLinkKind.EntryToRenew))
            .Refusal!.Code.ShouldBe("STRIKE_OUT_FIRST");
    }

    [Fact]
    public void of_a_nomination_that_no_register_published_opens_its_duties()
    {
        var published = Stories.Fold<Nomination>([NominatedOn("Monday 4 May 2020") with { PublishedIn = "the register of 2020" }]);
        NoticeDuties.Of(published, Year2020).ShouldBeEmpty();

        NoticeDuties.Of(Corrected(published, "nomination-received.published-in", 1, null), Year2020).ShouldNotBeEmpty();
    }

    [Fact]
    public void of_a_published_date_changes_what_was_read_and_no_window()
    {
        var entry = Stories.Fold<ListEntry>(WholeCase.OfPublishedEntry);

        var right = Corrected(entry, "list-entry-dates-published.date-1-published-on", 2, "2024-10-31");
        right.PublishedDates.ShouldHaveSingleItem().PublishedOn.ShouldBe(On("Thursday 31 October 2024"));
        ListEntry.Facts.Windows(right).ShouldBe(ListEntry.Facts.Windows(entry));
        Ask(entry, "list-entry-dates-published.date-2-published-on", 2, "2024-10-31").Refusal!.Code.ShouldBe("NO_SUCH_FACT");
    }

    private static NoticeServed Served(string notice, string given = "Thursday 4 June 2020") => new(
        notice, NoticeRecipient.Nominator, null, null, new(MeansOfService.FirstClassPost, On("Tuesday 2 June 2020"), On(given), null, []));

    /// <summary>A request that was passed on to the owner by first-class post on Tuesday 2 June 2020.</summary>
    private static Moratorium PassedOn(string given) => Stories.Fold<Moratorium>(
    [
        NoticeReceivedOn("Tuesday 12 May 2020"), AskedOn("Monday 1 June 2020"),
        Served(NoticeCodes.RequestPassedOn, given) with { Recipient = NoticeRecipient.Owner, PartyId = Freeholder, SubjectId = BidId },
    ]);

    /// <summary>Land whose owner was told of the listing by hand on Thursday 4 June 2020.</summary>
    private static ListEntry Told() => Stories.Fold<ListEntry>(
    [
        EnteredOn("Monday 1 June 2020"), Interest(NoticeRecipient.Owner, Freeholder), Interest(NoticeRecipient.Leaseholder, Leaseholder),
        new InclusionNoticeGiven(
            NoticeRecipient.Owner, Freeholder, On("Thursday 4 June 2020"), false,
            new(MeansOfService.ByHand, On("Thursday 4 June 2020"), On("Thursday 4 June 2020"), null, [])),
    ]);

    private static InterestedPartyRecorded Interest(NoticeRecipient role, Guid party) => new(role, InterestAnswer.Known, party, null, null);

    private static bool IsOpen(ListEntry entry, NoticeRecipient recipient) => NoticeDuties.Of(entry, Year2020)
        .Single(duty => duty.Notice.Key == NoticeCodes.Inclusion && duty.Recipient == recipient).IsOpenOn(On("Friday 5 June 2020"));

    private static Decision Ask<TState>(TState state, string fact, int entry, string? value)
        where TState : ICorrectable<TState> => new CorrectFact<TState>(Guid.Empty, fact, entry, value, Why).Decide(state, Context);

    private static TState Corrected<TState>(TState state, string fact, int entry, string? value)
        where TState : ICorrectable<TState>
    {
        var decision = Ask(state, fact, entry, value);
        decision.Refusal.ShouldBeNull();
        return decision.Events.Aggregate(state, (before, happened) => before.Evolve(happened));
    }
}
