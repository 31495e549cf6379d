using NodaTime;

namespace RightToBid.Cases.Compensating;

/// <summary>The thirteen weeks ended with something still missing from the claim.</summary>
public sealed record ClaimTimeEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.CompensationClaim;
}

/// <summary>The claimant's time for asking for a review ended.</summary>
public sealed record CompensationReviewTimeEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.CompensationReviewRequest;
}

/// <summary>The time for completing the review ended without a decision. None is deemed, and the duty goes on.</summary>
public sealed record CompensationReviewOverdue(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.CompensationReviewCompletion;
}

/// <summary>The time for an appeal to the tribunal ended. A later one needs more time from the tribunal.</summary>
public sealed record CompensationAppealTimeEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.CompensationAppeal;
}
