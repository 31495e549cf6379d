using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <param name="Findings">Nothing where the decision came in with a register, which publishes no findings.</param>
public sealed record NominationAccepted(
    Guid ListEntryId,
    CommunityValueFindings? Findings,
    string Reasons,
    LocalDate DecidedOn,
    LocalDate EnteredOn,
    string? ListedExtent) : ICaseEvent;
