using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>The entry's day was corrected, so the five years that the moratorium lives within moved.</summary>
public sealed record EntryDayNoted(LocalDate EnteredOn) : ICaseEvent;
