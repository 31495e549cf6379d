using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record ListingReversedOnReview(string Reasons, LocalDate DecidedOn) : ICaseEvent;
