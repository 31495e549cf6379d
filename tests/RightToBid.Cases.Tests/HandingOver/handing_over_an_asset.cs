using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;

using static RightToBid.Cases.Tests.Stories;
using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.HandingOver;

public class handing_over_an_asset
{
    private static readonly HandoverBegun Begun = HandoverBegunOn("Thursday 1 October 2020", longStopOn: "Thursday 31 December 2020");

    private static readonly ConditionAdded Insurance = new(Id(51), "Buildings insurance", On("Friday 2 October 2020"));

    private static readonly HandoverCompleted Keys = new(On("Tuesday 1 December 2020"));

    private static CompleteHandover Complete(string day) => new(HandoverId, On(day));

    [Fact]
    public void waits_for_every_condition()
    {
        var story = Given<Handover>(Begun, Insurance);

        story.When(Complete("Tuesday 1 December 2020")).ThenRefused(
            "CONDITION_OUTSTANDING", "The keys cannot pass while a condition is outstanding: Buildings insurance.");
        var fulfilled = story.When(new FulfilCondition(HandoverId, Id(51), On("Monday 30 November 2020")));
        fulfilled.Then(new ConditionFulfilled(Id(51), On("Monday 30 November 2020")));
        new Story<Handover>(fulfilled.State, LongAfter).When(Complete("Tuesday 1 December 2020")).Then(Keys);
    }

    [Fact]
    public void is_not_done_on_a_day_on_which_a_condition_was_still_outstanding() =>
        Given<Handover>(Begun, Insurance, new ConditionFulfilled(Id(51), On("Wednesday 2 December 2020")))
            .When(Complete("Tuesday 1 December 2020")).ThenRefused("CONDITION_OUTSTANDING");

    [Fact]
    public void completes_the_owners_sale()
    {
        var state = Fold<Handover>([Begun, Keys]);

        HandoverSaga.React(Keys, state).ShouldBe([new RecordCompletion(MoratoriumId, On("Tuesday 1 December 2020"), BidId, IsConsequence: true)]);
    }

    [Fact]
    public void without_a_sale_of_listed_land_completes_nothing_elsewhere() =>
        HandoverSaga.React(Keys, Fold<Handover>([Begun with { MoratoriumId = null }, Keys])).ShouldBeEmpty();

    [Fact]
    public void begins_no_sooner_than_today_and_stops_no_sooner_than_it_begins()
    {
        var begin = new BeginHandover(HandoverId, Reference, Pub.Name, FriendsOfTheFox, On("Thursday 1 October 2020"));
        var story = Given<Handover>().RecordedOn("Thursday 1 October 2020");

        story.When(begin).Decision.Refusal.ShouldBeNull();
        story.When(begin with { BegunOn = On("Friday 2 October 2020") }).ThenAsksAgainFor("BegunOn");
        story.When(begin with { LongStopOn = On("Wednesday 30 September 2020") }).ThenAsksAgainFor("LongStopOn");
        story.When(begin with { LongStopOn = On("Thursday 1 October 2020") }).Decision.Refusal.ShouldBeNull();
        story.When(begin with { Group = FriendsOfTheFox with { Name = "" } }).ThenAsksAgainFor("Group");
    }

    [Fact]
    public void announces_the_long_stop_date_once_unless_the_keys_have_passed()
    {
        var state = Fold<Handover>([Begun]);
        var due = HandoverSaga.Deadlines(state).ShouldHaveSingleItem();
        (due.Kind, due.LastDay).ShouldBe(("long-stop", On("Thursday 31 December 2020")));
        due.Basis.ShouldContain("not statutory");

        var happened = HandoverSaga.OnDue(state, due).ShouldHaveSingleItem();

        happened.ShouldBe(new LongStopDatePassed(On("Thursday 31 December 2020")));
        HandoverSaga.OnDue(state.Evolve(happened), due).ShouldBeEmpty();
        HandoverSaga.OnDue(state.Evolve(Keys), due).ShouldBeEmpty();
        HandoverSaga.OnDue(state.Evolve(new HandoverDefaulted(On("Tuesday 1 December 2020"), "No money.")), due).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Tuesday 1 December 2020", "Tuesday 30 November 2021", "Sunday 30 November 2025")]
    [InlineData("Thursday 29 February 2024", "Friday 28 February 2025", "Wednesday 28 February 2029")]
    public void asks_for_monitoring_by_the_end_of_each_of_five_years(string keysOn, string firstLastDay, string fifthLastDay)
    {
        var state = Fold<Handover>([Begun, new HandoverCompleted(On(keysOn))]);
        var asked = new List<Deadline>();
        while (HandoverSaga.Deadlines(state).SingleOrDefault() is { } due)
        {
            asked.Add(due);
            state = state.Evolve(HandoverSaga.OnDue(state, due).ShouldHaveSingleItem());
        }

        asked.Count.ShouldBe(5);
        (asked[0].LastDay, asked[4].LastDay).ShouldBe((On(firstLastDay), On(fifthLastDay)));
        asked.ShouldAllBe(due => due.Basis == "Policy: yearly monitoring for five years, not statutory");
    }

    [Fact]
    public void does_not_ask_for_a_year_that_was_monitored()
    {
        var state = Given<Handover>(Begun, Keys).When(
            new RecordMonitoring(HandoverId, 1, "It thrives.", true, On("Monday 1 November 2021"))).State;

        var due = HandoverSaga.Deadlines(state).ShouldHaveSingleItem();
        due.LastDay.ShouldBe(On("Wednesday 30 November 2022"));
        HandoverSaga.OnDue(state, due).ShouldBe([new MonitoringFellDue(2, On("Wednesday 30 November 2022"))]);
        HandoverSaga.OnDue(state, due with { LastDay = On("Tuesday 30 November 2021") }).ShouldBeEmpty();
    }

    [Fact]
    public void asks_for_nothing_once_it_is_discharged() =>
        HandoverSaga.Deadlines(Fold<Handover>([Begun, Keys, new HandoverDischarged(On("Monday 1 November 2021"), "All kept.")]))
            .ShouldBeEmpty();

    [Fact]
    public void is_monitored_once_a_year_for_five_years()
    {
        var story = Given<Handover>(Begun, Keys, new MonitoringRecorded(1, "It thrives.", true, On("Monday 1 November 2021")));
        var monitor = new RecordMonitoring(HandoverId, 5, "It thrives.", true, On("Monday 3 November 2025"));

        story.When(monitor).Then(new MonitoringRecorded(5, "It thrives.", true, On("Monday 3 November 2025")));
        story.When(monitor with { Year = 6 }).ThenAsksAgainFor("Year");
        story.When(monitor with { Year = 0 }).ThenAsksAgainFor("Year");
        story.When(monitor with { Year = 1 }).ThenRefused("ALREADY_MONITORED", "Year 1 was monitored on Monday 1 November 2021.");
        story.When(monitor with { MonitoredOn = On("Monday 30 November 2020") }).ThenAsksAgainFor("MonitoredOn");
        story.When(monitor with { Findings = "" }).ThenAsksAgainFor("Findings");
    }

    [Fact]
    public void fulfils_a_condition_once_and_only_one_that_was_set()
    {
        var story = Given<Handover>(Begun, Insurance, new ConditionFulfilled(Id(51), On("Monday 30 November 2020")));

        story.When(new FulfilCondition(HandoverId, Id(52), On("Monday 30 November 2020"))).ThenRefused("NO_SUCH_CONDITION");
        story.When(new FulfilCondition(HandoverId, Id(51), On("Sunday 29 November 2020"))).ThenRefused("ALREADY_FULFILLED");
        story.When(new FulfilCondition(HandoverId, Id(51), On("Monday 30 November 2020"))).ThenNothing();
    }

    [Fact]
    public void has_no_facts_from_before_it_began()
    {
        var story = Given<Handover>(Begun);

        story.When(new AddCondition(HandoverId, Id(51), "Insurance", On("Wednesday 30 September 2020"))).ThenAsksAgainFor("AddedOn");
        story.When(new AddPromise(HandoverId, Id(61), "Open every day", On("Wednesday 30 September 2020"))).ThenAsksAgainFor("MadeOn");
        story.When(Complete("Wednesday 30 September 2020")).ThenAsksAgainFor("CompletedOn");
        story.When(new DefaultHandover(HandoverId, On("Wednesday 30 September 2020"), "No money.")).ThenAsksAgainFor("DefaultedOn");
        story.When(Complete("Thursday 1 October 2020")).Decision.Refusal.ShouldBeNull();
    }
}
