using NodaTime;

using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>A group's written request, however expressed, to be treated as a potential bidder. Judged by the day it was received.</summary>
/// <param name="BidId">The bid to begin.</param>
public sealed record RegisterBidder(Guid StreamId, Guid BidId, CommunityGroup Group, LocalDate RequestedOn) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.Requests.Any(known => known.Group.IsSameAs(Group) && MoratoriumClock.IsInTime(state, known)))
        {
            return Decision.Nothing;
        }

        return Checks.First(
                Received.Required(state),
                Checks.Said(nameof(Group), Group.Name, "Enter the name of the group."),
                Checks.NotInFuture(nameof(RequestedOn), RequestedOn, context)) is { } refusal
            ? refusal
            : Checks.First(
                    Statute.Version(state.RegimeKey, RequestedOn, out _),
                    MustBeInTime(state),
                    Received.MustStandOn(state, RequestedOn)) is { } outOfTime
                ? outOfTime
                : MustBeCommunityInterestGroup(state) is { } ineligible
                    ? ineligible
                    : Decision.Of(new BidderRegistered(BidId, Group, RequestedOn));
    }

    private Refusal? MustBeInTime(Moratorium state)
    {
        var interim = MoratoriumClock.Interim(state);
        return RequestedOn switch
        {
            _ when RequestedOn < state.ReceivedOn => Refusal.UnderLaw(
                "BEFORE_NOTICE",
                $"The interim moratorium began on {Words.Full(state.ReceivedOn)}, when the council received the owner's notice. "
                    + "A request received before then has no effect.",
                Provisions.RequestInInterimMoratorium,
                $"The group can ask afresh, to the end of {Words.Full(interim.LastDay)}."),
            _ when interim.HasEndedBy(RequestedOn) => Refusal.UnderLaw(
                "AFTER_INTERIM_MORATORIUM",
                $"The interim moratorium ended on {Words.Full(interim.LastDay)}.",
                Provisions.RequestInInterimMoratorium,
                "The group can still make the owner an offer."),
            _ => null,
        };
    }

    private Refusal? MustBeCommunityInterestGroup(Moratorium state)
    {
        var answer = StatuteBook.Regime(state.RegimeKey).MayAskToBid(Group.Body, RequestedOn);
        return answer.IsMet ? null : Refusal.UnderLaw(answer.Code, answer.Explanation, answer.Source);
    }
}

public sealed record BidderRegistered(Guid BidId, CommunityGroup Group, LocalDate RequestedOn) : ICaseEvent;
