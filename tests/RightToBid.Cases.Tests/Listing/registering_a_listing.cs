using RightToBid.Cases.Listing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Listing;

public class registering_a_listing
{
    private static readonly LandRemovedFromList Removed = new(RemovalReason.RelevantDisposal, "Sold.", On("Monday 4 December 2023"));

    private static RecordRegistration Charge(RegistrationStep step, string day) =>
        new(ListEntryId, RegistrationKind.LandCharge, step, On(day));

    private static RecordRegistration Restriction(RegistrationStep step, string day, string? title = "FX12345") =>
        new(ListEntryId, RegistrationKind.Restriction, step, On(day), title);

    private static RegistrationRecorded Recorded(RegistrationKind kind, RegistrationStep step, string day, string? title = null) =>
        new(kind, step, title, On(day));

    [Fact]
    public void keeps_the_land_charge_and_each_title_apart()
    {
        var state = Fold<ListEntry>(
        [
            EnteredOn("Friday 15 March 2019"),
            Recorded(RegistrationKind.LandCharge, RegistrationStep.Registered, "Monday 18 March 2019"),
            Recorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "Tuesday 19 March 2019", "FX12345"),
            Recorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "Tuesday 19 March 2019", "FX67890"),
            Recorded(RegistrationKind.Restriction, RegistrationStep.Registered, "Friday 29 March 2019", "FX12345"),
        ]);

        state.RegistrationOf(RegistrationKind.LandCharge, null)!.RegisteredOn.ShouldBe(On("Monday 18 March 2019"));
        state.RegistrationOf(RegistrationKind.Restriction, "FX12345")!.RegisteredOn.ShouldBe(On("Friday 29 March 2019"));
        state.RegistrationOf(RegistrationKind.Restriction, "FX67890")!.RegisteredOn.ShouldBeNull();
        state.Registrations.ShouldAllBe(known => known.IsLive);
    }

    [Fact]
    public void of_a_title_is_the_same_however_it_was_typed() =>
        Given<ListEntry>(EnteredOn("Friday 15 March 2019"))
            .When(Restriction(RegistrationStep.AppliedFor, "Tuesday 19 March 2019", " fx12345 "))
            .Then(Recorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "Tuesday 19 March 2019", "FX12345"));

    [Fact]
    public void of_a_restriction_needs_the_title() =>
        Given<ListEntry>(EnteredOn("Friday 15 March 2019"))
            .When(Restriction(RegistrationStep.AppliedFor, "Tuesday 19 March 2019", null))
            .ThenAsksAgainFor("Title");

    [Fact]
    public void on_the_day_of_entry_is_possible_and_the_day_before_is_not()
    {
        var story = Given<ListEntry>(EnteredOn("Friday 15 March 2019"));

        story.When(Charge(RegistrationStep.Registered, "Friday 15 March 2019")).Decision.Refusal.ShouldBeNull();
        story.When(Charge(RegistrationStep.Registered, "Thursday 14 March 2019")).ThenAsksAgainFor("DoneOn");
    }

    [Fact]
    public void cannot_be_complete_before_it_was_applied_for()
    {
        var story = Given<ListEntry>(
            EnteredOn("Friday 15 March 2019"), Recorded(RegistrationKind.Restriction, RegistrationStep.AppliedFor, "Tuesday 19 March 2019", "FX12345"));

        story.When(Restriction(RegistrationStep.Registered, "Tuesday 19 March 2019")).Decision.Refusal.ShouldBeNull();
        story.When(Restriction(RegistrationStep.Registered, "Monday 18 March 2019")).ThenAsksAgainFor("DoneOn");
    }

    [Fact]
    public void is_cancelled_from_the_day_of_removal_and_not_the_day_before()
    {
        var story = Given<ListEntry>(
            EnteredOn("Friday 15 March 2019"),
            Recorded(RegistrationKind.LandCharge, RegistrationStep.Registered, "Monday 18 March 2019"),
            Recorded(RegistrationKind.Restriction, RegistrationStep.Registered, "Friday 29 March 2019", "FX12345"),
            Removed);

        story.When(Charge(RegistrationStep.Cancelled, "Monday 4 December 2023")).Decision.Refusal.ShouldBeNull();
        story.When(Charge(RegistrationStep.Cancelled, "Sunday 3 December 2023")).ThenRefused("STILL_LISTED", under: "Localism Act 2011, s. 100");
        story.When(Restriction(RegistrationStep.CancellationAppliedFor, "Monday 4 December 2023")).Decision.Refusal.ShouldBeNull();
        story.When(Restriction(RegistrationStep.CancellationAppliedFor, "Sunday 3 December 2023"))
            .ThenRefused("STILL_LISTED", under: "Assets of Community Value (England) Regulations 2012, reg. 18");
    }

    [Fact]
    public void is_cancelled_for_a_title_that_was_sold_although_the_rest_stays_listed() =>
        Given<ListEntry>(
                EnteredOn("Friday 15 March 2019"),
                Recorded(RegistrationKind.Restriction, RegistrationStep.Registered, "Friday 29 March 2019", "FX12345"),
                new ListEntryExtentAmended("The garden", "The house was sold.", On("Monday 4 December 2023")))
            .When(Restriction(RegistrationStep.CancellationAppliedFor, "Tuesday 5 December 2023"))
            .Decision.Refusal.ShouldBeNull();

    [Fact]
    public void that_nobody_recorded_is_not_cancelled() =>
        Given<ListEntry>(EnteredOn("Friday 15 March 2019"), Removed)
            .When(Charge(RegistrationStep.Cancelled, "Monday 4 December 2023"))
            .ThenRefused("NOT_REGISTERED");

    [Fact]
    public void begins_afresh_when_the_land_is_listed_again()
    {
        var state = Fold<ListEntry>(
        [
            EnteredOn("Friday 15 March 2019"),
            Recorded(RegistrationKind.LandCharge, RegistrationStep.Registered, "Monday 18 March 2019"),
            Removed,
            Recorded(RegistrationKind.LandCharge, RegistrationStep.Cancelled, "Tuesday 5 December 2023"),
            new ListEntryRestored(On("Monday 5 February 2024"), On("Friday 2 February 2024"), "Quashed."),
            Recorded(RegistrationKind.LandCharge, RegistrationStep.Registered, "Tuesday 6 February 2024"),
        ]);

        state.Registrations.ShouldHaveSingleItem()
            .ShouldBe(new Registration(RegistrationKind.LandCharge, null, RegisteredOn: On("Tuesday 6 February 2024")));
    }
}
