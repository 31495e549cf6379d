using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>A group's request was registered, and its bid begins.</summary>
public sealed record OpenBid(
    Guid StreamId,
    Guid MoratoriumId,
    string Reference,
    string AssetName,
    CommunityGroup Group,
    LocalDate RequestedOn,
    LocalDate NoticeReceivedOn,
    string RegimeKey = RegimeKeys.EnglandRightToBid2011) : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context)
    {
        if (state.Status is not BidStatus.NotOpened)
        {
            // A request that gains and loses its effect as days are corrected has one bid all along.
            return state.MoratoriumId == MoratoriumId && state.Group?.IsSameAs(Group) is true
                ? new NoteRequestFacts(StreamId, NoticeReceivedOn, RequestedOn).Decide(state, context)
                : Refusal.ByState("ALREADY_OPENED", "Another bid has been recorded here already.");
        }

        return Checks.First(
                Checks.NotInFuture(nameof(RequestedOn), RequestedOn, context),
                Checks.NotBefore(
                    nameof(RequestedOn), "A request", RequestedOn, "the council received the owner's notice", NoticeReceivedOn),
                Statute.Version(RegimeKey, NoticeReceivedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(new BidOpened(
                StreamId, MoratoriumId, Reference, AssetName, Group, RequestedOn, NoticeReceivedOn, RegimeKey, ruleVersion));
    }
}

public sealed record BidOpened(
    Guid BidId,
    Guid MoratoriumId,
    string Reference,
    string AssetName,
    CommunityGroup Group,
    LocalDate RequestedOn,
    LocalDate NoticeReceivedOn,
    string RegimeKey,
    string RuleVersion) : IPivotEvent;
