using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;

namespace RightToBid.Cases.Listing;

/// <summary>Whether land that an owner disposed of without a notice leaves the list: regulation 2(b).</summary>
internal static class LeavingWithoutNotice
{
    private const string JudgedAnew = "On what is now known, the disposal does not take the land out of the list.";

    /// <summary>What was decided, with the entry's own end or amendment where the disposal now brings it about (A31).</summary>
    /// <param name="sale">The disposal as it then is.</param>
    internal static Decision After(ListEntry state, Decision decided, Disposal? sale, DecisionContext context) =>
        decided is { Refusal: null, Events.Count: > 0 } && sale is not null && DisposalLaw.IsForRemoval(state, sale) && PassedOn(sale) is { } passedOn
            && new NoteRelevantDisposal(state.ListEntryId, state.ListEntryId, sale.Terms.Parcels ?? [], passedOn, sale.Terms.Removal)
                .Decide(state, context) is { Refusal: null } noted
            ? Decision.Of([.. decided.Events, .. noted.Events])
            : decided;

    /// <summary>A day that was put right on the disposal is put right in the note of it too, and what follows from it is judged anew.</summary>
    internal static IEnumerable<ICommand> Of(FactCorrected corrected, ListEntry state) =>
    [
        .. corrected is
        {
            Fact: "disposal-completed.completed-on" or "disposal-recorded.completed-on" or "disposal-recorded.binding-on",
            FormerValue: { } former,
        }
            ?
            [
                new FollowFact<ListEntry>(
                    state.ListEntryId, "relevant-disposal-noted.disposed-on", corrected.Value, corrected.Reason, $"{state.ListEntryId} {former}"),
            ]
            : Enumerable.Empty<ICommand>(),
        .. Judged(state, corrected.Reason),
    ];

    /// <summary>What the disposals without a notice, as they are judged now, take out of the list, and what they no longer do.</summary>
    internal static IEnumerable<ICommand> Judged(ListEntry state, string? reason)
    {
        if (!state.IsEntered) return [];

        var leaving = state.Disposals
            .Where(sale => PassedOn(sale) is not null && DisposalLaw.IsForRemoval(state, sale))
            .Select(sale => new NoteRelevantDisposal(state.ListEntryId, state.ListEntryId, sale.Terms.Parcels ?? [], PassedOn(sale)!.Value, sale.Terms.Removal))
            .ToList();
        return
        [
            .. state.RelevantDisposals
                .Where(noted => noted.MoratoriumId == state.ListEntryId && !leaving.Exists(known => known.DisposedOn == noted.DisposedOn))
                .Select(noted => new FollowStroke<ListEntry>(
                    state.ListEntryId, "relevant-disposal-noted", reason ?? JudgedAnew, AfterCorrection.Noted(noted.MoratoriumId, noted.DisposedOn))),
            .. leaving,
        ];
    }

    private static LocalDate? PassedOn(Disposal sale) =>
        sale.CompletedOn ?? (sale.Terms.Removal is RemovalPolicy.OnExchange ? sale.BindingOn : null);
}
