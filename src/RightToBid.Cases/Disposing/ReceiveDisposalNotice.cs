using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Disposing;

/// <summary>An owner's written notice of a wish to sell reached the council: section 95(2). All its windows run from that day.</summary>
/// <param name="OwnerLabel">What the owner is called in public: <c>the freeholder</c>.</param>
/// <param name="Listed">The listing, which another stream holds: section 95 binds on listed land alone.</param>
/// <param name="Parcels">The named parts of the listed land that the notice covers; nothing where it names none and covers the whole.</param>
/// <param name="ReceivedAt">The moment of arrival, where the hour is known.</param>
/// <param name="PartsOfEntry">The parts that the entry names, which another stream holds; nothing where they are not known here.</param>
public sealed record ReceiveDisposalNotice(
    Guid StreamId,
    Guid ListEntryId,
    string Reference,
    string AssetName,
    Guid OwnerPartyId,
    string OwnerLabel,
    LocalDate ReceivedOn,
    ListedPeriod Listed,
    Estate Estate = Estate.Freehold,
    string LandCovered = "the whole of the listed land",
    MeansOfReceipt How = MeansOfReceipt.NotRecorded,
    string RegimeKey = RegimeKeys.EnglandRightToBid2011,
    IReadOnlyList<string>? Parcels = null,
    Instant? ReceivedAt = null,
    IReadOnlyList<string>? PartsOfEntry = null) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context)
    {
        if (state.IsReceived)
        {
            return state.ListEntryId == ListEntryId && state.OwnerPartyId == OwnerPartyId && state.ReceivedOn == ReceivedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_RECEIVED", "A notice has been recorded here already.");
        }

        return Checks.First(
                Checks.Said(nameof(OwnerLabel), OwnerLabel, "Say who gave the notice, like \"the freeholder\"."),
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                LondonTime.MustBeDayOf(nameof(ReceivedOn), ReceivedOn, ReceivedAt),
                Parcels?.Any(string.IsNullOrWhiteSpace) is true
                    ? Refusal.OfAnswer(nameof(Parcels), "Name each part of the land that the notice covers.")
                    : null,
                MustBePartsOfEntry(),
                Statute.Version(RegimeKey, ReceivedOn, out var ruleVersion),
                Statute.Version(RegimeKey, Listed.EnteredOn, out _)) is { } refusal
            ? refusal
            : Received.MustBeListed(RegimeKey, Listed, ReceivedOn) is { } notListed
                ? notListed
                : Decision.Of(new DisposalNoticeReceived(
                    StreamId, ListEntryId, Reference, AssetName, OwnerPartyId, OwnerLabel, Estate, LandCovered,
                    ReceivedOn, How, Listed, RegimeKey, ruleVersion, Parcels is { Count: > 0 } ? Parcels : null, ReceivedAt));
    }

    private Refusal? MustBePartsOfEntry() => PartsOfEntry is { } known ? CoveredLand.MustBeAmong(nameof(Parcels), known, Parcels) : null;
}

public sealed record DisposalNoticeReceived(
    Guid MoratoriumId,
    Guid ListEntryId,
    string Reference,
    string AssetName,
    Guid OwnerPartyId,
    string OwnerLabel,
    Estate Estate,
    string LandCovered,
    LocalDate ReceivedOn,
    MeansOfReceipt How,
    ListedPeriod Listed,
    string RegimeKey,
    string RuleVersion,
    IReadOnlyList<string>? Parcels = null,
    Instant? ReceivedAt = null) : IPivotEvent;
