using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The day of the notice or of the request was corrected: the bid's own windows follow.</summary>
public sealed record RequestFactsNoted(LocalDate NoticeReceivedOn, LocalDate RequestedOn) : ICaseEvent;
