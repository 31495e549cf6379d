using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>A listing review found that the land should not have been listed: the nomination becomes unsuccessful (s. 92(4)).</summary>
public sealed record ReverseListing(Guid StreamId, string Reasons, LocalDate DecidedOn) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.ReversedOn == DecidedOn) return Decision.Nothing;

        // Decided on a review, which cannot see that the decision to list was struck out in the meantime.
        if (state.Status is not NominationStatus.Accepted && state.Past.HasStruckOut<NominationAccepted>()) return Decision.Nothing;

        return Checks.First(
                Standing.MustBeReceived(state),
                Checks.Unless(
                    state.Status is NominationStatus.Accepted, "NOT_LISTED", "The land was not listed on this nomination."),
                Checks.NotInFuture(nameof(DecidedOn), DecidedOn, context),
                Checks.NotBefore(nameof(DecidedOn), "A review decision", DecidedOn, "the land was listed", state.EnteredOn),
                Unsuccessful.NeedsReasons(nameof(Reasons), Reasons),
                Statute.Version(state.RegimeKey, DecidedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(
                new ListingReversedOnReview(Reasons, DecidedOn),
                new LandEnteredInUnsuccessfulList(Reasons, DecidedOn, state.RegimeKey, ruleVersion));
    }
}

public sealed record ListingReversedOnReview(string Reasons, LocalDate DecidedOn) : ICaseEvent;
