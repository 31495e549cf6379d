using NodaTime;

namespace RightToBid.Cases.Bidding;

/// <summary>The full moratorium ended with the bid still open: from the next day the owner may sell to anyone.</summary>
public sealed record BidMoratoriumEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.FullMoratorium;
}
