using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;

namespace RightToBid.Cases.HandingOver;

/// <summary>Watches the long-stop date until the keys pass, and each of the five years of monitoring after that.</summary>
public sealed class HandoverSaga : ISaga<Handover>
{
    private const string LongStopBasis = "Agreement of the parties: the day by which the keys were to pass, not statutory";

    private HandoverSaga()
    {
    }

    public static IEnumerable<Deadline> Deadlines(Handover state) => state switch
    {
        { Status: HandoverStatus.UnderWay, LongStopOn: { } longStopOn }
            when !state.Announced.Includes(WindowKeys.LongStop, longStopOn) =>
            [new(WindowKeys.LongStop, longStopOn, LongStopBasis, MonitoringPolicy.Version)],
        // One year at a time: the next stands when this one has been recorded or has been announced.
        { Status: HandoverStatus.Completed } when NextYear(state) is { } year =>
            [new(WindowKeys.YearlyMonitoring, LastDayOf(year, state), MonitoringPolicy.Basis, MonitoringPolicy.Version)],
        _ => [],
    };

    public static IReadOnlyList<ICaseEvent> OnDue(Handover state, Deadline deadline) =>
        deadline.IsAmong(Deadlines(state))
            ? deadline.Kind switch
            {
                WindowKeys.LongStop => [new LongStopDatePassed(deadline.LastDay)],
                WindowKeys.YearlyMonitoring => [new MonitoringFellDue(NextYear(state)!.Value, deadline.LastDay)],
                _ => [],
            }
            : [];

    public static IEnumerable<ICommand> React(ICaseEvent happened, Handover state) => happened switch
    {
        HandoverCompleted e when state.MoratoriumId is { } moratoriumId => [new RecordCompletion(moratoriumId, e.CompletedOn, state.BidId, IsConsequence: true)],
        FactCorrected { Fact: "handover-completed.completed-on" } e when state.MoratoriumId is { } moratoriumId =>
            [new FollowFact<Moratorium>(moratoriumId, "disposal-completed.completed-on", e.Value, e.Reason, state.BidId?.ToString())],
        FactStruckOut e => AfterStroke(e, state),
        _ => Enumerable.Empty<ICommand>(),
    };

    /// <summary>A handover that never was began with no success of a bid, and keys that never passed completed no sale.</summary>
    private static IEnumerable<ICommand> AfterStroke(FactStruckOut struck, Handover state) => state.Past.StruckOutAt(struck.Entry) switch
    {
        HandoverBegun { BidId: { } bidId } never => [new FollowStroke<Bid>(bidId, "bid-succeeded", struck.Reason, never.HandoverId.ToString())],
        HandoverCompleted when state is { MoratoriumId: { } moratoriumId, BidId: { } bidId } =>
            [new FollowStroke<Moratorium>(moratoriumId, "disposal-completed", struck.Reason, bidId.ToString())],
        _ => Enumerable.Empty<ICommand>(),
    };

    private static int? NextYear(Handover state) =>
        Enumerable.Range(1, MonitoringPolicy.Years)
            .Where(year => !state.Monitored.Exists(known => known.Year == year))
            .Where(year => !state.Announced.Includes(WindowKeys.YearlyMonitoring, LastDayOf(year, state)))
            .Select(year => (int?)year)
            .FirstOrDefault();

    private static NodaTime.LocalDate LastDayOf(int year, Handover state) =>
        MonitoringPolicy.LastDayOfYear(year, state.CompletedOn!.Value);
}
