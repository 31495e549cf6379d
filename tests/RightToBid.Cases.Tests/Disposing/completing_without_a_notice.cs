using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>Exchange and completion are apart for a disposal without a notice too, and it ends the entry where it has effect all the same.</summary>
public class completing_without_a_notice
{
    private static readonly LandEnteredInList Listed = EnteredOn("Monday 3 January 2022");

    private static readonly RecordDisposalWithoutNotice Sale =
        new(ListEntryId, On("Wednesday 1 May 2024"), new() { SellerPartyId = Freeholder, DisposalId = Id(80) });

    private static readonly RecordCompletionWithoutNotice Completion = new(ListEntryId, On("Friday 31 May 2024"), Id(80));

    private static readonly SettleBreachWithoutNotice Saved = new(
        ListEntryId, Id(80), BreachOutcome.SavedByRegulation21, "The charge was never registered.", On("Monday 3 June 2024"));

    private static readonly LandRemovedFromList Left = new(
        RemovalReason.RelevantDisposal, "It was sold, with effect from Friday 31 May 2024.", On("Tuesday 4 June 2024"));

    [Theory]
    [InlineData("EX_GIFT")]
    [InlineData(null)]
    public void an_exempt_disposal_and_one_in_breach_are_completed_and_the_land_stays_listed(string? exemption)
    {
        var outcome = Recorded(Sale with { Exemption = exemption }).When(Completion);

        outcome.Then(new DisposalCompleted(On("Friday 31 May 2024"), Id(80)));
        outcome.State.Disposals.ShouldHaveSingleItem().CompletedOn.ShouldBe(On("Friday 31 May 2024"));
        (outcome.State.Removal, ListingClock.IsListedOn(outcome.State, On("Saturday 1 June 2024"))).ShouldBe((null, true));
    }

    [Fact]
    public void completion_comes_no_earlier_than_the_agreement()
    {
        Recorded(Sale).When(Completion with { CompletedOn = On("Tuesday 30 April 2024") }).ThenAsksAgainFor(
            "CompletedOn", "Completion on Tuesday 30 April 2024 would be before the agreement became binding, on Wednesday 1 May 2024.");
        Recorded(Sale).When(Completion with { CompletedOn = On("Wednesday 1 May 2024") }).Then(new DisposalCompleted(On("Wednesday 1 May 2024"), Id(80)));
    }

    [Fact]
    public void completion_is_never_in_the_future_and_today_will_do()
    {
        Recorded(Sale).RecordedOn("Thursday 30 May 2024").When(Completion).ThenAsksAgainFor("CompletedOn", "Friday 31 May 2024 is in the future.");
        Recorded(Sale).RecordedOn("Friday 31 May 2024").When(Completion).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void a_completed_one_does_not_fall_through_and_one_that_fell_through_is_not_completed()
    {
        var fallThrough = new RecordFallThroughWithoutNotice(ListEntryId, On("Friday 31 May 2024"), Id(80), "No mortgage");
        var completed = Again(Recorded(Sale).When(Completion));
        var fellThrough = Again(Recorded(Sale).When(fallThrough));

        completed.When(Completion).ThenNothing();
        completed.When(Completion with { CompletedOn = On("Thursday 30 May 2024") }).ThenRefused("ALREADY_COMPLETED");
        completed.When(fallThrough).ThenRefused("ALREADY_COMPLETED", "The sale was completed on Friday 31 May 2024.");
        fellThrough.When(fallThrough).ThenNothing();
        fellThrough.When(fallThrough with { FellThroughOn = On("Thursday 30 May 2024") }).ThenRefused("FELL_THROUGH");
        fellThrough.When(Completion).ThenRefused("FELL_THROUGH", "The sale fell through on Friday 31 May 2024.");
    }

    [Fact]
    public void an_option_is_never_completed_and_the_sale_that_follows_is()
    {
        Recorded(Sale with { Terms = Sale.Terms with { Agreement = AgreementKind.OptionGranted } }).When(Completion).ThenRefused("OPTION_ONLY");
        Recorded(Sale with { Terms = Sale.Terms with { Agreement = AgreementKind.Conditional } }).When(Completion).Decision.Refusal.ShouldBeNull();
    }

    [Fact]
    public void without_a_disposal_there_is_nothing_to_complete()
    {
        Given<ListEntry>(Listed).When(Completion).ThenRefused("NO_DISPOSAL");
        Given<ListEntry>(Listed).When(new RecordFallThroughWithoutNotice(ListEntryId, On("Friday 31 May 2024"))).ThenRefused("NO_DISPOSAL");
    }

    [Fact]
    public void a_breach_that_fell_through_is_no_breach_any_more_and_the_owner_may_sell_again()
    {
        var again = Again(Recorded(Sale).When(new RecordFallThroughWithoutNotice(ListEntryId, On("Friday 31 May 2024"), Id(80))));

        again.When(Sale with { Terms = Sale.Terms with { DisposalId = Id(81) } }).State.Disposals.Count.ShouldBe(2);
    }

    [Fact]
    public void a_completed_breach_that_regulation_21_saves_takes_the_land_out_of_the_list()
    {
        var settled = new Story<ListEntry>(Recorded(Sale).When(Completion).State, On("Tuesday 4 June 2024")).When(Saved);

        settled.Then(
            new BreachSettled(BreachOutcome.SavedByRegulation21, "The charge was never registered.", On("Monday 3 June 2024"), Id(80)),
            new RelevantDisposalNoted(ListEntryId, [], On("Friday 31 May 2024"), RemovalPolicy.OnCompletion),
            Left);
    }

    [Fact]
    public void A31_a_saved_breach_waits_for_completion_or_goes_at_exchange_as_the_policy_has_it()
    {
        var waiting = new Story<ListEntry>(Recorded(Sale).When(Saved).State, On("Tuesday 4 June 2024"));
        waiting.State.Removal.ShouldBeNull();
        waiting.When(Completion).Decision.Events[2].ShouldBe(Left);

        var atExchange = Recorded(Sale with { Terms = Sale.Terms with { Removal = RemovalPolicy.OnExchange } });
        atExchange.When(Saved).State.Removal.ShouldNotBeNull().Explanation.ShouldBe("It was sold, with effect from Wednesday 1 May 2024.");
        atExchange.When(Saved with { Outcome = BreachOutcome.Ineffective }).State.Removal.ShouldBeNull();
    }

    [Fact]
    public void a_saved_sale_of_one_part_amends_the_entry_to_the_other()
    {
        var named = Given<ListEntry>(Listed, new ParcelsNamed(["the pub", "the field"], On("Monday 3 January 2022")));
        var sold = Again(named.When(Sale with { Terms = Sale.Terms with { Parcels = ["the field"] } }));

        var completed = Again(sold.When(Saved)).When(Completion);

        (completed.State.Extent, completed.State.Removal).ShouldBe(("the pub", null));
    }

    [Fact]
    public void a_completion_struck_out_leaves_the_land_listed_and_a_day_put_right_is_followed()
    {
        var gone = new Story<ListEntry>(Recorded(Sale).When(Completion).State, On("Tuesday 4 June 2024")).When(Saved).State;
        var entry = Entry(gone, known => known is DisposalCompleted);

        var struck = new Story<ListEntry>(gone, LongAfter).When(new StrikeOutFact<ListEntry>(ListEntryId, entry, "It was another sale."));
        struck.State.Removal.ShouldNotBeNull();
        var followed = Followed(struck);
        (followed.Removal, followed.RelevantDisposals.IsEmpty).ShouldBe((null, true));

        var corrected = new Story<ListEntry>(gone, LongAfter)
            .When(new CorrectFact<ListEntry>(ListEntryId, "disposal-completed.completed-on", entry, "2024-05-30", "Misread."));
        Followed(corrected).RelevantDisposals.ShouldHaveSingleItem().DisposedOn.ShouldBe(On("Thursday 30 May 2024"));
    }

    private static Story<ListEntry> Recorded(RecordDisposalWithoutNotice sale) => Again(Given<ListEntry>(Listed).When(sale));

    private static Story<ListEntry> Again(Outcome<ListEntry> outcome) => new(outcome.State, LongAfter);

    private static int Entry(ListEntry entry, Func<ICaseEvent, bool> isIt) =>
        Enumerable.Range(1, 20).Single(at => ((IRemembering)entry).Past.At(at) is { } happened && isIt(happened));

    private static ListEntry Followed(Outcome<ListEntry> outcome) => outcome.Decision.Events
        .SelectMany(happened => ListEntrySaga.React(happened, outcome.State))
        .OfType<ICommand<ListEntry>>()
        .Aggregate(outcome.State, (state, command) => new Story<ListEntry>(state, LongAfter).When(command).State);
}
