using NodaTime;

using RightToBid.Cases.Reviewing;

namespace RightToBid.Cases.Compensating;

/// <summary>Somebody acts for the claimant from now on: what is sent in the review goes there.</summary>
public sealed record AppointClaimRepresentative(Guid StreamId, Guid RepresentativePartyId, LocalDate AppointedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : ProcedureSteps.AppointRepresentative(state.Review, new(RepresentativePartyId, AppointedOn), context);
}

/// <summary>An officer of appropriate seniority, who took no part in the decision, is to review it.</summary>
/// <param name="DeciderAccountIds">The accounts that took part in the decision under review.</param>
/// <param name="TookNoPart">Whether the officer has declared to have taken no part in it.</param>
public sealed record AppointClaimReviewer(
    Guid StreamId, Guid ReviewerAccountId, string Office, LocalDate AppointedOn, bool TookNoPart, IReadOnlyList<Guid> DeciderAccountIds)
    : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : ProcedureSteps.AppointReviewer(state.Review, new(ReviewerAccountId, Office, AppointedOn), DeciderAccountIds, TookNoPart, context);
}

/// <summary>The claimant asked in writing for an oral hearing.</summary>
public sealed record RequestClaimHearing(Guid StreamId, LocalDate RequestedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : ProcedureSteps.RequestHearing(state.Review, new(RequestedOn), context);
}

public sealed record HoldClaimHearing(Guid StreamId, LocalDate HeldOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : ProcedureSteps.HoldHearing(state.Review, new(HeldOn), context);
}

public sealed record MakeClaimRepresentations(Guid StreamId, RepresentationForm Form, bool IsByRepresentative, LocalDate MadeOn)
    : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : ProcedureSteps.MakeRepresentations(state.Review, new(Form, IsByRepresentative, MadeOn), context);
}

/// <summary>A longer period for completing the review was agreed in writing with the claimant.</summary>
/// <param name="AgreedToOn">The last day of the longer period, included.</param>
public sealed record AgreeLongerClaimReview(Guid StreamId, LocalDate AgreedToOn, LocalDate AgreedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : ProcedureSteps.AgreeLonger(state.Review, new(AgreedToOn, AgreedOn), ClaimClock.ReviewCompletion(state)?.LastDay, context);
}

/// <summary>The claimant gave up the request for a review. The decision stands.</summary>
/// <param name="Reason">Why, where it was said, in words that name no person.</param>
public sealed record WithdrawClaimReview(Guid StreamId, LocalDate WithdrawnOn, string? Reason = null) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : ProcedureSteps.Withdraw(state.Review, new(WithdrawnOn, Reason), context);
}
