using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>What the group has undertaken to do with the asset.</summary>
public sealed record PromiseAdded(Guid PromiseId, string Title, LocalDate MadeOn) : ICaseEvent;
