using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;
using RightToBid.Cases.Reviewing;
using RightToBid.Law;

namespace RightToBid.Cases.Compensating;

public enum ClaimStatus
{
    NotReceived,
    Received,

    /// <summary>Not a valid claim: see why in <see cref="CompensationClaim.Rejection"/>.</summary>
    Rejected,

    /// <summary>Valid, and to be decided.</summary>
    UnderConsideration,
    Decided,
    Settled,
    Withdrawn,
}

/// <summary>One claim for loss or expense that listing caused.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record CompensationClaim : ICorrectable<CompensationClaim>, IOwingNotices
{
    public static string StreamType => "compensation_claim";

    public static CompensationClaim Initial { get; } = new();

    public static FactTable<CompensationClaim> Facts => CompensationClaimFacts.Table;

    public ClaimStatus Status { get; private init; }

    public Guid ClaimId { get; private init; }

    public Guid ListEntryId { get; private init; }

    public string Reference { get; private init; } = "";

    public string AssetName { get; private init; } = "";

    public Guid ClaimantPartyId { get; private init; }

    public ClaimantStanding Standing { get; private init; }

    /// <summary>The public body of regulation 15 that the claimant seems to be.</summary>
    public AuditedBody Body { get; private init; }

    /// <summary>Whether an officer confirmed that it is one; nothing until the claim is checked.</summary>
    public bool? IsExcludedBody { get; private init; }

    public LocalDate LossFinishedOn { get; private init; }

    public ImmutableList<ClaimPart> Parts { get; private init; } = [];

    /// <summary>The files that came as evidence for its parts.</summary>
    public ImmutableList<ClaimEvidenceAttached> Evidence { get; private init; } = [];

    public bool InWriting { get; private init; }

    public LocalDate ReceivedOn { get; private init; }

    public MeansOfReceipt How { get; private init; }

    public string RegimeKey { get; private init; } = "";

    public string RuleVersion { get; private init; } = "";

    public LocalDate? CheckedOn { get; private init; }

    public ClaimRejection? Rejection { get; private init; }

    public DelayFinding? Delay { get; private init; }

    public ClaimDecision? Decision { get; private init; }

    /// <summary>The last day for asking for a review that the council allowed in writing, where it allowed a longer time.</summary>
    public LocalDate? ReviewAllowedToOn { get; private init; }

    public ReviewProcedure Review { get; private init; } = ReviewProcedure.NotBegun;

    public ClaimDecision? ReviewDecision { get; private init; }

    public Appeal? Appeal { get; private init; }

    public decimal? SettledInPounds { get; private init; }

    public LocalDate? EndedOn { get; private init; }

    public ServedNotices Served { get; private init; } = ServedNotices.None;

    public Announced Announced { get; private init; } = Announced.Nothing;

    /// <summary>Whether it was received, and is neither settled nor withdrawn.</summary>
    public bool IsLive => Status is ClaimStatus.Received or ClaimStatus.Rejected or ClaimStatus.UnderConsideration or ClaimStatus.Decided;

    /// <summary>The day of the decision under which things stand, a rejection included; nothing while there is none.</summary>
    public LocalDate? DecisionOn => Rejection?.RejectedOn ?? Decision?.DecidedOn;

    /// <summary>The sum of what is claimed, as far as amounts are stated.</summary>
    public decimal ClaimedInPounds => Parts.Sum(part => part.AmountInPounds ?? 0);

    Past IRemembering.Past => Past;

    internal Past Past { get; private init; } = Past.Nothing;

    public CompensationClaim Evolve(ICaseEvent happened)
    {
        var past = Past.With(happened, Facts);
        return (happened is ICorrection ? past.Standing.Aggregate(Initial, (state, known) => state.After(known)) : After(happened)) with { Past = past };
    }

    private CompensationClaim After(ICaseEvent happened) => happened switch
    {
        CompensationClaimReceived e => this with
        {
            Status = ClaimStatus.Received,
            ClaimId = e.ClaimId,
            ListEntryId = e.ListEntryId,
            Reference = e.Reference,
            AssetName = e.AssetName,
            ClaimantPartyId = e.ClaimantPartyId,
            Standing = e.Standing,
            Body = e.Body,
            LossFinishedOn = e.LossFinishedOn,
            Parts = [.. e.Parts],
            InWriting = e.InWriting,
            ReceivedOn = e.ReceivedOn,
            How = e.How,
            RegimeKey = e.RegimeKey,
            RuleVersion = e.RuleVersion,
        },
        ClaimPartCompleted e => this with
        {
            Status = ClaimStatus.Received,
            Rejection = null,
            CheckedOn = null,
            Parts = [.. Parts.Select(part => part.Number == e.Number ? e.Applied(part) : part)],
        },
        ClaimFoundValid e => this with { Status = ClaimStatus.UnderConsideration, CheckedOn = e.CheckedOn, IsExcludedBody = e.IsExcludedBody },
        ClaimRejected e => this with
        {
            Status = ClaimStatus.Rejected,
            CheckedOn = e.RejectedOn,
            IsExcludedBody = e.IsExcludedBody,
            Rejection = new(e.Code, e.Ground, e.Explanation, e.RejectedOn),
        },
        DelayFound e => this with { Delay = new(e.NoticeReceivedOn, e.ReasonableOn, e.ProhibitionContinued, e.FoundOn) },
        ClaimDecided e => this with { Status = ClaimStatus.Decided, Decision = new(e.AwardedInPounds, e.Reasons, e.DecidedOn) },
        LongerReviewRequestAllowed e => this with { ReviewAllowedToOn = e.AllowedToOn },
        CompensationReviewRequested e => this with { Review = ReviewProcedure.RequestedOn(e.ReceivedOn) },
        CompensationReviewDecided e => this with
        {
            Review = Review.Completed(e.DecidedOn),
            ReviewDecision = new(e.AwardedInPounds, e.Reasons, e.DecidedOn),
        },
        ClaimSettled e => this with { Status = ClaimStatus.Settled, SettledInPounds = e.AmountInPounds, EndedOn = e.SettledOn },
        ClaimWithdrawn e => this with { Status = ClaimStatus.Withdrawn, EndedOn = e.WithdrawnOn },
        ClaimEvidenceAttached e => this with { Evidence = Evidence.Add(e) },
        NoticeServed e => this with { Served = Served.With(e.AsServed()) },
        EvidenceAttached e => this with { Served = Served.With(e) },
        LetterKept e => this with { Served = Served.With(e) },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => this with { Review = Review.Evolve(happened), Appeal = Appeal.After(Appeal, happened) },
    };
}
