using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>Whether a claim still stands where a command needs it to.</summary>
internal static class Pending
{
    /// <summary>It was received, and is neither settled nor withdrawn.</summary>
    public static Refusal? MustBeLive(CompensationClaim state) => state switch
    {
        { Status: ClaimStatus.NotReceived } => Refusal.ByState("NOT_RECEIVED", "No claim has been recorded here."),
        { Status: ClaimStatus.Settled, EndedOn: { } day } => Refusal.ByState("CLAIM_SETTLED", $"The claim was settled on {Words.Full(day)}."),
        { Status: ClaimStatus.Withdrawn, EndedOn: { } day } =>
            Refusal.ByState("CLAIM_WITHDRAWN", $"The claim was withdrawn on {Words.Full(day)}."),
        _ => null,
    };

    public static Refusal? MustBeUnchecked(CompensationClaim state) => MustBeLive(state) ?? state.Status switch
    {
        ClaimStatus.Received => null,
        ClaimStatus.Rejected => Refusal.ByState("CLAIM_REJECTED", state.Rejection!.Explanation),
        _ => Refusal.ByState("ALREADY_VALID", $"The claim was found valid on {Words.Full(state.CheckedOn!.Value)}."),
    };

    public static Refusal? MustBeValid(CompensationClaim state) => MustBeLive(state) ?? state.Status switch
    {
        ClaimStatus.Received => Refusal.ByState(
            "NOT_CHECKED", "Whether the claim is valid has not been checked.", "Check it first: who claims, and the four conditions."),
        ClaimStatus.Rejected => Refusal.ByState("CLAIM_REJECTED", state.Rejection!.Explanation),
        _ => null,
    };
}
