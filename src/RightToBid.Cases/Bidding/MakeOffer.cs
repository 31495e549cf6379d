using NodaTime;

namespace RightToBid.Cases.Bidding;

public sealed record OfferMade(Guid OfferId, int AmountInPounds, LocalDate MadeOn) : ICaseEvent;
