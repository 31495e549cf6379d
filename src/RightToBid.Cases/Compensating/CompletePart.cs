using NodaTime;
using RightToBid.Law.Time;

namespace RightToBid.Cases.Compensating;

/// <summary>What a part of the claim lacked arrived: its amount, its evidence, or both. Only within the thirteen weeks.</summary>
/// <param name="AmountInPounds">The amount now stated; nothing where only evidence came.</param>
public sealed record CompletePart(Guid StreamId, int Number, decimal? AmountInPounds, bool HasEvidence, LocalDate ReceivedOn)
    : ICommand<CompensationClaim>
{
    public Decision Decide(CompensationClaim state, DecisionContext context)
    {
        if (state.Parts.Find(known => known.Number == Number) is not { } part)
        {
            return Refusal.ByState("NO_SUCH_PART", "No such part of a claim has been recorded.");
        }

        if (part.CompletedOn == ReceivedOn && new ClaimPartCompleted(Number, AmountInPounds, HasEvidence, ReceivedOn).Applied(part) == part)
        {
            return Decision.Nothing;
        }

        return Checks.First(
                MustLackSomething(state, part),
                AmountInPounds <= 0 ? Refusal.OfAnswer(nameof(AmountInPounds), "An amount must be more than nought.") : null,
                AmountInPounds is null && !HasEvidence
                    ? Refusal.OfAnswer(nameof(HasEvidence), "Enter the amount, or say that evidence came.")
                    : null,
                Checks.NotInFuture(nameof(ReceivedOn), ReceivedOn, context),
                Checks.NotBefore(nameof(ReceivedOn), "What came later", ReceivedOn, "the council received the claim", state.ReceivedOn),
                MustBeInTime(state)) is { } refusal
            ? refusal
            : Decision.Of(new ClaimPartCompleted(Number, AmountInPounds, HasEvidence, ReceivedOn));
    }

    private static Refusal? MustLackSomething(CompensationClaim state, ClaimPart part) => state switch
    {
        { IsLive: true, Review.RequestReceivedOn: { } day } => Refusal.ByState(
            "ALREADY_ASKED", $"A review was asked for on {Words.Full(day)}. The reviewer may consider what has come since."),
        { Status: ClaimStatus.Received } or { Rejection.MayBeMended: true, IsLive: true } =>
            Checks.Unless(!part.IsComplete(), "PART_COMPLETE", "Its amount and its evidence are recorded already."),
        { Rejection: { } rejection, IsLive: true } => Refusal.ByState("CLAIM_REJECTED", rejection.Explanation),
        _ => Pending.MustBeLive(state)
            ?? Refusal.ByState("ALREADY_VALID", "The claim has been found valid: it lacks nothing."),
    };

    private Refusal? MustBeInTime(CompensationClaim state)
    {
        var weeks = ClaimClock.Claim(state);
        return weeks.HasEndedBy(ReceivedOn)
            ? Refusal.UnderLaw(
                "OUT_OF_TIME",
                $"The thirteen weeks for the claim ended with {Words.Full(weeks.LastDay)}. The council has no power to allow longer.",
                weeks.Rule.Source,
                "Give the claimant written reasons: a review can be asked for.")
            : null;
    }
}

/// <param name="AmountInPounds">The amount now stated; nothing where only evidence came.</param>
public sealed record ClaimPartCompleted(int Number, decimal? AmountInPounds, bool HasEvidence, LocalDate ReceivedOn) : ICaseEvent
{
    internal ClaimPart Applied(ClaimPart part) => part with
    {
        AmountInPounds = AmountInPounds ?? part.AmountInPounds,
        HasEvidence = HasEvidence || part.HasEvidence,
        CompletedOn = ReceivedOn,
    };
}
