using System.Collections.Immutable;

using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Reviewing;

/// <summary>What a listing review decided.</summary>
public enum ReviewOutcome
{
    /// <summary>The land was rightly listed.</summary>
    Upheld,

    /// <summary>The land should not have been listed: section 92(4).</summary>
    Reversed,
}

/// <summary>From when the owner's time for asking ran.</summary>
/// <param name="NoticeGivenOn">The day written notice of inclusion was given to this owner, or the steps taken instead were complete.</param>
/// <param name="AllowedToOn">The last day of a longer time that the council allowed in writing.</param>
public sealed record TimeForAsking(LocalDate? NoticeGivenOn, bool ByAlternativeSteps, LocalDate? AllowedToOn);

/// <summary>One owner's request that a listing be reviewed, the review, and an appeal against it. The land stays listed meanwhile.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record ListingReview : ICorrectable<ListingReview>, IOwingNotices
{
    public static string StreamType => "listing_review";

    public static ListingReview Initial { get; } = new();

    public static FactTable<ListingReview> Facts => ListingReviewFacts.Table;

    public bool IsRequested { get; private init; }

    public Guid ReviewId { get; private init; }

    public Guid ListEntryId { get; private init; }

    public Guid? NominationId { get; private init; }

    public string Reference { get; private init; } = "";

    public string AssetName { get; private init; } = "";

    public Guid RequesterPartyId { get; private init; }

    public string RequesterLabel { get; private init; } = "";

    public MeansOfReceipt How { get; private init; }

    public TimeForAsking? Time { get; private init; }

    public string RegimeKey { get; private init; } = "";

    public string RuleVersion { get; private init; } = "";

    public ReviewProcedure Procedure { get; private init; } = ReviewProcedure.NotBegun;

    public ReviewOutcome? Outcome { get; private init; }

    public string? Reasons { get; private init; }

    /// <summary>The appeals against the decision, in the order in which they were lodged: the owner who asked and later owners may each appeal.</summary>
    public ImmutableList<Appeal> Appeals { get; private init; } = [];

    /// <summary>The appeal that says where things stand: one that succeeded, else one that is open, else the last.</summary>
    public Appeal? Appeal => Appeals.FindLast(appeal => appeal.Standing is AppealOutcome.Allowed)
        ?? Appeals.FindLast(appeal => appeal.IsUndecided || appeal.Further is { IsOver: false })
        ?? Appeals.LastOrDefault();

    public ServedNotices Served { get; private init; } = ServedNotices.None;

    public Announced Announced { get; private init; } = Announced.Nothing;

    public LocalDate? DecidedOn => Procedure.CompletedOn;

    /// <summary>The first day on which the decision was sent to whoever asked for the review: time for an appeal runs from it.</summary>
    public LocalDate? DecisionSentOn => Served.FirstSentOn(NoticeCodes.ReviewDecision);

    Past IRemembering.Past => Past;

    internal Past Past { get; private init; } = Past.Nothing;

    public ListingReview Evolve(ICaseEvent happened)
    {
        var past = Past.With(happened, Facts);
        return (happened is ICorrection ? past.Standing.Aggregate(Initial, (state, known) => state.After(known)) : After(happened)) with { Past = past };
    }

    private ListingReview After(ICaseEvent happened) => happened switch
    {
        ListingReviewRequested e => this with
        {
            IsRequested = true,
            ReviewId = e.ReviewId,
            ListEntryId = e.ListEntryId,
            NominationId = e.NominationId,
            Reference = e.Reference,
            AssetName = e.AssetName,
            RequesterPartyId = e.RequesterPartyId,
            RequesterLabel = e.RequesterLabel,
            How = e.How,
            Time = new(e.NoticeGivenOn, e.ByAlternativeSteps, e.AllowedToOn),
            RegimeKey = e.RegimeKey,
            RuleVersion = e.RuleVersion,
            Procedure = ReviewProcedure.RequestedOn(e.ReceivedOn),
        },
        ReviewRequestDayCorrected e => this with { Procedure = Procedure.Corrected(e.ReceivedOn), RuleVersion = e.RuleVersion },
        ListingReviewDecided e => this with
        {
            Outcome = e.Outcome,
            Reasons = e.Reasons,
            Procedure = Procedure.Completed(e.DecidedOn),
        },
        NoticeServed e => this with { Served = Served.With(e.AsServed()) },
        EvidenceAttached e => this with { Served = Served.With(e) },
        LetterKept e => this with { Served = Served.With(e) },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => Stepped(happened),
    };

    private ListingReview Stepped(ICaseEvent happened)
    {
        var (procedure, appeals) = (Procedure.Evolve(happened), Reviewing.Appeal.After(Appeals, happened));
        return ReferenceEquals(procedure, Procedure) && ReferenceEquals(appeals, Appeals)
            ? this
            : this with { Procedure = procedure, Appeals = appeals };
    }
}
