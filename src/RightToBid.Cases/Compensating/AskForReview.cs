using NodaTime;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>The claimant asked in writing for a review of the decision: regulation 16, in the time of Schedule 2, paragraph 2.</summary>
public sealed record AskForReview(Guid StreamId, LocalDate ReceivedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.Review.RequestReceivedOn is { } earlier)
        {
            return earlier == ReceivedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_ASKED", $"A review was asked for on {Words.Full(earlier)}.");
        }

        return Checks.First(
                Reviewable.MustBeDecided(state),
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                Checks.NotBefore(nameof(ReceivedOn), "A request", ReceivedOn, "written reasons were given", ClaimClock.ReasonsGivenOn(state)),
                MustBeInTime(state)) is { } refusal
            ? refusal
            : Decision.Of(new CompensationReviewRequested(ReceivedOn));
    }

    private Refusal? MustBeInTime(CompensationClaim state) => ClaimClock.LastDayToAsk(state) is { } lastDay && ReceivedOn > lastDay
        ? Refusal.UnderLaw(
            "OUT_OF_TIME",
            $"The time for asking for a review ended with {Words.Full(lastDay)}. The council is not bound to review, and without a review there is no appeal.",
            ClaimClock.ReviewRequest(state)!.Value.Rule.Source,
            "The council may allow a longer time in writing. Record that first, if it did.")
        : null;
}

public sealed record CompensationReviewRequested(LocalDate ReceivedOn) : ICaseEvent;

/// <summary>The council allowed in writing a longer time for asking for a review.</summary>
/// <param name="AllowedToOn">The last day of the longer time, included.</param>
public sealed record AllowLongerToAsk(Guid StreamId, LocalDate AllowedToOn, LocalDate AllowedOn) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.ReviewAllowedToOn == AllowedToOn) return Decision.Nothing;

        return Checks.First(
                Reviewable.MustBeDecided(state),
                Reviewable.MustNotBeAskedFor(state),
                Checks.NotInFuture(nameof(AllowedOn), AllowedOn, context),
                Checks.NotBefore(nameof(AllowedOn), "A longer time allowed", AllowedOn, "written reasons were given", ClaimClock.ReasonsGivenOn(state)),
                ClaimClock.ReviewRequest(state) is { } weeks && AllowedToOn <= weeks.LastDay
                    ? Refusal.OfAnswer(
                        nameof(AllowedToOn), $"The claimant has to the end of {Words.Full(weeks.LastDay)} in any case. Enter a later day.")
                    : null) is { } refusal
            ? refusal
            : Decision.Of(new LongerReviewRequestAllowed(AllowedToOn, AllowedOn));
    }
}

/// <param name="AllowedToOn">The last day of the longer time, included.</param>
public sealed record LongerReviewRequestAllowed(LocalDate AllowedToOn, LocalDate AllowedOn) : ICaseEvent;

/// <summary>Whether there is a decision that can be reviewed.</summary>
internal static class Reviewable
{
    // A claim that is not valid is refused, and that is a decision too: whoever made it may have it reviewed, and may then appeal.
    public static Refusal? MustBeDecided(CompensationClaim state) => Pending.MustBeLive(state) ?? state switch
    {
        { DecisionOn: null } => Refusal.ByState("NOT_DECIDED", "The claim has not been decided, so there is nothing to review."),
        _ when ClaimClock.ReasonsGivenOn(state) is null => Refusal.ByState(
            "NO_REASONS_GIVEN",
            "It is not recorded that the claimant was given written reasons for the decision. The time for asking begins with that day.",
            "Record first when the reasons were given."),
        _ => null,
    };

    public static Refusal? MustNotBeAskedFor(CompensationClaim state) => state.Review.RequestReceivedOn is { } day
        ? Refusal.ByState("ALREADY_ASKED", $"A review was asked for on {Words.Full(day)}.")
        : null;
}
