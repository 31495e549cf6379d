using NodaTime;

namespace RightToBid.Cases.Nominating;

public sealed record NominationReceiptDayCorrected(
    LocalDate ReceivedOn, LocalDate FormerlyOn, string Reason, string RegimeKey, string RuleVersion) : IPivotEvent;
