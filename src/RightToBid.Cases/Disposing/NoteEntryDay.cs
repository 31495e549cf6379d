using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>The entry's day was corrected, so the five years that the notice lives within moved.</summary>
public sealed record NoteEntryDay(Guid StreamId, LocalDate EnteredOn) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) =>
        Received.Required(state) is { } refusal
            ? refusal
            : state.Listed?.EnteredOn == EnteredOn
                ? Decision.Nothing
                : Decision.Of(new EntryDayNoted(EnteredOn));
}

public sealed record EntryDayNoted(LocalDate EnteredOn) : ICaseEvent;
