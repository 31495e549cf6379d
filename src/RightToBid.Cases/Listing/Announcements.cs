using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>The five years ended; the land is unlisted from the next day.</summary>
public sealed record ListingExpired(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.Listing;
}

/// <summary>An owner's time for asking that the listing be reviewed ended.</summary>
public sealed record ReviewRequestPeriodEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.ReviewRequest;
}
