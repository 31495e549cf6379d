using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

/// <summary>The council finds the land to be of community value, and so must list it.</summary>
/// <param name="ListEntryId">The list entry to begin.</param>
/// <param name="EnteredOn">The date of entry in the list: the day of the decision where nothing else is said.</param>
/// <param name="ListedExtent">The land listed, where it is less than was nominated.</param>
/// <param name="ReasonsForRest">Why the rest is not listed, where only part is.</param>
public sealed record AcceptNomination(
    Guid StreamId,
    Guid ListEntryId,
    CommunityValueFindings Findings,
    string Reasons,
    LocalDate DecidedOn,
    LocalDate? EnteredOn = null,
    string? ListedExtent = null,
    string? ReasonsForRest = null) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.Status is NominationStatus.Accepted && state.DecidedOn == DecidedOn
            && state.ListEntryId == (state.JoinedEntry?.OtherId ?? ListEntryId))
        {
            return Decision.Nothing;
        }

        // A second nomination of listed land adds to the one entry, whose five years run on from their own day.
        var joined = state.JoinedEntry;
        var listEntryId = joined?.OtherId ?? ListEntryId;
        var enteredOn = joined?.EnteredOn ?? EnteredOn ?? DecidedOn;
        return Checks.First(
                Standing.MustBeUndecided(state),
                Standing.MustBeComplete(state),
                Checks.NotInFuture(nameof(DecidedOn), DecidedOn, context),
                Checks.NotBefore(
                    nameof(DecidedOn), "A decision", DecidedOn, "the council received the nomination", state.ReceivedOn),
                Checks.NotInFuture(nameof(EnteredOn), enteredOn, context),
                joined is null
                    ? Checks.NotBefore(nameof(EnteredOn), "An entry in the list", enteredOn, "the decision", DecidedOn)
                    : null,
                MustBeEligible(state),
                NominationChecks.MustHavePassed(state),
                OnlyPartIsInTheArea(state),
                ListedExtent is null
                    ? null
                    : Checks.Said(nameof(ReasonsForRest), ReasonsForRest, "Give the reasons why the rest of the land is not listed."),
                Checks.Said(nameof(Findings), Findings.Use, "Record your finding about the use of the land."),
                Checks.Said(nameof(Findings), Findings.Prospect, "Record your finding about the use continuing or coming again."),
                Checks.Said(nameof(Reasons), Reasons, "Give the reasons for the decision."),
                Statute.Version(state.RegimeKey, enteredOn, out _)) is { } refusal
            ? refusal
            : Decision.Of(new NominationAccepted(
                listEntryId, Findings, Reasons, DecidedOn, enteredOn, ListedExtent, ReasonsForRest));
    }

    /// <summary>Without an eligible body and land that may be listed, there is no power to list.</summary>
    private static Refusal? MustBeEligible(Nomination state)
    {
        if (state.Nominator is null) return null;

        var regime = StatuteBook.Regime(state.RegimeKey);
        return Met(regime.MayNominate(state.Nominator.Body, state.ReceivedOn), "Reject the nomination as not valid.")
            ?? Met(regime.MayBeListed(state.Land), "Decline the nomination with reasons.");
    }

    private Refusal? OnlyPartIsInTheArea(Nomination state) => state.Elsewhere is { } elsewhere && string.IsNullOrWhiteSpace(ListedExtent)
        ? Refusal.UnderLaw(
            "PARTLY_OUTSIDE_AREA",
            $"Part of the land is in the area of {elsewhere.Authority}, and only the part in this council's area can be listed here.",
            Provisions.AuthoritysArea,
            "List the part in this council's area, with the reasons for the rest.")
        : null;

    private static Refusal? Met(Eligibility answer, string instead) =>
        answer.IsMet ? null : Refusal.UnderLaw(answer.Code, answer.Explanation, answer.Source, instead);
}

/// <param name="Findings">Nothing where the decision came in with a register, which publishes no findings.</param>
public sealed record NominationAccepted(
    Guid ListEntryId,
    CommunityValueFindings? Findings,
    string Reasons,
    LocalDate DecidedOn,
    LocalDate EnteredOn,
    string? ListedExtent,
    string? ReasonsForRest = null) : ICaseEvent;
