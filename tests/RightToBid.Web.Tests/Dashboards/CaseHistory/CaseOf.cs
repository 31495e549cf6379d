using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.CaseHistory;

namespace RightToBid.Web.Tests.Dashboards.CaseHistory;

/// <summary>A case made of its events, each with the day on which an officer recorded it.</summary>
internal static class CaseOf
{
    public static PublicCase Events(params IReadOnlyList<(ICaseEvent Happened, LocalDate RecordedOn)> events) => new(
        "E07000081", "ACV/2023/0007",
        Stories<Nomination>(events), Stories<ListEntry>(events), Stories<Moratorium>(events), Stories<Bid>(events), Stories<Handover>(events),
        Stories<ListingReview>(events));

    private static IReadOnlyList<Story<TState>> Stories<TState>(IEnumerable<(ICaseEvent Happened, LocalDate RecordedOn)> events)
        where TState : IStreamState<TState>
    {
        var own = events.Where(pair => pair.Happened.GetType().Namespace == typeof(TState).Namespace)
            .Select((pair, index) => new Recorded(
                index + 1,
                EventNames.All.Single(known => known.Type == pair.Happened.GetType()).Name,
                pair.Happened,
                LegalDay.Of(pair.Happened) ?? pair.RecordedOn,
                pair.RecordedOn.AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(index),
                pair.RecordedOn,
                Recorder.Officer,
                LegalDay.LateBy(pair.Happened, pair.RecordedOn)))
            .ToList();
        return own.Count == 0 ? [] : [Story<TState>.Of(Guid.Parse("019aa5c0-0000-7000-8000-000000000002"), own)];
    }
}
