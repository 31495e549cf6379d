using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>Names the parts of the listed land, as several owners hold them: who owns what is decided parcel by parcel (s. 107).</summary>
public sealed record NameParcels(Guid StreamId, IReadOnlyList<string> Parcels, LocalDate NamedOn) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        if (state.Parcels.SequenceEqual(Parcels)) return Decision.Nothing;

        return Checks.First(
                Entered.Required(state),
                Parcels.Count < 2 || Parcels.Any(string.IsNullOrWhiteSpace) || Parcels.Distinct(StringComparer.OrdinalIgnoreCase).Count() < Parcels.Count
                    ? Refusal.OfAnswer(nameof(Parcels), "Name two or more parts of the land, each differently.")
                    : null,
                Checks.NotInFuture(nameof(NamedOn), NamedOn, context),
                Checks.Unless(ListingClock.IsListedOn(state, NamedOn), "NOT_LISTED", ListingClock.Position(state, NamedOn).Sentence)) is { } refusal
            ? refusal
            : Decision.Of(new ParcelsNamed(Parcels, NamedOn));
    }
}

/// <summary>The parts that the listed land is known by, from then on.</summary>
public sealed record ParcelsNamed(IReadOnlyList<string> Parcels, LocalDate NamedOn) : ICaseEvent;
