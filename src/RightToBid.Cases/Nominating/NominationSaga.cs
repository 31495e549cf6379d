using RightToBid.Cases.Correcting;
using RightToBid.Cases.Listing;

namespace RightToBid.Cases.Nominating;

/// <summary>Watches the eight weeks for the decision and the five years in the unsuccessful list; lists what is accepted.</summary>
public sealed class NominationSaga : ISaga<Nomination>
{
    private NominationSaga()
    {
    }

    public static IEnumerable<Deadline> Deadlines(Nomination state)
    {
        if (state.IsUndecided && NominationClock.Strict(state) is var eightWeeks
            && !state.Announced.Includes(WindowKeys.NominationDecision, eightWeeks.LastDay))
        {
            yield return Statute.DeadlineOf(eightWeeks, state.RuleVersion);
        }

        if (state.UnsuccessfulEntry is { RemovedOn: null } && NominationClock.UnsuccessfulList(state) is { } fiveYears
            && !state.Announced.Includes(WindowKeys.UnsuccessfulList, fiveYears.LastDay))
        {
            yield return Statute.DeadlineOf(fiveYears, state.UnsuccessfulEntryRuleVersion ?? state.RuleVersion);
        }
    }

    public static IReadOnlyList<ICaseEvent> OnDue(Nomination state, Deadline deadline) =>
        deadline.IsAmong(Deadlines(state))
            ? deadline.Kind switch
            {
                WindowKeys.NominationDecision => [new NominationDecisionOverdue(deadline.LastDay)],
                WindowKeys.UnsuccessfulList => [new UnsuccessfulEntryMayBeRemoved(deadline.LastDay)],
                _ => [],
            }
            : [];

    public static IEnumerable<ICommand> React(ICaseEvent happened, Nomination state)
    {
        if (happened is NominationAccepted joins && state is { JoinedEntry: not null, Nominator: { } joining })
        {
            yield return new NoteNomination(joins.ListEntryId, state.NominationId, state.Reference, joining.Name, joins.DecidedOn);
        }
        else if (happened is NominationAccepted e && state is { Asset: { } asset, Nominator: { } nominator })
        {
            yield return new EnterInList(
                e.ListEntryId,
                state.Reference,
                asset,
                e.EnteredOn,
                e.DecidedOn,
                state.NominationId,
                nominator.Name,
                e.ListedExtent,
                state.RegimeKey,
                state.Interested.ToCarryOver(),
                state.RenewedEntry?.OtherId);
        }

        if (happened is FactCorrected corrected)
        {
            foreach (var follow in Copies.In<ListEntry>(
                state.ListEntryId,
                corrected,
                ("nomination-received.asset-name", "land-entered-in-list.asset-name"),
                ("nomination-received.asset-address", "land-entered-in-list.asset-address"),
                ("nomination-received.asset-kind", "land-entered-in-list.asset-kind"),
                ("nomination-received.asset-description", "land-entered-in-list.asset-description"),
                ("nomination-received.asset-boundaries", "land-entered-in-list.asset-boundaries"),
                ("nomination-received.nominator", "land-entered-in-list.nominated-by"),
                ("nomination-accepted.listed-extent", "land-entered-in-list.extent"),
                ("nomination-accepted.decided-on", "land-entered-in-list.decided-on")))
            {
                yield return follow;
            }
        }

        if (happened is FactStruckOut struck && state.Past.StruckOutAt(struck.Entry) is NominationAccepted never)
        {
            yield return IsJoining(state, never.ListEntryId)
                ? new FollowStroke<ListEntry>(never.ListEntryId, "nomination-joined", struck.Reason, state.NominationId.ToString())
                : new FollowStroke<ListEntry>(never.ListEntryId, "land-entered-in-list", struck.Reason);
        }

        if (happened is ListingReversedOnReview reversal && state.ListEntryId is { } listEntryId)
        {
            yield return new RemoveFromList(
                listEntryId, RemovalReason.ReviewReversed, reversal.Reasons, reversal.DecidedOn, IsConsequence: true);
        }
    }

    /// <summary>Whether the entry was another's, to which this nomination was added.</summary>
    private static bool IsJoining(Nomination state, Guid listEntryId) =>
        state.Links.Exists(link => link.Kind is NominationLinkKind.EntryOfSameLand && link.OtherId == listEntryId);
}
