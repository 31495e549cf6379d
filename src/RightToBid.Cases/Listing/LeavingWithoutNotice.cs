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
        decided is { Refusal: null, Events.Count: > 0 } && sale is not null && DisposalLaw.IsForRemoval(state, sale) && sale.PassedOn is { } passedOn
            && Leaving(state, sale, passedOn).Noted(state, context) is var noted
            ? Decision.Of([.. decided.Events, .. noted.Events])
            : decided;

    /// <summary>A day that was put right on the disposal is put right in the note of it too, and what follows from it is judged anew.</summary>
    internal static IEnumerable<ICommand> Of(FactCorrected corrected, ListEntry state) =>
    [
        .. AfterCorrection.OfDisposal(corrected, state.Past.At(corrected.Entry), state.Disposals, state.ListEntryId, state.ListEntryId),
        .. Judged(state, corrected.Reason),
    ];

    /// <summary>What the disposals without a notice, as they are judged now, take out of the list, and what they no longer do.</summary>
    internal static IEnumerable<ICommand> Judged(ListEntry state, string? reason)
    {
        if (!state.IsEntered) return [];

        var leaving = state.Disposals
            .Where(sale => sale.PassedOn is not null && DisposalLaw.IsForRemoval(state, sale))
            .Select(sale => Leaving(state, sale, sale.PassedOn!.Value))
            .ToList();
        return
        [
            .. state.RelevantDisposals
                .Where(noted => noted.MoratoriumId == state.ListEntryId && !leaving.Exists(known => known.IsOfThis(noted)))
                .Select(noted => new FollowStroke<ListEntry>(
                    state.ListEntryId, "relevant-disposal-noted", reason ?? JudgedAnew, AfterCorrection.Noted(noted.MoratoriumId, noted.DisposedOn))),
            .. leaving,
        ];
    }

    private static NoteRelevantDisposal Leaving(ListEntry state, Disposal sale, LocalDate passedOn) =>
        new(state.ListEntryId, state.ListEntryId, sale.Terms.Parcels ?? [], passedOn, sale.Terms.Removal, sale.ExchangedOn);
}
