using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>The date of entry was recorded wrongly. The five years, and every moratorium that lives within them, follow.</summary>
/// <param name="Elsewhere">What other streams record that the day must not contradict: requests for a review.</param>
public sealed record CorrectEntryDay(Guid StreamId, LocalDate EnteredOn, string Reason, IReadOnlyList<DayOrder>? Elsewhere = null)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        if (state.IsEntered && state.EnteredOn == EnteredOn) return Decision.Nothing;

        return Checks.First(
                Entered.Required(state),
                Checks.Said(nameof(Reason), Reason, "Say why the day is being corrected."),
                Checks.NotInFuture(nameof(EnteredOn), EnteredOn, context),
                Checks.NotBefore(nameof(EnteredOn), "An entry in the list", EnteredOn, "the decision", state.DecidedOn),
                NotAfterWhatFollowed(state),
                DayOrder.Fault(nameof(EnteredOn), EnteredOn, state.EnteredOn, Elsewhere),
                Statute.Version(state.RegimeKey, EnteredOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(new ListEntryDayCorrected(EnteredOn, state.EnteredOn, Reason, state.RegimeKey, ruleVersion));
    }

    private Refusal? NotAfterWhatFollowed(ListEntry state)
    {
        IEnumerable<LocalDate?> followed =
        [
            state.Removal?.RemovedOn,
            .. state.InclusionNotices.Select(given => (LocalDate?)given.GivenOn),
            .. state.Notices.Select(notice => (LocalDate?)notice.ReceivedOn),
        ];
        return followed.Min() is { } first && EnteredOn > first
            ? Refusal.OfAnswer(
                nameof(EnteredOn), $"{Words.Full(EnteredOn)} is after {Words.Full(first)}, when the land was already listed.")
            : null;
    }
}

public sealed record ListEntryDayCorrected(
    LocalDate EnteredOn, LocalDate FormerlyOn, string Reason, string RegimeKey, string RuleVersion) : IPivotEvent;
