using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>The entry reveals that an owner's notice has been received, and when: section 97(2).</summary>
public sealed record DisposalNoticeNoted(Guid MoratoriumId, string OwnerLabel, LocalDate ReceivedOn) : ICaseEvent;
