using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>A request that came too early or too late, or from a body that may not make it. It was received, so it is not lost.</summary>
/// <remarks>Should a day be put right and the request come in time after all, it counts, and its bid begins then.</remarks>
/// <param name="BidId">The bid to begin, should it ever have effect.</param>
public sealed record KeepRequestWithoutEffect(
    Guid StreamId,
    Guid BidId,
    CommunityGroup Group,
    LocalDate RequestedOn,
    IReadOnlyList<CommunityGroup>? Members = null,
    Instant? ReceivedAt = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.Requests.Any(known => known.Group.IsSameAs(Group) && known.RequestedOn == RequestedOn))
        {
            return Decision.Nothing;
        }

        if (Checks.First(
                Received.Required(state),
                Checks.Said(nameof(Group), Group.Name, "Enter the name of the group."),
                Checks.NotInFuture(nameof(RequestedOn), RequestedOn, context),
                LondonTime.MustBeDayOf(nameof(RequestedOn), RequestedOn, ReceivedAt)) is { } refusal)
        {
            return refusal;
        }

        return RequestLaw.WithoutEffect(state, new(BidId, Group, RequestedOn) { Members = Members ?? [] }) switch
        {
            null => Refusal.ByState(
                "REQUEST_HAS_EFFECT", "The request came in time, from a body that may make it.", "Record it as a request to bid."),
            { Kind: RefusalKind.Law, Source: not null } why =>
                Decision.Of(new RequestReceivedWithoutEffect(BidId, Group, RequestedOn, why.Code, Members, ReceivedAt)),
            var other => other,
        };
    }
}

/// <param name="Code">Why it had no effect on the facts then known: <c>AFTER_INTERIM_MORATORIUM</c>, <c>NOT_CIG</c>.</param>
public sealed record RequestReceivedWithoutEffect(
    Guid BidId,
    CommunityGroup Group,
    LocalDate RequestedOn,
    string Code,
    IReadOnlyList<CommunityGroup>? Members = null,
    Instant? ReceivedAt = null) : ICaseEvent;
