using NodaTime;

using RightToBid.Cases.Listing;

namespace RightToBid.Cases.Disposing;

/// <summary>The land left the list, and section 95 binds on listed land alone.</summary>
/// <param name="UnlistedOn">The first day on which the land was no longer listed.</param>
/// <param name="ListEntryId">The entry that left the list: the notice's own, or one that renewed it.</param>
public sealed record TerminateMoratorium(Guid StreamId, RemovalReason Reason, LocalDate UnlistedOn, Guid? ListEntryId = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) => state switch
    {
        { IsReceived: false } => Received.Required(state)!,
        { TerminatedBy: { } reason } when reason == Reason && MoratoriumClock.UnlistedOn(state) == UnlistedOn => Decision.Nothing,
        // The other entry lists the land still, or did so until a day that its own removal gives.
        _ when IsListedStill(state) => Decision.Nothing,
        // Five years that ran out later than the notice did say nothing of it. A removal is a fact, wherever a correction may yet put it.
        _ when Reason is RemovalReason.Expired && (MoratoriumClock.Protected(state).HasEndedBy(UnlistedOn) || HasEndedOtherwise(state)) => Decision.Nothing,
        _ => Decision.Of(new MoratoriumTerminated(Reason, UnlistedOn)),
    };

    private bool IsListedStill(Moratorium state) => ListEntryId is { } entry && entry != state.ListEntryId
        ? MoratoriumClock.UnlistedOn(state) != UnlistedOn
        : state.RenewedListing is { } renewed && ListedPeriods.IsListedOn(state.RegimeKey, renewed, UnlistedOn);

    private bool HasEndedOtherwise(Moratorium state) =>
        MoratoriumClock.End(state) is { Kind: not MoratoriumEndKind.Terminated } end && end.EndedOn < UnlistedOn;
}

public sealed record MoratoriumTerminated(RemovalReason Reason, LocalDate UnlistedOn) : ICaseEvent;
