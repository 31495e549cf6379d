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
        _ when Received.NotThere(state) is { } notThere => notThere,
        { TerminatedBy: { } reason } when reason == Reason && MoratoriumClock.UnlistedOn(state) == UnlistedOn && IsKnown(state) => Decision.Nothing,
        // The notice goes by another entry, or did so until a day that its own removal gives.
        _ when IsOfAnotherEntry(state) => MoratoriumClock.UnlistedOn(state) == UnlistedOn ? Ended : Decision.Nothing,
        // Five years that ran out later than the notice did say nothing of it. A removal is a fact, wherever a correction may yet put it.
        _ when Reason is RemovalReason.Expired && (IsListedStill(state) || HasRunOut(state) || HasEndedOtherwise(state)) => Decision.Nothing,
        _ when IsListedStill(state) => state.Listed?.RemovedOn == UnlistedOn
            ? Decision.Nothing
            : Decision.Of(new MoratoriumTerminated(Reason, UnlistedOn, ListEntryId, IsListedStill: true)),
        _ => Ended,
    };

    private Decision Ended => Decision.Of(new MoratoriumTerminated(Reason, UnlistedOn, ListEntryId));

    private bool IsKnown(Moratorium state) =>
        Reason is RemovalReason.Expired || IsOfAnotherEntry(state) || state.Listed?.RemovedOn == UnlistedOn;

    private bool IsOfAnotherEntry(Moratorium state) => ListEntryId is { } entry && entry != state.ListEntryId;

    private bool IsListedStill(Moratorium state) =>
        state.Renewals.Exists(renewal => ListedPeriods.IsListedOn(state.RegimeKey, renewal.Listed, UnlistedOn));

    private bool HasRunOut(Moratorium state) => MoratoriumClock.Protected(state).HasEndedBy(UnlistedOn);

    private bool HasEndedOtherwise(Moratorium state) =>
        MoratoriumClock.End(state) is { Kind: not MoratoriumEndKind.Terminated } end && end.EndedOn < UnlistedOn;
}

/// <param name="ListEntryId">The entry that left the list, where it was kept: the notice's own, or one that renewed it.</param>
/// <param name="IsListedStill">Another entry lists the land on that day, so the notice goes on.</param>
public sealed record MoratoriumTerminated(RemovalReason Reason, LocalDate UnlistedOn, Guid? ListEntryId = null, bool? IsListedStill = null) : ICaseEvent;
