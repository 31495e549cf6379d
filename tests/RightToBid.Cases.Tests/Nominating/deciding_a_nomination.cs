using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Law;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Nominating;

public class deciding_a_nomination
{
    private static AcceptNomination Accept(string day, string? enteredOn = null) => new(
        NominationId, ListEntryId, Findings, "Both findings are made.", On(day), enteredOn is null ? null : On(enteredOn));

    private static DeclineNomination Decline(string day) => new(NominationId, "It furthers no social interest.", On(day));

    [Fact]
    public void NOM_04_on_the_20th_of_December_2013_is_in_time()
    {
        var outcome = Given<Nomination>(NominatedOn("Wednesday 30 October 2013", version: Version2012))
            .When(Accept("Friday 20 December 2013"));

        outcome.Then(AcceptedOn("Friday 20 December 2013"));
        NominationClock.Strict(outcome.State).LastDay.ShouldBe(On("Wednesday 25 December 2013"));
        NominationClock.WasDecidedLate(outcome.State).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Monday 4 March 2024", false)]
    [InlineData("Tuesday 5 March 2024", true)]
    public void is_possible_after_the_eight_weeks_and_then_late(string day, bool isLate)
    {
        var outcome = Given<Nomination>(
                NominatedOn("Monday 8 January 2024"), new NominationDecisionOverdue(On("Monday 4 March 2024")))
            .When(Accept(day));

        outcome.Then(AcceptedOn(day));
        NominationClock.WasDecidedLate(outcome.State).ShouldBe(isLate);
    }

    [Fact]
    public void in_favour_makes_an_entry_in_the_list_of_the_same_day()
    {
        var state = Fold<Nomination>([NominatedOn("Monday 8 January 2024"), AcceptedOn("Friday 1 March 2024")]);

        NominationSaga.React(AcceptedOn("Friday 1 March 2024"), state).ShouldBe(
        [
            new EnterInList(
                ListEntryId, Reference, Pub, On("Friday 1 March 2024"), On("Friday 1 March 2024"), NominationId, "Friends of the Fox CIC"),
        ]);
    }

    [Fact]
    public void in_favour_may_be_entered_in_the_list_some_days_later() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Accept("Friday 1 March 2024", enteredOn: "Monday 4 March 2024"))
            .Then(AcceptedOn("Friday 1 March 2024", enteredOn: "Monday 4 March 2024"));

    [Fact]
    public void in_favour_cannot_be_entered_in_the_list_before_it_is_made() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Accept("Friday 1 March 2024", enteredOn: "Thursday 29 February 2024"))
            .ThenAsksAgainFor("EnteredOn", "An entry in the list on Thursday 29 February 2024 would be before the decision, on Friday 1 March 2024.");

    [Fact]
    public void on_the_day_of_receipt_is_possible_and_the_day_before_is_not()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024"));

        story.When(Accept("Monday 8 January 2024")).Then(AcceptedOn("Monday 8 January 2024"));
        story.When(Accept("Sunday 7 January 2024")).ThenAsksAgainFor(
            "DecidedOn",
            "A decision on Sunday 7 January 2024 would be before the council received the nomination, on Monday 8 January 2024.");
    }

    [Fact]
    public void today_is_possible_and_tomorrow_is_not()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024")).RecordedOn("Friday 1 March 2024");

        story.When(Accept("Friday 1 March 2024")).Then(AcceptedOn("Friday 1 March 2024"));
        story.When(Accept("Saturday 2 March 2024")).ThenAsksAgainFor("DecidedOn", "Saturday 2 March 2024 is in the future.");
    }

    [Fact]
    public void NOM_05_in_favour_of_a_body_with_20_local_members_is_refused()
    {
        var tooFewLocals = SaveTheFox with { Body = SaveTheFox.Body with { IndividualMembers = 25, LocalMembers = 20 } };

        Given<Nomination>(NominatedOn("Monday 8 January 2024", tooFewLocals)).When(Accept("Friday 1 March 2024"))
            .ThenRefused("INV_CONNECTION", under: "Assets of Community Value (England) Regulations 2012, reg. 4(1)(c)");
    }

    [Fact]
    public void in_favour_of_a_body_with_21_is_possible() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024", SaveTheFox)).When(Accept("Friday 1 March 2024"))
            .Then(AcceptedOn("Friday 1 March 2024"));

    [Fact]
    public void NOM_07_in_favour_of_a_district_council_is_refused() =>
        Given<Nomination>(NominatedOn(
                "Monday 8 January 2024", new CommunityGroup("Foxshire District Council", new CommunityBody(LegalForm.PublicAuthority))))
            .When(Accept("Friday 1 March 2024"))
            .ThenRefused("INV_BODY");

    [Theory]
    [InlineData("NOM-08", ParishConnection.LandInOwnArea)]
    [InlineData("NOM-13", ParishConnection.LandInAdjoiningParish)]
    public void in_favour_of_a_parish_council_is_possible_for_its_own_and_for_an_adjoining_parish(
        string vector, ParishConnection connection) =>
        Given<Nomination>(NominatedOn(
                "Monday 8 January 2024",
                FoxleyParishCouncil with { Body = new(LegalForm.ParishCouncil) { Parish = connection } }))
            .When(Accept("Friday 1 March 2024")).Decision.Refusal.ShouldBeNull(vector);

    [Fact]
    public void NOM_17_in_favour_of_a_company_that_may_distribute_a_surplus_is_refused() =>
        Given<Nomination>(NominatedOn(
                "Monday 8 January 2024",
                new CommunityGroup(
                    "Fox Inn Limited",
                    CommunityBody.WithLocalConnection(LegalForm.CompanyLimitedByGuarantee) with { DistributesSurplus = true })))
            .When(Accept("Friday 1 March 2024"))
            .ThenRefused("INV_BODY");

    [Fact]
    public void in_favour_of_a_caravan_site_is_refused_and_declining_it_is_not()
    {
        var story = Given<Nomination>(NominatedOn("Monday 8 January 2024", land: new() { IsLicensedCaravanSite = true }));

        story.When(Accept("Friday 1 March 2024")).ThenRefused("X_CARAVAN");
        story.When(Decline("Friday 1 March 2024")).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void NOM_12_in_favour_of_a_pub_with_a_flat_above_is_possible() =>
        Given<Nomination>(NominatedOn(
                "Monday 8 January 2024", land: new() { IsResidence = true, ResidenceIsPartOfEligibleBuilding = true }))
            .When(Accept("Friday 1 March 2024")).Decision.Refusal.ShouldBeNull();

    [Fact]
    public void NOM_15_in_favour_of_open_land_with_permission_for_houses_is_possible() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024", land: new() { ResidenceOnlyInPermission = true }))
            .When(Accept("Friday 1 March 2024")).Decision.Refusal.ShouldBeNull();

    [Fact]
    public void in_favour_becomes_possible_once_the_body_is_found_to_be_eligible()
    {
        var story = Given<Nomination>(NominatedOn(
            "Monday 8 January 2024", SaveTheFox with { Body = SaveTheFox.Body with { LocalMembers = 20 } }));

        var assessed = story.When(new AssessEligibility(NominationId, SaveTheFox.Body, new(), On("Monday 15 January 2024")));

        assessed.Then(new EligibilityAssessed(SaveTheFox.Body, new(), On("Monday 15 January 2024")));
        new Story<Nomination>(assessed.State, LongAfter).When(Accept("Friday 1 March 2024")).Then(AcceptedOn("Friday 1 March 2024"));
    }

    // A22: no number of years makes a past recent, and none is asked for.
    [Theory]
    [InlineData("It was a pub to Sunday 31 December 2023.")]
    [InlineData("It was a pub to Friday 31 December 1999.")]
    public void A22_in_favour_for_a_use_in_the_recent_past_is_an_officers_judgement_and_never_computed(string use) =>
        DecidedFor(new(CommunityValueTest.RecentPastUse, use, "A group means to run it again.")).ShouldBeNull();

    [Fact]
    public void A23_in_favour_may_rest_on_a_use_without_the_owners_leave() =>
        DecidedFor(new(CommunityValueTest.CurrentUse, "The village walks there without leave.", "Nothing stops it.")).ShouldBeNull();

    [Fact]
    public void A24_against_an_ancillary_use_is_in_the_officers_own_words() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Decline("Friday 1 March 2024") with { Reasons = "The use by the village was ancillary." })
            .Decision.Events[0].ShouldBe(new NominationUnsuccessful("The use by the village was ancillary.", On("Friday 1 March 2024")));

    [Theory]
    [InlineData(" ", "It trades.", "Reasons.", "Findings")]
    [InlineData("The village meets there.", "", "Reasons.", "Findings")]
    [InlineData("The village meets there.", "It trades.", "", "Reasons")]
    public void in_favour_needs_both_findings_and_the_reasons(string use, string prospect, string reasons, string field) =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(Accept("Friday 1 March 2024") with
            {
                Findings = new(CommunityValueTest.RecentPastUse, use, prospect),
                Reasons = reasons,
            })
            .ThenAsksAgainFor(field);

    [Fact]
    public void against_gives_reasons_and_goes_into_the_unsuccessful_list() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024")).When(Decline("Friday 1 March 2024")).Then(
            new NominationUnsuccessful("It furthers no social interest.", On("Friday 1 March 2024")),
            new LandEnteredInUnsuccessfulList(
                "It furthers no social interest.", On("Friday 1 March 2024"), RegimeKeys.EnglandRightToBid2011, Version2014));

    [Fact]
    public void against_without_reasons_is_refused_under_the_section_that_asks_for_them()
    {
        var outcome = Given<Nomination>(NominatedOn("Monday 8 January 2024")).When(Decline("Friday 1 March 2024") with { Reasons = " " });

        outcome.ThenRefused("REASONS_REQUIRED", under: "Localism Act 2011, s. 90(6)");
        outcome.ThenAsksAgainFor("Reasons");
    }

    [Fact]
    public void against_a_valid_body_as_not_valid_is_refused() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(new RejectNomination(NominationId, "INV_BODY", "It may not nominate.", On("Friday 1 March 2024")))
            .ThenRefused("NOM_CIC");

    [Fact]
    public void against_a_body_that_may_not_nominate_leaves_both_lists_as_they_are() =>
        Given<Nomination>(NominatedOn(
                "Monday 8 January 2024", new CommunityGroup("A. Resident and friends", new CommunityBody(LegalForm.Other))))
            .When(new RejectNomination(NominationId, "INV_BODY", "Individuals may not nominate.", On("Friday 1 March 2024")))
            .Then(new NominationInvalid("INV_BODY", "Individuals may not nominate.", On("Friday 1 March 2024")));

    [Fact]
    public void as_not_valid_needs_a_defect_that_the_law_knows() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"))
            .When(new RejectNomination(NominationId, "X_CARAVAN", "A caravan site.", On("Friday 1 March 2024")))
            .ThenAsksAgainFor("Code");

    [Fact]
    public void by_two_officers_at_once_lets_the_first_win_and_tells_the_second()
    {
        var first = Given<Nomination>(NominatedOn("Monday 8 January 2024")).When(Accept("Friday 1 March 2024"));

        new Story<Nomination>(first.State, LongAfter).When(Decline("Friday 1 March 2024"))
            .ThenRefused("ALREADY_DECIDED", "The council decided on Friday 1 March 2024 to list the land.");
        new Story<Nomination>(first.State, LongAfter).When(Accept("Friday 1 March 2024") with { ListEntryId = Id(99) })
            .ThenRefused("ALREADY_DECIDED");
    }

    [Fact]
    public void REV_07_is_undone_when_a_review_reverses_the_listing()
    {
        var outcome = Given<Nomination>(NominatedOn("Monday 8 January 2024"), AcceptedOn("Friday 1 March 2024"))
            .When(new ReverseListing(NominationId, "It should not have been listed.", On("Wednesday 10 April 2024")));

        outcome.Then(
            new ListingReversedOnReview("It should not have been listed.", On("Wednesday 10 April 2024")),
            new LandEnteredInUnsuccessfulList(
                "It should not have been listed.", On("Wednesday 10 April 2024"), RegimeKeys.EnglandRightToBid2011, Version2014));
        outcome.State.Status.ShouldBe(NominationStatus.Unsuccessful);
        NominationSaga.React(outcome.Decision.Events[0], outcome.State).ShouldBe(
        [
            new RemoveFromList(
                ListEntryId, RemovalReason.ReviewReversed, "It should not have been listed.", On("Wednesday 10 April 2024"), IsConsequence: true),
        ]);
    }

    [Fact]
    public void is_not_undone_by_a_review_before_the_land_was_listed() =>
        Given<Nomination>(NominatedOn("Monday 8 January 2024"), AcceptedOn("Friday 1 March 2024"))
            .When(new ReverseListing(NominationId, "It should not have been listed.", On("Thursday 29 February 2024")))
            .ThenAsksAgainFor("DecidedOn");

    private static Refusal? DecidedFor(CommunityValueFindings findings) => Given<Nomination>(NominatedOn("Monday 8 January 2024"))
        .When(Accept("Friday 1 March 2024") with { Findings = findings }).Decision.Refusal;
}
