using NodaTime;

using RightToBid.Cases.Listing;

namespace RightToBid.Cases.Disposing;

/// <summary>The land left the list, and section 95 binds on listed land alone.</summary>
/// <param name="UnlistedOn">The first day on which the land was no longer listed.</param>
public sealed record TerminateMoratorium(Guid StreamId, RemovalReason Reason, LocalDate UnlistedOn) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) => state switch
    {
        { IsReceived: false } => Received.Required(state)!,
        { TerminatedBy: { } reason } when reason == Reason && MoratoriumClock.UnlistedOn(state) == UnlistedOn => Decision.Nothing,
        // A removal that is known already follows its corrected day, wherever that falls.
        { Listed.RemovedOn: null } when MoratoriumClock.Protected(state).HasEndedBy(UnlistedOn) => Decision.Nothing,
        { Listed.RemovedOn: null } when MoratoriumClock.End(state) is { Kind: not MoratoriumEndKind.Terminated } end && end.EndedOn < UnlistedOn => Decision.Nothing,
        _ => Decision.Of(new MoratoriumTerminated(Reason, UnlistedOn)),
    };
}

public sealed record MoratoriumTerminated(RemovalReason Reason, LocalDate UnlistedOn) : ICaseEvent;
