using NodaTime;

namespace RightToBid.Cases.Bidding;

public sealed record BidOpened(
    Guid BidId,
    Guid MoratoriumId,
    string Reference,
    string AssetName,
    CommunityGroup Group,
    LocalDate RequestedOn,
    LocalDate NoticeReceivedOn,
    string RegimeKey,
    string RuleVersion) : IPivotEvent;
