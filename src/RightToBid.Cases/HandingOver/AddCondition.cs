using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>Something that must be done before the keys pass.</summary>
public sealed record ConditionAdded(Guid ConditionId, string Title, LocalDate AddedOn) : ICaseEvent;
