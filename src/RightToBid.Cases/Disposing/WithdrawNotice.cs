using NodaTime;

namespace RightToBid.Cases.Disposing;

public sealed record DisposalNoticeWithdrawn(LocalDate WithdrawnOn, string? Reason) : ICaseEvent;
