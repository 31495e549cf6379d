using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>The entry's day was corrected, so the five years that the notice lives within moved.</summary>
/// <param name="ListEntryId">The entry whose day it is. Only the one under which the notice was given counts here.</param>
public sealed record NoteEntryDay(Guid StreamId, LocalDate EnteredOn, Guid? ListEntryId = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) =>
        Received.Required(state) is { } refusal
            ? refusal
            : state.Listed?.EnteredOn == EnteredOn || (ListEntryId is { } entry && entry != state.ListEntryId)
                ? Decision.Nothing
                : Decision.Of(new EntryDayNoted(EnteredOn));
}

public sealed record EntryDayNoted(LocalDate EnteredOn) : ICaseEvent;
