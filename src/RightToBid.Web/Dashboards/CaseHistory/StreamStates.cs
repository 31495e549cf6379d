using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>The states through which a stream went, for what was known before its last event.</summary>
internal static class StreamStates
{
    private static readonly Dictionary<string, Func<IEnumerable<ICaseEvent>, IEnumerable<object>>> OfType = new(StringComparer.Ordinal)
    {
        [Nomination.StreamType] = Of<Nomination>,
        [ListEntry.StreamType] = Of<ListEntry>,
        [Moratorium.StreamType] = Of<Moratorium>,
        [ListingReview.StreamType] = Of<ListingReview>,
        [Bid.StreamType] = Of<Bid>,
        [Handover.StreamType] = Of<Handover>,
    };

    /// <summary>The state after each of a stream's first events, in their order.</summary>
    public static IEnumerable<object> AfterEach(string streamType, IEnumerable<ICaseEvent> events) => OfType[streamType](events);

    private static IEnumerable<object> Of<TState>(IEnumerable<ICaseEvent> events)
        where TState : class, IStreamState<TState>
    {
        var state = TState.Initial;
        foreach (var happened in events)
        {
            state = state.Evolve(happened);
            yield return state;
        }
    }
}
