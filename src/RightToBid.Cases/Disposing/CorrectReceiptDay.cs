using NodaTime;

namespace RightToBid.Cases.Disposing;

public sealed record DisposalNoticeReceiptDayCorrected(
    LocalDate ReceivedOn, LocalDate FormerlyOn, string Reason, string RegimeKey, string RuleVersion) : IPivotEvent;
