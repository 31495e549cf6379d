using RightToBid.Cases.HandingOver;

using static RightToBid.Cases.Tests.TheFoxInn;

namespace RightToBid.Cases.Tests.HandingOver;

public class what_may_be_done_with_a_handover
{
    private static readonly HandoverBegun Begun = HandoverBegunOn("Thursday 1 October 2020");

    private static readonly HandoverCompleted Keys = new(On("Tuesday 1 December 2020"));

    private static readonly TruthTable<Handover> Table = new(
        [
            ("nothing recorded", []),
            ("under way", [Begun]),
            ("under way with a condition", [Begun, new ConditionAdded(Id(51), "Insurance", On("Friday 2 October 2020"))]),
            ("completed", [Begun, Keys]),
            ("discharged", [Begun, Keys, new HandoverDischarged(On("Monday 4 January 2021"), "All kept.")]),
            ("defaulted", [Begun, new HandoverDefaulted(On("Monday 4 January 2021"), "No money.")]),
        ],
        [
            ("begin", new BeginHandover(
                HandoverId, Reference, Pub.Name, FriendsOfTheFox, On("Thursday 1 October 2020"), BidId, MoratoriumId)),
            ("condition", new AddCondition(HandoverId, Id(52), "Safeguarding check", On("Monday 5 October 2020"))),
            ("fulfil", new FulfilCondition(HandoverId, Id(51), On("Monday 30 November 2020"))),
            ("promise", new AddPromise(HandoverId, Id(61), "Open every day", On("Monday 5 October 2020"))),
            ("complete", new CompleteHandover(HandoverId, On("Wednesday 2 December 2020"))),
            ("monitor", new RecordMonitoring(HandoverId, 1, "It thrives.", true, On("Monday 1 November 2021"))),
            ("discharge", new DischargeHandover(HandoverId, On("Tuesday 5 January 2021"), "All kept.")),
            ("default", new DefaultHandover(HandoverId, On("Tuesday 5 January 2021"), "No money.")),
        ]);

    [Fact]
    public void depends_on_what_has_happened() => Table.ShouldBe(
        """
        nothing recorded
          yes: begin
          NOT_BEGUN: condition, promise, complete, monitor, discharge, default
          NO_SUCH_CONDITION: fulfil
        under way
          yes: condition, promise, complete, default
          again: begin
          NOT_COMPLETED: monitor, discharge
          NO_SUCH_CONDITION: fulfil
        under way with a condition
          yes: condition, fulfil, promise, default
          again: begin
          CONDITION_OUTSTANDING: complete
          NOT_COMPLETED: monitor, discharge
        completed
          yes: promise, monitor, discharge, default
          again: begin
          ALREADY_COMPLETED: condition, complete
          NO_SUCH_CONDITION: fulfil
        discharged
          again: begin
          HANDOVER_ENDED: condition, promise, complete, monitor, discharge, default
          NO_SUCH_CONDITION: fulfil
        defaulted
          again: begin
          HANDOVER_ENDED: condition, promise, complete, monitor, discharge, default
          NO_SUCH_CONDITION: fulfil
        """);

    [Fact]
    public void and_done_again_yields_nothing() => Table.ShouldYieldNothingAgain();
}
