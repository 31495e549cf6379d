using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>A claim for compensation reached the council: regulation 14. It is recorded as it came, whatever it lacks.</summary>
/// <param name="Body">The public body of regulation 15 that the claimant seems to be.</param>
/// <param name="LossFinishedOn">The day on which the loss or expense was, or finished being, incurred.</param>
public sealed record ReceiveClaim(
    Guid StreamId,
    Guid ListEntryId,
    string Reference,
    string AssetName,
    Guid ClaimantPartyId,
    ClaimantStanding Standing,
    LocalDate LossFinishedOn,
    IReadOnlyList<ClaimPart> Parts,
    LocalDate ReceivedOn,
    bool InWriting = true,
    AuditedBody Body = AuditedBody.None,
    MeansOfReceipt How = MeansOfReceipt.NotRecorded,
    string RegimeKey = RegimeKeys.EnglandRightToBid2011) : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.Status is not ClaimStatus.NotReceived)
        {
            return state.ListEntryId == ListEntryId && state.ClaimantPartyId == ClaimantPartyId && state.ReceivedOn == ReceivedOn
                ? Decision.Nothing
                : Refusal.ByState("ALREADY_RECEIVED", "A claim has been recorded here already.");
        }

        return Checks.First(
                Parts.Count == 0 ? Refusal.OfAnswer(nameof(Parts), "Enter at least one part of the claim.") : null,
                Parts.Any(part => string.IsNullOrWhiteSpace(part.What))
                    ? Refusal.OfAnswer(nameof(Parts), "Say for each part what was lost or spent.")
                    : null,
                Parts.Any(part => part.AmountInPounds <= 0)
                    ? Refusal.OfAnswer(nameof(Parts), "An amount must be more than nought. Leave it empty where none is stated.")
                    : null,
                Parts.Any(part => part.FromOn > (part.ToOn ?? LossFinishedOn))
                    ? Refusal.OfAnswer(nameof(Parts), "A part cannot begin after all of it was incurred.")
                    : null,
                Parts.Any(part => part.ToOn > LossFinishedOn)
                    ? Refusal.OfAnswer(nameof(LossFinishedOn), "No part can have been incurred after the day on which all of it had been.")
                    : null,
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                Checks.NotInFuture(nameof(LossFinishedOn), LossFinishedOn, context),
                Statute.Version(RegimeKey, LossFinishedOn, out var ruleVersion)) is { } refusal
            ? refusal
            : Decision.Of(new CompensationClaimReceived(
                StreamId, ListEntryId, Reference, AssetName, ClaimantPartyId, Standing, Body, LossFinishedOn,
                [.. Parts.Select((part, index) => part with { Number = index + 1, CompletedOn = null })], InWriting, ReceivedOn, How, RegimeKey, ruleVersion));
    }
}

/// <remarks>Its pivot is the loss: the version recorded is the one that governed when it finished being incurred.</remarks>
public sealed record CompensationClaimReceived(
    Guid ClaimId,
    Guid ListEntryId,
    string Reference,
    string AssetName,
    Guid ClaimantPartyId,
    ClaimantStanding Standing,
    AuditedBody Body,
    LocalDate LossFinishedOn,
    IReadOnlyList<ClaimPart> Parts,
    bool InWriting,
    LocalDate ReceivedOn,
    MeansOfReceipt How,
    string RegimeKey,
    string RuleVersion) : IPivotEvent;
