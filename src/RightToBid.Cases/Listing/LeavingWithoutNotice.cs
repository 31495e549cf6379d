using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;

namespace RightToBid.Cases.Listing;

/// <summary>Whether land that an owner disposed of without a notice leaves the list: regulation 2(b).</summary>
public static class LeavingWithoutNotice
{
    /// <summary>
    /// An exempt disposal leaves the entry, and so does one under regulation 13(1) (A34); one in breach disposes of nothing. There is left
    /// the relevant disposal that has effect because the seller did not know (reg. 21(2)).
    /// </summary>
    public static bool IsForRemoval(Disposal sale) =>
        sale is { InBreach: true, FellThroughOn: null, Settlement.Outcome: BreachOutcome.SavedByRegulation21 };

    /// <summary>Whether the land has another owner by it, who must tell the council so (reg. 19(2)).</summary>
    public static bool HasPassed(Disposal sale) => sale switch
    {
        { FellThroughOn: not null } or { Terms.Agreement: AgreementKind.OptionGranted } => false,
        { InBreach: true } => sale.Settlement is { Outcome: BreachOutcome.SavedByRegulation21 },
        // A tenancy by succession is granted out of an estate that stays where it is.
        { Branch: "EX_AG_SUCCESSION" } => false,
        { Branch: var branch } => branch is "REG_13_1" or "NR_NO_VP" || branch.StartsWith("EX_", StringComparison.Ordinal),
    };

    /// <summary>What was decided, with the entry's own end or amendment where the disposal now brings it about (A31).</summary>
    /// <param name="sale">The disposal as it then is.</param>
    internal static Decision After(ListEntry state, Decision decided, Disposal? sale, DecisionContext context) =>
        decided is { Refusal: null, Events.Count: > 0 } && sale is not null && IsForRemoval(sale) && PassedOn(sale) is { } passedOn
            && new NoteRelevantDisposal(state.ListEntryId, state.ListEntryId, sale.Terms.Parcels ?? [], passedOn, sale.Terms.Removal)
                .Decide(state, context) is { Refusal: null } noted
            ? Decision.Of([.. decided.Events, .. noted.Events])
            : decided;

    /// <summary>A day that was put right on the disposal is put right in the note of it too.</summary>
    internal static IEnumerable<ICommand> Of(FactCorrected corrected, ListEntry state) => corrected is
    {
        Fact: "disposal-completed.completed-on" or "disposal-recorded.completed-on" or "disposal-recorded.binding-on",
        FormerValue: { } former,
    }
        ?
        [
            new FollowFact<ListEntry>(
                state.ListEntryId, "relevant-disposal-noted.disposed-on", corrected.Value, corrected.Reason, $"{state.ListEntryId} {former}"),
        ]
        : [];

    /// <summary>What was noted of a disposal that, as things now stand, does not take the land out of the list.</summary>
    internal static IEnumerable<ICommand> Of(FactStruckOut struck, ListEntry state) => state.RelevantDisposals
        .Where(noted => noted.MoratoriumId == state.ListEntryId
            && !state.Disposals.Exists(sale => IsForRemoval(sale) && PassedOn(sale) == noted.DisposedOn))
        .Select(noted => new FollowStroke<ListEntry>(
            state.ListEntryId, "relevant-disposal-noted", struck.Reason, AfterCorrection.Noted(noted.MoratoriumId, noted.DisposedOn)));

    private static LocalDate? PassedOn(Disposal sale) =>
        sale.CompletedOn ?? (sale.Terms.Removal is RemovalPolicy.OnExchange ? sale.BindingOn : null);
}
