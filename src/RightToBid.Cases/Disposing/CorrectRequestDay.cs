using NodaTime;

namespace RightToBid.Cases.Disposing;

public sealed record BidderRequestDayCorrected(
    Guid BidId, LocalDate RequestedOn, LocalDate FormerlyOn, string Reason) : ICaseEvent;
