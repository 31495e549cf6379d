using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record NominationUnsuccessful(string Reasons, LocalDate DecidedOn) : ICaseEvent;

public sealed record LandEnteredInUnsuccessfulList(
    string Reasons, LocalDate EnteredOn, string RegimeKey, string RuleVersion) : IPivotEvent;
