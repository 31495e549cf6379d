using RightToBid.Cases.Listing;
using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

/// <summary>Whether an owner's land is registered decides who asks for the restriction, and what the owner must tell the council.</summary>
public class recording_a_title
{
    private static readonly Guid TitleId = Id(95);
    private static readonly Guid OtherTitleId = Id(96);
    private static readonly LandEnteredInList Listed = EnteredOn("Friday 15 March 2019");
    private static readonly RecordTitle Search = new(ListEntryId, TitleId, TitleStanding.Unregistered, On("Monday 18 March 2019"));
    private static readonly RecordFirstRegistration First = new(ListEntryId, TitleId, "FX12345", On("Monday 3 June 2019"));

    private static readonly TitleRecorded Unregistered = new(TitleId, TitleStanding.Unregistered, null, null, null, On("Monday 18 March 2019"));

    private static readonly TitleRecorded Registered = Unregistered with
    {
        Standing = TitleStanding.Registered,
        Title = "FX12345",
        RegisteredOn = On("Monday 3 June 2019"),
    };

    [Fact]
    public void keeps_what_the_search_showed_and_the_number_however_it_was_typed()
    {
        Given<ListEntry>(Listed).When(Search).Then(Unregistered);
        Given<ListEntry>(Listed).When(Search with { Standing = TitleStanding.Registered, Title = " fx12345 " })
            .Then(Unregistered with { Standing = TitleStanding.Registered, Title = "FX12345" });
        Given<ListEntry>(Listed, Unregistered).When(Search).ThenNothing();
    }

    [Fact]
    public void asks_for_the_number_and_for_a_day_that_has_come()
    {
        Given<ListEntry>(Listed).When(Search with { Standing = TitleStanding.Registered }).ThenAsksAgainFor("Title", "Enter the title number.");
        Given<ListEntry>(Listed).RecordedOn("Sunday 17 March 2019").When(Search).ThenAsksAgainFor("FoundOn");
        Given<ListEntry>(Listed).RecordedOn("Monday 18 March 2019").When(Search).Then(Unregistered);
    }

    [Fact]
    public void is_for_a_part_and_an_owner_that_the_entry_has()
    {
        var story = Given<ListEntry>(
            Listed, new ParcelsNamed(["the pub", "the field"], On("Friday 15 March 2019")),
            new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.Known, Freeholder, null, null));

        story.When(Search with { Land = "the yard" }).ThenAsksAgainFor("Land");
        story.When(Search with { LandOwnerPartyId = Leaseholder }).ThenAsksAgainFor("LandOwnerPartyId", "That is none of the owners who are recorded.");
        story.When(Search with { Land = "the field", LandOwnerPartyId = Freeholder })
            .Then(Unregistered with { Land = "the field", LandOwnerPartyId = Freeholder });
    }

    [Fact]
    public void of_a_first_registration_follows_the_search_and_comes_once()
    {
        Given<ListEntry>(Listed).When(First).ThenRefused("NO_SUCH_TITLE");
        Given<ListEntry>(Listed, Unregistered).When(First with { RegisteredOn = On("Sunday 17 March 2019") }).ThenAsksAgainFor("RegisteredOn");
        Given<ListEntry>(Listed, Unregistered).When(First with { RegisteredOn = On("Monday 18 March 2019") }).Decision.Refusal.ShouldBeNull();
        Given<ListEntry>(Listed, Unregistered).When(First).Then(Registered);
        Given<ListEntry>(Listed, Unregistered, Registered).When(First).ThenNothing();
        Given<ListEntry>(Listed, Unregistered, Registered).When(First with { Title = "FX9" }).ThenRefused("ALREADY_REGISTERED");
        Given<ListEntry>(Listed, Unregistered, Registered).When(Search).ThenRefused("ALREADY_REGISTERED");
        Given<ListEntry>(Listed, Unregistered).When(Search with { Standing = TitleStanding.Registered, Title = "FX12345" })
            .ThenRefused("FIRST_REGISTRATION");
    }

    [Fact]
    public void of_unregistered_land_leaves_nothing_on_which_to_enter_a_restriction_and_the_charge_is_registered_all_the_same()
    {
        var restriction = new RecordRegistration(
            ListEntryId, RegistrationKind.Restriction, RegistrationStep.AppliedFor, On("Tuesday 19 March 2019"), "FX12345");

        Given<ListEntry>(Listed, Unregistered).When(restriction).ThenRefused("UNREGISTERED_LAND", under: "Land Registration Rules 2003, r. 94(11)(a)");
        Given<ListEntry>(Listed).When(restriction).Decision.Refusal.ShouldBeNull();
        Given<ListEntry>(Listed, Unregistered, Registered).When(restriction with { DoneOn = On("Tuesday 4 June 2019") }).Decision.Refusal.ShouldBeNull();
        Given<ListEntry>(Listed, Unregistered).When(restriction with { Kind = RegistrationKind.LandCharge }).Decision.Refusal.ShouldBeNull();
        Open("Monday 18 March 2019", Listed, Unregistered).ShouldBe(["N13"]);
    }

    [Fact]
    public void of_unregistered_land_says_why_no_restriction_is_asked_for_and_what_the_owner_will_owe()
    {
        var duties = Duties(Listed, Unregistered);

        duties.Single(duty => duty.Notice.Key == "N14").NotAskedBecause.ShouldBe(
            "The title to the listed land was unregistered on Monday 18 March 2019, so there is no register in which a restriction could be entered. "
                + "The owner asks for one with first registration (rule 27A(1)).");
        var owed = duties.Single(duty => duty.Notice.Key == "O2");
        owed.NotAskedBecause.ShouldBe("The listed land is not registered. The owner owes this once it is registered for the first time (regulation 19(1)).");
        owed.Because.ShouldEndWith("On first registration the owner is to ask for a restriction in Form QQ and to tell the council.");
    }

    [Fact]
    public void each_registered_title_needs_its_own_restriction_and_the_rest_is_asked_after()
    {
        var owners = new[] { Freeholder, Leaseholder }
            .Select(owner => (ICaseEvent)new InterestedPartyRecorded(NoticeRecipient.Owner, InterestAnswer.Known, owner, null, null)).ToArray();
        var first = Unregistered with { Standing = TitleStanding.Registered, Title = "FX1", LandOwnerPartyId = Freeholder };
        var second = Unregistered with { TitleId = OtherTitleId, LandOwnerPartyId = Leaseholder };

        Restrictions([Listed, .. owners, first]).ShouldBe(["title FX1", null]);
        Restrictions([Listed, .. owners, second]).ShouldBe([null]);
        Restrictions([Listed, .. owners, first, second]).ShouldBe(["title FX1"]);
        Restrictions(
            [Listed, .. owners, first, second, new RegistrationRecorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "FX1", On("Monday 1 April 2019"))])
            .ShouldBeEmpty();

        static IEnumerable<string?> Restrictions(params IEnumerable<ICaseEvent> history) => Duties([.. history])
            .Where(duty => duty.Notice.Key == "N14" && duty.IsOpenOn(On("Monday 1 April 2019"))).Select(duty => duty.PublicName);
    }

    [Fact]
    public void of_part_alone_leaves_the_other_part_to_be_asked_after()
    {
        var named = new ParcelsNamed(["the pub", "the field"], On("Friday 15 March 2019"));

        Open("Monday 18 March 2019", Listed, named, Unregistered with { Land = "the field" }).ShouldBe(["N13", "N14"]);
        Open("Monday 18 March 2019", Listed, named, Unregistered with { Land = "the field" }, Unregistered with { TitleId = OtherTitleId, Land = "the pub" })
            .ShouldBe(["N13"]);
    }

    [Fact]
    public void after_first_registration_the_owner_owes_the_council_word_until_it_came()
    {
        Open("Sunday 2 June 2019", Listed, Unregistered, Registered).ShouldBe(["N13"]);
        Open("Monday 3 June 2019", Listed, Unregistered, Registered).ShouldBe(["N13", "N14", "O2"]);

        var told = Given<ListEntry>(Listed, Unregistered, Registered).When(Tells("Monday 10 June 2019"));
        told.Decision.Events.ShouldHaveSingleItem().ShouldBeOfType<NoticeServed>();
        Open("Monday 10 June 2019", Listed, Unregistered, Registered, told.Decision.Events[0]).ShouldBe(["N13", "N14"]);
        new Story<ListEntry>(told.State, LongAfter).When(Tells("Monday 10 June 2019")).ThenNothing();
        Open("Friday 15 March 2024", Listed, Unregistered, Registered).ShouldNotContain("O2");
    }

    [Fact]
    public void what_the_owner_told_before_the_number_was_recorded_does_the_duty_too()
    {
        var told = Given<ListEntry>(Listed, Unregistered).When(Tells("Monday 10 June 2019"));

        Duties(Listed, Unregistered, told.Decision.Events[0]).Single(duty => duty.Notice.Key == "O2").IsDone.ShouldBeTrue();
        Open("Monday 10 June 2019", Listed, Unregistered, told.Decision.Events[0], Registered).ShouldBe(["N13", "N14"]);
    }

    [Fact]
    public void nothing_is_owed_of_a_first_registration_that_nobody_knows_of()
    {
        Given<ListEntry>(Listed).When(Tells("Monday 10 June 2019")).ThenRefused("NOT_DUE");
        Given<ListEntry>(Listed, Unregistered with { Standing = TitleStanding.Registered, Title = "FX1" }).When(Tells("Monday 10 June 2019"))
            .ThenRefused("NOT_DUE");
        Given<ListEntry>(Listed, Unregistered, Registered).When(Tells("Sunday 2 June 2019")).ThenAsksAgainFor("SentOn");
        Given<ListEntry>(Listed, Unregistered, Registered).When(Tells("Monday 3 June 2019")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void a_restriction_that_the_owner_had_entered_is_not_the_councils_to_cancel()
    {
        ICaseEvent[] byOwner =
            [Listed, Unregistered, Registered, new RegistrationRecorded(RegistrationKind.Restriction, RegistrationStep.Registered, "FX12345", On("Monday 3 June 2019"))];
        ICaseEvent[] byCouncil =
            [Listed, Unregistered, Registered, new RegistrationRecorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "FX12345", On("Tuesday 4 June 2019"))];

        Open("Friday 15 March 2024", byOwner).ShouldBeEmpty();
        Duties(byOwner).Single(duty => duty.Notice.Key == "N15").NotAskedBecause.ShouldBe(
            "The owner, and not the council, had the restriction on title FX12345 entered, on first registration (rule 27A(1)).");
        Open("Friday 15 March 2024", byCouncil).ShouldBe(["N15"]);
    }

    private static ServeNotice Tells(string day) => new(
        ListEntryId, NoticeCodes.FirstRegistration, NoticeRecipient.Council, new(MeansOfService.Email, On(day), On(day), null, []), SubjectId: TitleId);

    private static IReadOnlyList<NoticeDuty> Duties(params IEnumerable<ICaseEvent> history) => NoticeDuties.Of(Fold<ListEntry>(history), WorkingDays.NoYears);

    /// <summary>The duties of registration that are open on a day.</summary>
    private static IEnumerable<string> Open(string day, params IEnumerable<ICaseEvent> history) => Duties(history)
        .Where(duty => duty.Notice.Key is "N13" or "N14" or "N15" or "O2" && duty.IsOpenOn(On(day))).Select(duty => duty.Notice.Key);
}
