using NodaTime;

namespace RightToBid.Cases.HandingOver;

/// <summary>The handover failed: the keys never passed, or the promises were broken.</summary>
public sealed record HandoverDefaulted(LocalDate DefaultedOn, string Reason) : ICaseEvent;
