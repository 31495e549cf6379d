using NodaTime;

namespace RightToBid.Cases.Listing;

public sealed record ListEntryDayCorrected(
    LocalDate EnteredOn, LocalDate FormerlyOn, string Reason, string RegimeKey, string RuleVersion) : IPivotEvent;
