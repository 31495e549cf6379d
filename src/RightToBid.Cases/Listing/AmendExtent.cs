using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>Part of the land left the list, or was found not to qualify, and the rest stays: regulation 2(b).</summary>
public sealed record AmendExtent(Guid StreamId, string Extent, string Reason, LocalDate AmendedOn) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        if (state.IsEntered && state.Extent == Extent) return Decision.Nothing;

        return Checks.First(
                Entered.Required(state),
                Checks.Said(nameof(Extent), Extent, "Describe the land that stays listed."),
                Checks.Said(nameof(Reason), Reason, "Say why the extent changes."),
                Checks.NotInFuture(nameof(AmendedOn), AmendedOn, context),
                Checks.Unless(
                    ListingClock.IsListedOn(state, AmendedOn), "NOT_LISTED", ListingClock.Position(state, AmendedOn).Sentence)) is { } refusal
            ? refusal
            : Decision.Of(new ListEntryExtentAmended(Extent, Reason, AmendedOn));
    }
}

public sealed record ListEntryExtentAmended(string Extent, string Reason, LocalDate AmendedOn) : ICaseEvent;
