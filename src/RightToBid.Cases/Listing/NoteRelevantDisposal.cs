using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>Listed land was the subject of a relevant disposal, so it leaves the list, or what was sold of it does: regulation 2(b).</summary>
/// <param name="MoratoriumId">The owner's notice, or this entry itself for a disposal that is recorded here without one.</param>
/// <param name="Parcels">The named parts that were disposed of; none for the whole.</param>
/// <param name="DisposedOn">The day of completion, or of exchange where the authority removes land then.</param>
/// <param name="Policy">The authority's policy that was applied.</param>
/// <param name="ExchangedOn">The day of exchange, where it may have been noted with that day before.</param>
public sealed record NoteRelevantDisposal(
    Guid StreamId, Guid MoratoriumId, IReadOnlyList<string> Parcels, LocalDate DisposedOn, RemovalPolicy Policy, LocalDate? ExchangedOn = null)
    : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context) =>
        Entered.NotThere(state) is { } notThere ? notThere : IsJudgedOtherwise(state) ? Decision.Nothing : Noted(state, context);

    /// <summary>What the entry records of a disposal that takes land out of the list.</summary>
    internal Decision Noted(ListEntry state, DecisionContext context)
    {
        var noted = new RelevantDisposalNoted(MoratoriumId, Parcels, DisposedOn, Policy);
        if (state.RelevantDisposals.Any(IsOfThis) || !ListingClock.IsListedOn(state, context.Today))
        {
            return Decision.Nothing;
        }

        return Remaining(state) switch
        {
            [] => Decision.Of(noted, new LandRemovedFromList(RemovalReason.RelevantDisposal, Because, context.Today)),
            null => Decision.Of(noted),
            [var one] => Decision.Of(noted, new ListEntryExtentAmended(one, Because, context.Today), new ParcelsNamed([], context.Today)),
            { } left => Decision.Of(
                noted, new ListEntryExtentAmended(string.Join(", ", left), Because, context.Today), new ParcelsNamed(left, context.Today)),
        };
    }

    /// <summary>Whether a note is of this disposal.</summary>
    internal bool IsOfThis(RelevantDisposalNoted known) => known.MoratoriumId == MoratoriumId
        && (known.DisposedOn == DisposedOn || known.DisposedOn == ExchangedOn) && known.Parcels.SequenceEqual(Parcels);

    /// <summary>Whether a disposal that is recorded here takes nothing out of the list on what has become known since this was sent.</summary>
    private bool IsJudgedOtherwise(ListEntry state) => MoratoriumId == state.ListEntryId
        && !state.Disposals.Exists(sale => sale.PassedOn == DisposedOn && DisposalLaw.IsForRemoval(state, sale));

    private string Because => $"{(Parcels.Count == 0 ? "It" : string.Join(", ", Parcels))} {(Parcels.Count > 1 ? "were" : "was")} sold, with effect from {Words.Full(DisposedOn)}.";

    /// <summary>What stays listed; nothing where an officer must say, for the parts that were sold are not among those that the entry names.</summary>
    private List<string>? Remaining(ListEntry state) => Parcels.Count == 0
        ? []
        : state.Parcels.Count > 0 && Parcels.All(part => state.Parcels.Contains(part, PartNames.Comparer))
            ? [.. state.Parcels.Except(Parcels, PartNames.Comparer)]
            : null;
}

/// <param name="Parcels">The named parts that were disposed of; none for the whole.</param>
public sealed record RelevantDisposalNoted(
    Guid MoratoriumId, IReadOnlyList<string> Parcels, LocalDate DisposedOn, RemovalPolicy Policy) : ICaseEvent;
