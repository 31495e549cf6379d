using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>A new entry follows this one. The old five years run out as they would; the new ones have begun on their own day (A16).</summary>
/// <param name="RenewedById">The new entry.</param>
public sealed record NoteRenewal(Guid StreamId, Guid RenewedById, string RenewedByReference, LocalDate RenewedOn) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.NotThere(state) is { } notThere
            ? notThere
            : state.Renewal == new Renewal(RenewedById, RenewedByReference, RenewedOn)
                ? Decision.Nothing
                : Decision.Of(new RenewalNoted(RenewedById, RenewedByReference, RenewedOn));
}

public sealed record RenewalNoted(Guid RenewedById, string RenewedByReference, LocalDate RenewedOn) : ICaseEvent;

/// <summary>The entry that follows this one, from its own date of entry.</summary>
public sealed record Renewal(Guid RenewedById, string RenewedByReference, LocalDate RenewedOn);
