using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record NominationCompleted(LocalDate CompletedOn) : ICaseEvent;
