using NodaTime;

namespace RightToBid.Cases.Disposing;

/// <summary>How land passes from one owner to another without a sale that is recorded here.</summary>
public enum OwnerChangeMeans
{
    Gift,
    Inheritance,
    CourtOrder,
    Insolvency,
    MergerOfBodies,
    Other,
}

/// <summary>The land has another owner. The notice served the one who gave it alone, and the new one must give their own.</summary>
/// <param name="NewOwnerPartyId">The new owner, if known. They must tell the council who they are (reg. 19(2)).</param>
public sealed record ChangeOwner(Guid StreamId, OwnerChangeMeans How, LocalDate ChangedOn, Guid? NewOwnerPartyId = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.OwnerChange == new OwnerChange(NewOwnerPartyId, How, ChangedOn)) return Decision.Nothing;

        return Checks.First(
                Received.Required(state),
                Checks.NotInFuture(nameof(ChangedOn), ChangedOn, context),
                Checks.NotBefore(
                    nameof(ChangedOn), "A change of owner", ChangedOn, "the council received the owner's notice", state.ReceivedOn),
                NewOwnerPartyId == state.OwnerPartyId && state.IsReceived
                    ? Refusal.OfAnswer(nameof(NewOwnerPartyId), "That is the owner who gave the notice.")
                    : null,
                Received.MustStandOn(state, ChangedOn)) is { } refusal
            ? refusal
            : Decision.Of(new OwnerChanged(NewOwnerPartyId, How, ChangedOn));
    }
}

public sealed record OwnerChanged(Guid? NewOwnerPartyId, OwnerChangeMeans How, LocalDate ChangedOn) : ICaseEvent;
