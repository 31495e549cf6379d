using NodaTime;

namespace RightToBid.Cases.Reviewing;

/// <summary>The time for completing the review ended without a decision. Nothing is deemed: the duty goes on, and the land stays listed.</summary>
public sealed record ListingReviewOverdue(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.ReviewCompletion;
}

/// <summary>The owner's 28 days for an appeal against the decision on the review ended.</summary>
public sealed record ReviewAppealPeriodEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.ReviewAppeal;
}

/// <summary>The 28 days for asking for permission to appeal to the Upper Tribunal ended. Every stream that holds an appeal uses it.</summary>
public sealed record PermissionPeriodEnded(LocalDate LastDay) : IAnnouncement
{
    string IAnnouncement.Kind => WindowKeys.PermissionToAppeal;
}
