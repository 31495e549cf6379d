using NodaTime;

namespace RightToBid.Cases.Bidding;

public enum MilestoneKind
{
    BusinessPlan,
    Valuation,
    FundingSecured,
    SharesOffered,
    Incorporated,
    Other,
}

/// <param name="AmountInPounds">Whole pounds, for a valuation or funding.</param>
public sealed record MilestoneReached(
    Guid MilestoneId, MilestoneKind Milestone, string Title, int? AmountInPounds, LocalDate ReachedOn) : ICaseEvent;
