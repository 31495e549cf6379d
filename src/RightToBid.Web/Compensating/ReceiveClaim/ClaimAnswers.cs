using NodaTime;

using RightToBid.Cases;
using RightToBid.Law;

namespace RightToBid.Web.Compensating.ReceiveClaim;

/// <summary>What an officer has answered so far about a claim that arrived. The claimant's name goes to the parties, never into the event.</summary>
internal sealed record ClaimAnswers
{
    public const string Journey = "compensation-claim";

    public Guid ListEntryId { get; init; }

    public string Reference { get; init; } = "";

    public string AssetName { get; init; } = "";

    public string? ClaimantName { get; init; }

    public string? ClaimantAddress { get; init; }

    public string? ClaimantEmail { get; init; }

    public ClaimantStanding? Standing { get; init; }

    public AuditedBody Body { get; init; }

    public LocalDate? ReceivedOn { get; init; }

    public MeansOfReceipt? How { get; init; }

    public bool InWriting { get; init; } = true;

    public LocalDate? LossFinishedOn { get; init; }

    public IReadOnlyList<PartAnswer> Parts { get; init; } = [];

    /// <summary>The first question without an answer; the check of the answers where there is none.</summary>
    public string Next(Guid draft) => this switch
    {
        { Standing: null } => ClaimLinks.Claimant(draft),
        { ReceivedOn: null } => ClaimLinks.Received(draft),
        { LossFinishedOn: null } => ClaimLinks.Loss(draft),
        { Parts: [] } => ClaimLinks.Part(draft, 1),
        _ => ClaimLinks.CheckAnswers(draft),
    };
}

/// <summary>One part of the claim, as typed.</summary>
internal sealed record PartAnswer(CompensationHead Head, string What, decimal? AmountInPounds, bool HasEvidence, bool AppealSucceeded);
