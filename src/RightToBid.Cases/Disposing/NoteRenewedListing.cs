using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>The land was listed again, by an entry that follows the one the notice was given under; or that entry's own days changed.</summary>
/// <param name="RenewedById">The later entry. For the entry under which the notice was given this does nothing.</param>
/// <param name="Listed">From when to when the later entry lists the land.</param>
public sealed record NoteRenewedListing(Guid StreamId, Guid RenewedById, ListedPeriod Listed) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) => state switch
    {
        _ when Received.NotThere(state) is { } notThere => notThere,
        _ when RenewedById == state.ListEntryId || state.Renewals.Contains(new(RenewedById, Listed)) => Decision.Nothing,
        _ => Decision.Of(new RenewedListingNoted(RenewedById, Listed)),
    };
}

public sealed record RenewedListingNoted(Guid RenewedById, ListedPeriod Listed) : ICaseEvent;
