using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>A bid succeeded: the asset is to pass to its community.</summary>
/// <param name="LongStopOn">The day by which the parties agreed that the keys would pass, if any.</param>
public sealed record BeginHandover(
    Guid StreamId,
    string Reference,
    string AssetName,
    CommunityGroup Group,
    LocalDate BegunOn,
    Guid? BidId = null,
    Guid? MoratoriumId = null,
    LocalDate? LongStopOn = null) : ICommand<Handover>
{
    public Decision Decide(Handover state, DecisionContext context)
    {
        if (state.Status is not HandoverStatus.NotBegun)
        {
            return state.BidId == BidId && state.Reference == Reference && state.BegunOn == BegunOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_BEGUN", "Another handover has been recorded here already.");
        }

        return Checks.First(
                Checks.Said(nameof(Group), Group.Name, "Enter the name of the group that takes over."),
                Checks.NotInFuture(nameof(BegunOn), BegunOn, context),
                Checks.NotBefore(nameof(LongStopOn), "A long-stop date", LongStopOn, "the handover began", BegunOn)) is { } refusal
            ? refusal
            : Decision.Of(new HandoverBegun(StreamId, BidId, MoratoriumId, Reference, AssetName, Group, BegunOn, LongStopOn));
    }
}

public sealed record HandoverBegun(
    Guid HandoverId,
    Guid? BidId,
    Guid? MoratoriumId,
    string Reference,
    string AssetName,
    CommunityGroup Group,
    LocalDate BegunOn,
    LocalDate? LongStopOn) : ICaseEvent;
