using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>Those who must be told of inclusion and removal: section 91(2) and regulation 9.</summary>
public enum NoticeRecipient
{
    Owner,
    Occupier,
    Nominator,
    Freeholder,
    Leaseholder,
    ParishCouncil,
}

/// <param name="ByAlternativeSteps">
/// The recipient could not be told, and reasonable steps were taken instead: <paramref name="GivenOn"/> is the day they were complete.
/// </param>
public sealed record InclusionNoticeGiven(
    NoticeRecipient Recipient, Guid? PartyId, LocalDate GivenOn, bool ByAlternativeSteps) : ICaseEvent;
