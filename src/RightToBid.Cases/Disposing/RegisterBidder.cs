using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>A group's written request, however expressed, to be treated as a potential bidder. Judged by the day it was received.</summary>
/// <param name="BidId">The bid to begin.</param>
/// <param name="Group">Who makes the request, alone or for several bodies together.</param>
/// <param name="Members">The other bodies, where several ask together.</param>
/// <param name="ReceivedAt">The moment of arrival, where the hour is known.</param>
public sealed record RegisterBidder(
    Guid StreamId,
    Guid BidId,
    CommunityGroup Group,
    LocalDate RequestedOn,
    IReadOnlyList<CommunityGroup>? Members = null,
    Instant? ReceivedAt = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.Requests.Any(known => known.Group.IsSameAs(Group) && MoratoriumClock.HasEffect(state, known)))
        {
            return Decision.Nothing;
        }

        return Checks.First(
                Received.Required(state),
                Checks.Said(nameof(Group), Group.Name, "Enter the name of the group."),
                Checks.NotInFuture(nameof(RequestedOn), RequestedOn, context),
                LondonTime.MustBeDayOf(nameof(RequestedOn), RequestedOn, ReceivedAt)) is { } refusal
            ? refusal
            : RequestLaw.WithoutEffect(state, new(BidId, Group, RequestedOn) { Members = Members ?? [] }) is { } withoutEffect
                ? withoutEffect
                : Decision.Of(new BidderRegistered(BidId, Group, RequestedOn, Members, ReceivedAt));
    }
}

public sealed record BidderRegistered(
    Guid BidId, CommunityGroup Group, LocalDate RequestedOn, IReadOnlyList<CommunityGroup>? Members = null, Instant? ReceivedAt = null) : ICaseEvent;
