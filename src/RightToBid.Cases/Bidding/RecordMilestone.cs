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

/// <summary>The group got something done towards buying.</summary>
/// <param name="AmountInPounds">Whole pounds: for a valuation or funding, which are nothing without it.</param>
public sealed record RecordMilestone(
    Guid StreamId, Guid MilestoneId, MilestoneKind Milestone, string Title, LocalDate ReachedOn, int? AmountInPounds = null)
    : ICommand<Bid>
{
    public Decision Decide(Bid state, DecisionContext context)
    {
        if (state.Milestones.Exists(known => known.MilestoneId == MilestoneId)) return Decision.Nothing;

        return Checks.First(
                Opened.MustBeOpenOn(state, ReachedOn),
                Checks.Said(nameof(Title), Title, "Say what has been done."),
                Checks.NotInFuture(nameof(ReachedOn), ReachedOn, context),
                MustHaveAmount()) is { } refusal
            ? refusal
            : Decision.Of(new MilestoneReached(MilestoneId, Milestone, Title, AmountInPounds, ReachedOn));
    }

    private Refusal? MustHaveAmount() =>
        (AmountInPounds ?? (Milestone is MilestoneKind.Valuation or MilestoneKind.FundingSecured ? 0 : 1)) > 0
            ? null
            : Refusal.OfAnswer(nameof(AmountInPounds), "Enter the amount in whole pounds.");
}

/// <param name="AmountInPounds">Whole pounds, for a valuation or funding.</param>
public sealed record MilestoneReached(
    Guid MilestoneId, MilestoneKind Milestone, string Title, int? AmountInPounds, LocalDate ReachedOn) : ICaseEvent;
