using NodaTime;

namespace RightToBid.Cases.Disposing;

public sealed record DisposalCompleted(LocalDate CompletedOn) : ICaseEvent;
