using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>A removal was quashed, and the land is listed again from a day. Its own five years never stopped.</summary>
/// <remarks>
/// What was so before stays as it was known: between the removal and the restoration the land was not listed, and a notice that ended
/// with the removal does not come to life again (A15).
/// </remarks>
/// <param name="ListedAgainOn">The first day on which the land is listed again.</param>
/// <param name="DecidedOn">The day of the decision that quashed the removal.</param>
/// <param name="IsConsequence">
/// Whether it follows from the decision on an appeal, which cannot see this entry: where no appeal keeps the land off the list, or its five
/// years are over, there is nothing to do.
/// </param>
public sealed record RestoreEntry(Guid StreamId, LocalDate ListedAgainOn, LocalDate DecidedOn, string Reasons, bool IsConsequence = false)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        if (IsConsequence && (state.Removal is not { Reason: RemovalReason.AppealAllowed } || MustNotHaveExpired(state) is not null)) return Decision.Nothing;

        if (state is { Removal: null, Restorations: [.., { ListedAgainOn: var known }] } && known == ListedAgainOn) return Decision.Nothing;

        return Checks.First(
                Entered.Required(state),
                Checks.Unless(state.Removal is not null, "NOT_REMOVED", "The land has not been removed from the list."),
                Checks.Said(nameof(Reasons), Reasons, "Say which decision quashed the removal, and why."),
                Checks.NotInFuture(nameof(DecidedOn), DecidedOn, context),
                Checks.NotInFuture(nameof(ListedAgainOn), ListedAgainOn, context),
                Checks.NotBefore(nameof(ListedAgainOn), "Listing again", ListedAgainOn, "the land was removed", state.Removal?.RemovedOn),
                MustNotHaveExpired(state)) is { } refusal
            ? refusal
            : Decision.Of(new ListEntryRestored(ListedAgainOn, DecidedOn, Reasons));
    }

    private Refusal? MustNotHaveExpired(ListEntry state) =>
        state.IsEntered && ListingClock.FiveYears(state) is var fiveYears && fiveYears.HasEndedBy(ListedAgainOn)
            ? Refusal.UnderLaw(
                "LISTING_EXPIRED",
                $"The five years of the entry ended with {Words.Full(fiveYears.LastDay)}, so there is nothing to restore.",
                Provisions.FiveYearListing,
                "The land can be nominated again.")
            : null;
}

public sealed record ListEntryRestored(LocalDate ListedAgainOn, LocalDate DecidedOn, string Reasons) : ICaseEvent;

/// <summary>A removal that was quashed: the land was unlisted from its day to the day before <paramref name="ListedAgainOn"/>.</summary>
public sealed record Restoration(Removal Removal, LocalDate ListedAgainOn, string Reasons)
{
    public bool CoversWhenUnlisted(LocalDate day) => Removal.RemovedOn <= day && day < ListedAgainOn;
}
