using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record NominationWithdrawn(LocalDate WithdrawnOn, string? Reason) : ICaseEvent;
