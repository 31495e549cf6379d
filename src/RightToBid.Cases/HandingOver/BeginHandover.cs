using NodaTime;

namespace RightToBid.Cases.HandingOver;

public sealed record HandoverBegun(
    Guid HandoverId,
    Guid? BidId,
    Guid? MoratoriumId,
    string Reference,
    string AssetName,
    CommunityGroup Group,
    LocalDate BegunOn,
    LocalDate? LongStopOn) : ICaseEvent;
