using NodaTime;

namespace RightToBid.Cases.Listing;

/// <param name="RemovedOn">The first day on which the land was no longer listed.</param>
public sealed record LandRemovedFromList(RemovalReason Reason, string Explanation, LocalDate RemovedOn) : ICaseEvent;
