using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record UnsuccessfulEntryRemoved(LocalDate RemovedOn) : ICaseEvent;
