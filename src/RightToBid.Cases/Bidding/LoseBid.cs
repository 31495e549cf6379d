using NodaTime;

namespace RightToBid.Cases.Bidding;

public sealed record BidLost(LocalDate LostOn, string Reason) : ICaseEvent;
