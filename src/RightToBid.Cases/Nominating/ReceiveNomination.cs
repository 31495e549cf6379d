using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

/// <summary>A nomination reached the council. Whether its body may nominate is for the decision; that it came is a fact.</summary>
public sealed record ReceiveNomination(
    Guid StreamId,
    string Reference,
    Asset Asset,
    CommunityGroup Nominator,
    string Reasons,
    LocalDate ReceivedOn,
    LandDescription? Land = null,
    MeansOfReceipt How = MeansOfReceipt.NotRecorded,
    string RegimeKey = RegimeKeys.EnglandRightToBid2011,
    string? PublishedIn = null) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context)
    {
        if (state.Status is not NominationStatus.NotReceived)
        {
            return state.Reference == Reference && state.ReceivedOn == ReceivedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_RECEIVED", $"Nomination {state.Reference} has been recorded here already.");
        }

        return Checks.First(
                Checks.Said(nameof(Reference), Reference, "Enter a reference for the nomination."),
                Checks.Said(nameof(Asset), Asset.Name, "Enter the name of the land or building."),
                Checks.Said(nameof(Nominator), Nominator.Name, "Enter the name of the body that nominates."),
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                Statute.Version(RegimeKey, ReceivedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(new NominationReceived(
                StreamId, Reference, Asset, Nominator, Land ?? new(), Reasons, ReceivedOn, How, RegimeKey, ruleVersion,
                PublishedIn));
    }
}

/// <param name="PublishedIn">The published register that it was taken from, where it was.</param>
public sealed record NominationReceived(
    Guid NominationId,
    string Reference,
    Asset Asset,
    CommunityGroup Nominator,
    LandDescription Land,
    string Reasons,
    LocalDate ReceivedOn,
    MeansOfReceipt How,
    string RegimeKey,
    string RuleVersion,
    string? PublishedIn = null) : IPivotEvent;
