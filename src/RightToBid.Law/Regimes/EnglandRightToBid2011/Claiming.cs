using RightToBid.Law.Time;

namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>The form of a claim for compensation (reg. 14(5)) and the types of claim that are named (reg. 14(3)).</summary>
internal static class Claiming
{
    internal static readonly LegalReference InWriting = Provision.Regulation("14(5)(a)", "be made in writing to the responsible authority");

    internal static readonly LegalReference Amount =
        Provision.Regulation("14(5)(c)", "state the amount of compensation sought for each part of the claim");

    internal static readonly LegalReference Evidence =
        Provision.Regulation("14(5)(d)", "be accompanied by supporting evidence for each part of the claim");

    internal static readonly LegalReference Delay =
        Provision.Regulation("14(3)(a)", "any period of delay in entering into a binding agreement to sell");

    internal static readonly LegalReference AppealExpenses =
        Provision.Regulation("14(3)(b)", "reasonable legal expenses incurred in a successful appeal to the First-Tier Tribunal");

    internal static readonly LegalReference OtherTypes =
        Provision.Regulation("14(3)", "without prejudice to other types of claim which may be made");

    /// <summary>The four conditions, in the order of the text.</summary>
    internal static IReadOnlyList<Eligibility> Conditions(ClaimMade claim) => [Writing(claim), Time(claim), Amounts(claim), Evidences(claim)];

    /// <summary>Whether the type of claim is named.</summary>
    internal static Eligibility IsNamed(CompensationHead head, bool appealSucceeded) => head switch
    {
        CompensationHead.Delay => new(
            true, "DELAY", Delay, "Delay in entering into a binding agreement to sell, as far as the prohibition alone caused it, is a named type of claim."),
        CompensationHead.AppealExpenses when appealSucceeded => new(
            true, "APPEAL_EXPENSES", AppealExpenses, "Reasonable legal expenses of an appeal to the tribunal that succeeded are a named type of claim."),
        CompensationHead.AppealExpenses => new(
            false,
            "APPEAL_FAILED",
            AppealExpenses,
            "The named type of claim is for the expenses of an appeal that succeeded; this one did not. Other types of claim are not excluded."),
        _ => new(false, "OTHER", OtherTypes, "This type of claim is not named. The regulation says that other types may be made."),
    };

    private static Eligibility Writing(ClaimMade claim) => claim.InWriting
        ? new(true, "IN_WRITING", InWriting, "The claim was made in writing.")
        : new(false, "NOT_IN_WRITING", InWriting, "The claim was not made in writing.");

    private static Eligibility Time(ClaimMade claim)
    {
        var weeks = Compensating.Claim.Opens(claim.LossFinishedOn, WorkingDays.NoYears);
        return weeks.HasEndedBy(claim.MadeOn)
            ? new(
                false,
                "OUT_OF_TIME",
                weeks.Rule.Source,
                $"The thirteen weeks ended with {Words.Full(weeks.LastDay)}, and the claim was made on {Words.Full(claim.MadeOn)}. The council has " +
                "no power to allow longer.")
            : new(true, "IN_TIME", weeks.Rule.Source, $"The claim was made on {Words.Full(claim.MadeOn)}; the thirteen weeks ran to the end of {Words.Full(weeks.LastDay)}.");
    }

    private static Eligibility Amounts(ClaimMade claim) => Missing(claim, part => part.HasAmount) is { } missing
        ? new(false, "NO_AMOUNT", Amount, $"No amount is stated for {missing}.")
        : new(true, "AMOUNT", Amount, "An amount is stated for each part.");

    private static Eligibility Evidences(ClaimMade claim) => Missing(claim, part => part.HasEvidence) is { } missing
        ? new(false, "NO_EVIDENCE", Evidence, $"No supporting evidence came for {missing}.")
        : new(true, "EVIDENCE", Evidence, "Supporting evidence came for each part.");

    /// <summary>The parts that lack something, in words; nothing where none does. A claim without parts lacks everything.</summary>
    private static string? Missing(ClaimMade claim, Func<ClaimedPart, bool> has) => claim.Parts.Count == 0
        ? "any part, for the claim has none"
        : string.Join(" and ", claim.Parts.Where(part => !has(part)).Select(part => part.Name)) is { Length: > 0 } missing ? missing : null;
}
