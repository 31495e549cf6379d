using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>Takes land out of the list before its five years end. Expiry needs no command: it is computed.</summary>
/// <param name="RemovedOn">The first day on which the land is no longer listed.</param>
/// <param name="IsConsequence">
/// Whether it follows from a decision in another stream, which cannot see whether the land is listed still: then there may be nothing to do.
/// </param>
public sealed record RemoveFromList(Guid StreamId, RemovalReason Reason, string Explanation, LocalDate RemovedOn, bool IsConsequence = false)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        if (IsConsequence && (IsGone(state) || state.Removal?.RemovedOn <= RemovedOn || MustNotHaveExpired(state, RemovedOn) is not null)) return Decision.Nothing;

        if (state.Removal is { } earlier)
        {
            return earlier.Reason == Reason && earlier.RemovedOn == RemovedOn
                ? Decision.Nothing
                : Refusal.ByState(
                    "ALREADY_REMOVED",
                    $"The land was removed from the list on {Words.Full(earlier.RemovedOn)}: {ListingClock.Because(earlier.Reason)}.");
        }

        return Checks.First(
                Entered.Required(state),
                Reason is RemovalReason.Expired
                    ? Refusal.OfAnswer(nameof(Reason), "Give a reason for removal. A listing that has run five years ends by itself.")
                    : null,
                Checks.Said(nameof(Explanation), Explanation, "Give the reasons for the removal: the notices must state them."),
                Checks.NotInFuture(nameof(RemovedOn), RemovedOn, context),
                Checks.NotBefore(nameof(RemovedOn), "Removal", RemovedOn, "the land was listed", state.EnteredOn),
                Checks.NotBefore(
                    nameof(RemovedOn), "Removal", RemovedOn, "the land was listed again", state.Restorations.LastOrDefault()?.ListedAgainOn),
                MustNotHaveExpired(state, RemovedOn)) is { } refusal
            ? refusal
            : Decision.Of(new LandRemovedFromList(Reason, Explanation, RemovedOn));
    }

    private static bool IsGone(ListEntry state) => !state.IsEntered && state.Past.IsStruckOut;

    internal static Refusal? MustNotHaveExpired(ListEntry state, LocalDate removedOn) =>
        state.IsEntered && ListingClock.FiveYears(state) is var fiveYears && fiveYears.HasEndedBy(removedOn)
            ? new Refusal(
                RefusalKind.State,
                "LISTING_EXPIRED",
                $"The listing had already ended with {Words.Full(fiveYears.LastDay)}, after five years.",
                Provisions.FiveYearListing)
            : null;
}

/// <param name="RemovedOn">The first day on which the land was no longer listed.</param>
public sealed record LandRemovedFromList(RemovalReason Reason, string Explanation, LocalDate RemovedOn) : ICaseEvent;
