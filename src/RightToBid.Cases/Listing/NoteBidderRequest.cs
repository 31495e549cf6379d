using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>A group asked to bid, or a day that decides whether it asked in time was put right: regulation 2(a).</summary>
public sealed record NoteBidderRequest(
    Guid StreamId, Guid MoratoriumId, Guid BidId, string GroupName, LocalDate RequestedOn, bool IsInTime) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.NotThere(state) is { } notThere
            ? notThere
            : state.Requests.Contains(new(MoratoriumId, BidId, GroupName, RequestedOn, IsInTime))
                || (!IsInTime && !state.Requests.Exists(known => known.BidId == BidId))
                ? Decision.Nothing
                : Decision.Of(new BidderRequestNoted(MoratoriumId, BidId, GroupName, RequestedOn, IsInTime));
}

/// <param name="IsInTime">Whether it was received during the interim moratorium: only then does the entry reveal it.</param>
public sealed record BidderRequestNoted(
    Guid MoratoriumId, Guid BidId, string GroupName, LocalDate RequestedOn, bool IsInTime) : ICaseEvent;
