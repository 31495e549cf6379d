using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>The reversal of the listing was itself quashed: the nomination counts as accepted again, and leaves the unsuccessful list.</summary>
public sealed record ReinstateNomination(Guid StreamId, string Reasons, LocalDate ReinstatedOn) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state is { ReversedOn: null, ReinstatedOn: { } earlier } && earlier == ReinstatedOn) return Decision.Nothing;

        // The reversal was struck out in the meantime, and there is nothing to undo.
        if (state.ReversedOn is null && state.Past.HasStruckOut<ListingReversedOnReview>()) return Decision.Nothing;

        return Checks.First(
                Standing.MustBeReceived(state),
                Checks.Unless(state.ReversedOn is not null, "NOT_REVERSED", "No review has reversed the listing."),
                Checks.NotInFuture(nameof(ReinstatedOn), ReinstatedOn, context),
                Checks.NotBefore(nameof(ReinstatedOn), "Reinstatement", ReinstatedOn, "the listing was reversed", state.ReversedOn),
                Checks.Said(nameof(Reasons), Reasons, "Give the reasons.")) is { } refusal
            ? refusal
            : Decision.Of(new NominationReinstated(Reasons, ReinstatedOn));
    }
}

/// <summary>The land left the unsuccessful list on the same day: its entry had no ground any more.</summary>
public sealed record NominationReinstated(string Reasons, LocalDate ReinstatedOn) : ICaseEvent;
