using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>How a nomination hangs together with another matter about the same land.</summary>
public enum NominationLinkKind
{
    /// <summary>Another body nominated the same land.</summary>
    AnotherNomination,

    /// <summary>The land is listed already, and accepting this nomination adds its nominator to that one entry.</summary>
    EntryOfSameLand,

    /// <summary>The land is listed still, and accepting this nomination makes a new entry to follow the old one.</summary>
    EntryToRenew,
}

/// <summary>A link to another matter about the same land.</summary>
/// <param name="EnteredOn">For an entry: its date of entry, from which its five years run.</param>
public sealed record NominationLink(NominationLinkKind Kind, Guid OtherId, string Reference, LocalDate? EnteredOn);

/// <summary>An officer finds that the land has another nomination, or is listed already. One asset has one running entry.</summary>
public sealed record LinkNomination(
    Guid StreamId, NominationLinkKind Kind, Guid OtherId, string Reference, LocalDate LinkedOn, LocalDate? EnteredOn = null)
    : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context) =>
        state.Links.Contains(new(Kind, OtherId, Reference, EnteredOn))
            ? Decision.Nothing
            : Checks.First(
                Standing.MustBeReceived(state),
                Kind is NominationLinkKind.AnotherNomination ? null : Standing.MustBeUndecided(state),
                OtherId == StreamId ? Refusal.OfAnswer(nameof(OtherId), "A nomination cannot be linked to itself.") : null,
                Checks.Said(nameof(Reference), Reference, "Enter the reference of the other matter."),
                EntryNeedsItsDay(),
                Checks.NotInFuture(nameof(LinkedOn), LinkedOn, context)) is { } refusal
            ? refusal
            : Decision.Of(new NominationLinked(Kind, OtherId, Reference, EnteredOn, LinkedOn));

    private Refusal? EntryNeedsItsDay() => Kind is not NominationLinkKind.AnotherNomination && EnteredOn is null
        ? Refusal.OfAnswer(nameof(EnteredOn), "Enter the day on which the land was entered in the list.")
        : null;
}

public sealed record NominationLinked(
    NominationLinkKind Kind, Guid OtherId, string Reference, LocalDate? EnteredOn, LocalDate LinkedOn) : ICaseEvent;
