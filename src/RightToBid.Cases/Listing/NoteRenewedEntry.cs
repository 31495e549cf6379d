using RightToBid.Law;

namespace RightToBid.Cases.Listing;

/// <summary>The entry that this one renews says from when to when it listed the land: without a gap between them the listing goes on (A16).</summary>
/// <param name="RenewsEntryId">The earlier entry. For one that this entry does not renew nothing is noted.</param>
public sealed record NoteRenewedEntry(Guid StreamId, Guid RenewsEntryId, ListedPeriod Listed) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) => state switch
    {
        _ when Entered.NotThere(state) is { } notThere => notThere,
        _ when state.RenewsEntryId != RenewsEntryId || state.Renewed == Listed => Decision.Nothing,
        _ => Decision.Of(new RenewedEntryNoted(RenewsEntryId, Listed)),
    };
}

public sealed record RenewedEntryNoted(Guid RenewsEntryId, ListedPeriod Listed) : ICaseEvent;
