using NodaTime;

namespace RightToBid.Law;

/// <summary>Where whoever claims compensation stands to the land.</summary>
public enum ClaimantStanding
{
    /// <summary>The owner.</summary>
    Owner,

    /// <summary>A former owner.</summary>
    FormerOwner,

    /// <summary>Neither: a nominator, a tenant, a neighbour.</summary>
    Neither,
}

/// <summary>The public bodies that are not entitled to compensation, by the audit to which they are subject.</summary>
public enum AuditedBody
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>An authority or body whose accounts were audited as those of local authorities are.</summary>
    LocalAudit,

    /// <summary>A department, authority or body whose economy, efficiency and effectiveness the national auditor examines.</summary>
    NationalAudit,

    /// <summary>An authority or body whose use of resources in that financial year the national auditor might examine.</summary>
    ExaminableInThatYear,
}

/// <summary>The types of claim.</summary>
public enum CompensationHead
{
    /// <summary>Delay in entering into a binding agreement to sell.</summary>
    Delay,

    /// <summary>Legal expenses of an appeal to the tribunal.</summary>
    AppealExpenses,

    /// <summary>Anything else: not named, and not excluded.</summary>
    Other,
}

/// <summary>A claim as it was made, for the conditions of its form.</summary>
/// <param name="InWriting">Whether it was made in writing to the authority.</param>
/// <param name="MadeOn">The day on which the authority had received all of it.</param>
/// <param name="LossFinishedOn">The day on which the loss or expense was, or finished being, incurred.</param>
/// <param name="Parts">Its parts.</param>
public sealed record ClaimMade(bool InWriting, LocalDate MadeOn, LocalDate LossFinishedOn, IReadOnlyList<ClaimedPart> Parts);

/// <summary>A part of a claim, for the conditions of its form.</summary>
/// <param name="Name">What it is called: <c>part 2, interest on a loan</c>.</param>
/// <param name="HasAmount">Whether the amount sought is stated.</param>
/// <param name="HasEvidence">Whether supporting evidence came with it.</param>
public sealed record ClaimedPart(string Name, bool HasAmount, bool HasEvidence);

/// <summary>What a claim for delay depends on.</summary>
/// <param name="NoticeReceivedOn">The day the authority received the owner's notice.</param>
/// <param name="ReasonableOn">The earliest day on which it would have been reasonable to give it, as found; nothing where none was earlier.</param>
/// <param name="ProhibitionContinued">Whether a request came in time, so that the prohibition continued for the six months.</param>
public sealed record DelayClaimed(LocalDate NoticeReceivedOn, LocalDate? ReasonableOn, bool ProhibitionContinued);

/// <summary>The period whose delay can be compensated, with its reasons.</summary>
/// <param name="RelevantFromOn">The first day of the relevant six weeks or six months.</param>
/// <param name="RelevantToOn">Their last day, included.</param>
/// <param name="Compensable">The part of them on or after the receipt of the notice, both ends included; nothing where none is left.</param>
/// <param name="Source">The provision that decides.</param>
/// <param name="Explanation">The counting, in sentences.</param>
public sealed record CompensableDelay(
    LocalDate RelevantFromOn, LocalDate RelevantToOn, DateInterval? Compensable, LegalReference Source, string Explanation);
