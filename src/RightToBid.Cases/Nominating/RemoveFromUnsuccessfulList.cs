using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Nominating;

/// <summary>The council takes an entry out of the unsuccessful list, which it may do after five years and need never do.</summary>
public sealed record RemoveFromUnsuccessfulList(Guid StreamId, LocalDate RemovedOn) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.UnsuccessfulEntry?.RemovedOn is { } removedOn)
        {
            return removedOn == RemovedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_REMOVED", $"The entry was removed on {Words.Full(removedOn)}.");
        }

        return Checks.First(
                Checks.Unless(
                    state.UnsuccessfulEntry is not null, "NOT_IN_UNSUCCESSFUL_LIST", "The land is not in the unsuccessful list."),
                Checks.NotInFuture(nameof(RemovedOn), RemovedOn, context),
                MustHaveStayed(state, RemovedOn)) is { } refusal
            ? refusal
            : Decision.Of(new UnsuccessfulEntryRemoved(RemovedOn));
    }

    internal static Refusal? MustHaveStayed(Nomination state, LocalDate removedOn) =>
        NominationClock.UnsuccessfulList(state) is { } fiveYears && !fiveYears.HasEndedBy(removedOn)
            ? Refusal.UnderLaw(
                "TOO_EARLY",
                $"The entry must stay in the list to the end of {Words.Full(fiveYears.LastDay)}.",
                Provisions.UnsuccessfulListFiveYears,
                $"It may be removed from {Words.Full(fiveYears.LastDay.PlusDays(1))}.")
            : null;
}

public sealed record UnsuccessfulEntryRemoved(LocalDate RemovedOn) : ICaseEvent;
