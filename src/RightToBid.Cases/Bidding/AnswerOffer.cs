using NodaTime;

namespace RightToBid.Cases.Bidding;

public sealed record OfferAnswered(Guid OfferId, bool IsAccepted, LocalDate AnsweredOn) : ICaseEvent;
