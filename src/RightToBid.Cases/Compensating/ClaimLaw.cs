using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>Puts a claim to the law with its facts as they are now known.</summary>
public static class ClaimLaw
{
    /// <summary>The day on which the council had received all of the claim that it has.</summary>
    public static LocalDate MadeOn(CompensationClaim claim) =>
        claim.Parts.Select(part => part.CompletedOn ?? claim.ReceivedOn).Append(claim.ReceivedOn).Max();

    /// <summary>The four conditions of regulation 14(5), each with its answer.</summary>
    public static IReadOnlyList<Eligibility> Conditions(CompensationClaim claim) => StatuteBook.Regime(claim.RegimeKey).ConditionsOf(new(
        claim.InWriting,
        MadeOn(claim),
        claim.LossFinishedOn,
        [.. claim.Parts.Select(part => new ClaimedPart($"part {part.Number}, {part.What}", part.AmountInPounds is not null, part.HasEvidence))]));

    /// <param name="isExcludedBody">Whether the claimant is the body of regulation 15 that it seems to be.</param>
    public static Eligibility MayClaim(CompensationClaim claim, bool isExcludedBody) =>
        StatuteBook.Regime(claim.RegimeKey).MayClaim(claim.Standing, isExcludedBody ? claim.Body : AuditedBody.None);

    /// <summary>Whether the type of claim is one that the law names.</summary>
    public static Eligibility IsNamed(CompensationClaim claim, ClaimPart part) =>
        StatuteBook.Regime(claim.RegimeKey).IsNamed(part.Head, part.AppealSucceeded);

    /// <summary>The delay that can be compensated, where an officer has made the finding it depends on.</summary>
    public static CompensableDelay? Delay(CompensationClaim claim) => claim.Delay is { } found
        ? StatuteBook.Regime(claim.RegimeKey).DelayOf(new(found.NoticeReceivedOn, found.ReasonableOn, found.ProhibitionContinued))
        : null;
}
