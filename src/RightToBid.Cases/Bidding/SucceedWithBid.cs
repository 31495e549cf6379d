using NodaTime;

namespace RightToBid.Cases.Bidding;

public sealed record BidSucceeded(Guid HandoverId, LocalDate AgreedOn, int? AmountInPounds, LocalDate? LongStopOn) : ICaseEvent;
