using NodaTime;

using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

/// <summary>One part of a claim, as it stands.</summary>
/// <param name="Number">From one, in the order of the claim.</param>
/// <param name="What">What was lost or spent, in words that name no person: <c>interest on a loan</c>.</param>
/// <param name="AmountInPounds">The amount sought, with its pence; nothing where none is stated.</param>
/// <param name="HasEvidence">Whether supporting evidence came.</param>
/// <param name="AppealSucceeded">For the expenses of an appeal, whether it succeeded.</param>
public sealed record ClaimPart(
    int Number, CompensationHead Head, string What, decimal? AmountInPounds, bool HasEvidence, bool AppealSucceeded = false)
{
    /// <summary>The day on which the loss or expense of this part began; nothing where it is not known, or was one day.</summary>
    public LocalDate? FromOn { get; init; }

    /// <summary>The day on which all of this part had been incurred; nothing where it is not known.</summary>
    public LocalDate? ToOn { get; init; }

    /// <summary>The day on which what the part lacked at first arrived; nothing where it came with the claim.</summary>
    public LocalDate? CompletedOn { get; init; }

    public bool IsComplete() => AmountInPounds is not null && HasEvidence;
}

/// <summary>The finding from which the period of delay follows.</summary>
/// <param name="ReasonableOn">The earliest day on which it would have been reasonable to give notice, where that was before it came.</param>
public sealed record DelayFinding(LocalDate NoticeReceivedOn, LocalDate? ReasonableOn, bool ProhibitionContinued, LocalDate FoundOn);

/// <summary>What the council, or its reviewer, decided on the claim.</summary>
/// <param name="AwardedInPounds">What is to be paid; nought where compensation is refused.</param>
public sealed record ClaimDecision(decimal AwardedInPounds, string Reasons, LocalDate DecidedOn)
{
    public bool IsRefusal => AwardedInPounds == 0;
}

/// <summary>Why a claim was not valid.</summary>
/// <param name="Code">The condition that was not met: <c>OUT_OF_TIME</c>, <c>NOT_ELIGIBLE</c>.</param>
/// <param name="Ground">For a claimant who is not entitled, which ground: <c>R15A</c>.</param>
public sealed record ClaimRejection(string Code, string? Ground, string Explanation, LocalDate RejectedOn)
{
    /// <summary>Whether what is missing may still come, within the thirteen weeks.</summary>
    public bool MayBeMended => Code is "NO_AMOUNT" or "NO_EVIDENCE";
}
