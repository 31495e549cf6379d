using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

/// <summary>It is no community nomination in the law's sense. By default it goes on neither list.</summary>
/// <remarks>AMBIGUITY A32: whether it belongs on the unsuccessful list is the authority's policy, and the event keeps which applied.</remarks>
/// <param name="Code">The defect: <c>INV_BODY</c>, <c>INV_CONNECTION</c>, <c>INV_CONTENT</c> or <c>INV_AREA</c>.</param>
/// <param name="Policy">The authority's policy on which list it goes; neither where nothing is said.</param>
public sealed record RejectNomination(
    Guid StreamId, string Code, string Reasons, LocalDate DecidedOn, InvalidNominationPolicy? Policy = null) : ICommand<Nomination>
{
    private static readonly string[] Defects = ["INV_BODY", "INV_CONNECTION", "INV_CONTENT", "INV_AREA"];

    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.Status is NominationStatus.Invalid && state.InvalidCode == Code && state.DecidedOn == DecidedOn)
        {
            return Decision.Nothing;
        }

        return Checks.First(
                Standing.MustBeUndecided(state),
                Defects.Contains(Code) ? null : Refusal.OfAnswer(nameof(Code), "Say what makes the nomination not valid."),
                Checks.Said(nameof(Reasons), Reasons, "Give the reasons why the nomination is not valid."),
                Checks.NotInFuture(nameof(DecidedOn), DecidedOn, context),
                Checks.NotBefore(
                    nameof(DecidedOn), "A decision", DecidedOn, "the council received the nomination", state.ReceivedOn),
                DefectMustBeThere(state),
                Statute.Version(state.RegimeKey, DecidedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Policy is InvalidNominationPolicy.OnUnsuccessfulList
                ? Decision.Of(
                    new NominationInvalid(Code, Reasons, DecidedOn, Policy),
                    new LandEnteredInUnsuccessfulList(Reasons, DecidedOn, state.RegimeKey, ruleVersion))
                : Decision.Of(new NominationInvalid(Code, Reasons, DecidedOn, Policy));
    }

    private Refusal? DefectMustBeThere(Nomination state)
    {
        if (Code is not ("INV_BODY" or "INV_CONNECTION") || state.Nominator is null) return null;

        var answer = StatuteBook.Regime(state.RegimeKey).MayNominate(state.Nominator.Body, state.ReceivedOn);
        return answer.IsMet
            ? Refusal.UnderLaw(
                answer.Code,
                $"On the facts recorded the body may nominate. {answer.Explanation}",
                answer.Source,
                "Record the facts about the body as you have found them, then reject the nomination.")
            : null;
    }
}

public sealed record NominationInvalid(
    string Code, string Reasons, LocalDate DecidedOn, InvalidNominationPolicy? Policy = null) : ICaseEvent;
