using NodaTime;

using RightToBid.Cases.Listing;

namespace RightToBid.Cases.Disposing;

/// <param name="UnlistedOn">The first day on which the land was no longer listed, and so section 95 no longer bound.</param>
public sealed record MoratoriumTerminated(RemovalReason Reason, LocalDate UnlistedOn) : ICaseEvent;
