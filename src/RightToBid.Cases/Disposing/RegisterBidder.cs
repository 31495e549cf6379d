using NodaTime;

namespace RightToBid.Cases.Disposing;

public sealed record BidderRegistered(Guid BidId, CommunityGroup Group, LocalDate RequestedOn) : ICaseEvent;
