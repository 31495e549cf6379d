using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>The entry's day was corrected, so the five years that the notice lives within moved.</summary>
/// <param name="ListEntryId">The entry whose day it is. Only the one under which the notice was given counts here.</param>
/// <param name="WithoutGapSinceOn">Since when the land has been listed without a gap, where that entry renewed an earlier one.</param>
public sealed record NoteEntryDay(Guid StreamId, LocalDate EnteredOn, Guid? ListEntryId = null, LocalDate? WithoutGapSinceOn = null)
    : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) => state switch
    {
        _ when Received.NotThere(state) is { } notThere => notThere,
        _ when ListEntryId is { } entry && entry != state.ListEntryId => Decision.Nothing,
        _ when state.Listed is { } listed && listed.EnteredOn == EnteredOn && listed.WithoutGapSinceOn == WithoutGapSinceOn => Decision.Nothing,
        _ => Decision.Of(new EntryDayNoted(EnteredOn, WithoutGapSinceOn)),
    };
}

public sealed record EntryDayNoted(LocalDate EnteredOn, LocalDate? WithoutGapSinceOn = null) : ICaseEvent;
