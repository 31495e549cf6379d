using NodaTime;

using RightToBid.Cases.Reviewing;

namespace RightToBid.Cases.Compensating;

/// <summary>The tribunal decided whether to extend time for an appeal that came late.</summary>
public sealed record DecideClaimAppealTime(Guid StreamId, bool IsAdmitted, LocalDate DecidedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : AppealSteps.DecideTime(
            state.Appeal,
            new(IsAdmitted, DecidedOn),
            state.Appeal is { } appeal ? AppealClock.Timing(appeal, ClaimClock.Appeal(state, context.Calendar)) : AppealTiming.NotKnown,
            context);
}

/// <param name="Summary">What was decided, with any amount, in a few words that name nobody.</param>
public sealed record DecideClaimAppeal(Guid StreamId, AppealOutcome Outcome, string Summary, LocalDate DecidedOn, LocalDate SentOn)
    : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : AppealSteps.Decide(
            state.Appeal, new(Outcome, Summary, DecidedOn, SentOn), ClaimClock.Appeal(state, context.Calendar), context);
}

public sealed record WithdrawClaimAppeal(Guid StreamId, LocalDate WithdrawnOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : AppealSteps.Withdraw(state.Appeal, new(WithdrawnOn), context);
}

/// <summary>The tribunal sent another paper from which time for appealing further runs.</summary>
public sealed record RecordClaimTribunalPaper(Guid StreamId, TribunalPaper Paper, LocalDate SentOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : AppealSteps.Send(state.Appeal, new(Paper, SentOn), context);
}

public sealed record SeekFurtherClaimAppeal(
    Guid StreamId, TribunalParty By, LocalDate SoughtOn, Instant? SoughtAt = null, bool AsksForMoreTime = false) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : AppealSteps.SeekFurther(
            state.Appeal, new(By, SoughtOn, SoughtAt, AsksForMoreTime), ClaimClock.Permission(state, context.Calendar), context);
}

public sealed record DecideClaimPermission(Guid StreamId, bool IsGranted, LocalDate DecidedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : AppealSteps.DecidePermission(state.Appeal, new(IsGranted, DecidedOn), context);
}

/// <param name="Summary">What was decided, in a few words that name nobody.</param>
public sealed record DecideFurtherClaimAppeal(Guid StreamId, FurtherOutcome Outcome, string Summary, LocalDate DecidedOn)
    : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context) => Pending.MustBeLive(state) is { } refusal
        ? refusal
        : AppealSteps.DecideFurther(state.Appeal, new(Outcome, Summary, DecidedOn), context);
}
