using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record NominationAccepted(
    Guid ListEntryId,
    CommunityValueFindings Findings,
    string Reasons,
    LocalDate DecidedOn,
    LocalDate EnteredOn,
    string? ListedExtent) : ICaseEvent;
