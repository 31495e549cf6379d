using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Listing;

/// <summary>Makes the entry that an accepted nomination calls for. Its day, and no other, begins the five years.</summary>
/// <param name="RenewsEntryId">The entry that this one follows, where the land was listed before.</param>
public sealed record EnterInList(
    Guid StreamId,
    string Reference,
    Asset Asset,
    LocalDate EnteredOn,
    LocalDate? DecidedOn = null,
    Guid? NominationId = null,
    string? NominatedBy = null,
    string? Extent = null,
    string RegimeKey = RegimeKeys.EnglandRightToBid2011,
    IReadOnlyList<InterestedPartyRecorded>? Interested = null,
    Guid? RenewsEntryId = null) : ICommand<ListEntry>
{
    public Decision Decide(ListEntry state, DecisionContext context)
    {
        if (state.IsEntered)
        {
            return state.NominationId == NominationId && state.Reference == Reference
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_ENTERED", $"{state.Reference} was entered in the list on {Words.Full(state.EnteredOn)}.");
        }

        return Checks.First(
                Checks.Said(nameof(Reference), Reference, "Enter a reference for the entry."),
                Checks.Said(nameof(Asset), Asset.Name, "Enter the name of the land or building."),
                Checks.NotInFuture(nameof(EnteredOn), EnteredOn, context),
                Checks.NotBefore(nameof(EnteredOn), "An entry in the list", EnteredOn, "the decision", DecidedOn),
                Statute.Version(RegimeKey, EnteredOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(
            [
                new LandEnteredInList(
                    StreamId, NominationId, Reference, Asset, NominatedBy, DecidedOn, EnteredOn, Extent, RegimeKey, ruleVersion, RenewsEntryId),
                .. Interested ?? [],
            ]);
    }
}

public sealed record LandEnteredInList(
    Guid ListEntryId,
    Guid? NominationId,
    string Reference,
    Asset Asset,
    string? NominatedBy,
    LocalDate? DecidedOn,
    LocalDate EnteredOn,
    string? Extent,
    string RegimeKey,
    string RuleVersion,
    Guid? RenewsEntryId = null) : IPivotEvent;
