using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

public sealed record NominationReceived(
    Guid NominationId,
    string Reference,
    Asset Asset,
    CommunityGroup Nominator,
    LandDescription Land,
    string Reasons,
    LocalDate ReceivedOn,
    MeansOfReceipt How,
    string RegimeKey,
    string RuleVersion) : IPivotEvent;
