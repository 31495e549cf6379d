using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>The council does not list the land: the nomination is unsuccessful, and its reasons go into the other list.</summary>
/// <param name="EnteredOn">The day of entry in the unsuccessful list: the day of the decision where nothing else is said.</param>
public sealed record DeclineNomination(Guid StreamId, string Reasons, LocalDate DecidedOn, LocalDate? EnteredOn = null)
    : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state is { Status: NominationStatus.Unsuccessful, ReversedOn: null }
            && state.DecidedOn == DecidedOn && state.DecisionReasons == Reasons)
        {
            return Decision.Nothing;
        }

        var enteredOn = EnteredOn ?? DecidedOn;
        return Checks.First(
                Standing.MustBeUndecided(state),
                Checks.NotInFuture(nameof(DecidedOn), DecidedOn, context),
                Checks.NotBefore(
                    nameof(DecidedOn), "A decision", DecidedOn, "the council received the nomination", state.ReceivedOn),
                Checks.NotInFuture(nameof(EnteredOn), enteredOn, context),
                Checks.NotBefore(nameof(EnteredOn), "An entry in the list", enteredOn, "the decision", DecidedOn),
                Unsuccessful.NeedsReasons(nameof(Reasons), Reasons),
                Statute.Version(state.RegimeKey, enteredOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(
                new NominationUnsuccessful(Reasons, DecidedOn),
                new LandEnteredInUnsuccessfulList(Reasons, enteredOn, state.RegimeKey, ruleVersion));
    }
}

public sealed record NominationUnsuccessful(string Reasons, LocalDate DecidedOn) : ICaseEvent;

public sealed record LandEnteredInUnsuccessfulList(
    string Reasons, LocalDate EnteredOn, string RegimeKey, string RuleVersion) : IPivotEvent;

internal static class Unsuccessful
{
    /// <summary>The nominator must be given, and the list must show, the reasons.</summary>
    public static Refusal? NeedsReasons(string field, string? reasons) => string.IsNullOrWhiteSpace(reasons)
        ? new Refusal(
            RefusalKind.Answer,
            "REASONS_REQUIRED",
            "Give the reasons why the land could not be listed: the nominator must have them in writing, and the list must show them.",
            Provisions.ReasonsForUnsuccessfulNomination,
            Field: field)
        : null;
}
