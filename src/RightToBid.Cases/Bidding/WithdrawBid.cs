using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The group gave up. The full moratorium runs on, for the law asks only whether a request was received.</summary>
public sealed record BidWithdrawn(LocalDate WithdrawnOn, string? Reason) : ICaseEvent;
