using NodaTime;

namespace RightToBid.Cases.Listing;

public sealed record LandEnteredInList(
    Guid ListEntryId,
    Guid? NominationId,
    string Reference,
    Asset Asset,
    string? NominatedBy,
    LocalDate? DecidedOn,
    LocalDate EnteredOn,
    string RegimeKey,
    string RuleVersion) : IPivotEvent;
