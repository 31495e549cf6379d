using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

public sealed record DisposalNoticeReceived(
    Guid MoratoriumId,
    Guid ListEntryId,
    string Reference,
    string AssetName,
    Guid OwnerPartyId,
    string OwnerLabel,
    Estate Estate,
    string LandCovered,
    LocalDate ReceivedOn,
    MeansOfReceipt How,
    ListedPeriod Listed,
    string RegimeKey,
    string RuleVersion) : IPivotEvent;
