using NodaTime;

namespace RightToBid.Cases.Listing;

/// <summary>A further nomination of land that is listed already was accepted: one entry, several nominators to tell.</summary>
public sealed record NoteNomination(
    Guid StreamId, Guid NominationId, string NominationReference, string NominatedBy, LocalDate AcceptedOn) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.NotThere(state) is { } notThere
            ? notThere
            : state.JoinedNominations.Any(known => known.NominationId == NominationId)
                ? Decision.Nothing
                : Decision.Of(new NominationJoined(NominationId, NominationReference, NominatedBy, AcceptedOn));
}

public sealed record NominationJoined(Guid NominationId, string NominationReference, string NominatedBy, LocalDate AcceptedOn) : ICaseEvent;

/// <summary>A further nomination of the same land, accepted while the land was listed.</summary>
public sealed record JoinedNomination(Guid NominationId, string NominationReference, string NominatedBy, LocalDate AcceptedOn);
