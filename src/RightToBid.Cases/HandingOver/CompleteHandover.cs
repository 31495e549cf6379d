using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>The community has the keys.</summary>
public sealed record HandoverCompleted(LocalDate CompletedOn) : ICaseEvent;
