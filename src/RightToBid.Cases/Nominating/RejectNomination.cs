using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record NominationInvalid(string Code, string Reasons, LocalDate DecidedOn) : ICaseEvent;
