using NodaTime;

using RightToBid.Cases.Correcting;
using RightToBid.Cases.Notifying;
using RightToBid.Law;

namespace RightToBid.Cases.Nominating;

public enum NominationStatus
{
    NotReceived,
    UnderConsideration,
    ReturnedForCompletion,
    Accepted,
    Unsuccessful,
    Invalid,
    Withdrawn,
}

/// <summary>An entry in the list of land nominated by unsuccessful community nominations.</summary>
public sealed record UnsuccessfulEntry(string Reasons, LocalDate EnteredOn, LocalDate? RemovedOn = null);

/// <summary>One nomination of land to one council.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record Nomination : ICorrectable<Nomination>
{
    public static string StreamType => "nomination";

    public static Nomination Initial { get; } = new();

    public static FactTable<Nomination> Facts => NominationFacts.Table;

    public NominationStatus Status { get; private init; }

    public Guid NominationId { get; private init; }

    public string Reference { get; private init; } = "";

    public string RegimeKey { get; private init; } = "";

    public string RuleVersion { get; private init; } = "";

    public Asset? Asset { get; private init; }

    public CommunityGroup? Nominator { get; private init; }

    public LandDescription Land { get; private init; } = new();

    public string Reasons { get; private init; } = "";

    public MeansOfReceipt How { get; private init; }

    /// <summary>The published register that it was taken from, where it was: what was told to whom is not said there.</summary>
    public string? PublishedIn { get; private init; }

    /// <summary>The day the council first received it: the strict clock runs from here.</summary>
    public LocalDate ReceivedOn { get; private init; }

    public IReadOnlyList<string> MissingContents { get; private init; } = [];

    public LocalDate? ReturnedOn { get; private init; }

    /// <summary>The day the complete version came, where the first was not: the working clock runs from here.</summary>
    public LocalDate? CompletedOn { get; private init; }

    public LocalDate? DecidedOn { get; private init; }

    public LocalDate? EnteredOn { get; private init; }

    public Guid? ListEntryId { get; private init; }

    public CommunityValueFindings? Findings { get; private init; }

    public string? ListedExtent { get; private init; }

    public string? DecisionReasons { get; private init; }

    public string? InvalidCode { get; private init; }

    public LocalDate? WithdrawnOn { get; private init; }

    public LocalDate? ReversedOn { get; private init; }

    public UnsuccessfulEntry? UnsuccessfulEntry { get; private init; }

    public string? UnsuccessfulEntryRuleVersion { get; private init; }

    public ServedNotices Served { get; private init; } = ServedNotices.None;

    /// <summary>Those to whom the law has the council write, as far as they have been recorded.</summary>
    public InterestedParties Interested { get; private init; } = InterestedParties.None;

    public Announced Announced { get; private init; } = Announced.Nothing;

    public bool IsUndecided => Status is NominationStatus.UnderConsideration or NominationStatus.ReturnedForCompletion;

    Past IRemembering.Past => Past;

    internal Past Past { get; private init; } = Past.Nothing;

    public Nomination Evolve(ICaseEvent happened)
    {
        var past = Past.With(happened, Facts);
        return (happened is ICorrection ? past.Standing.Aggregate(Initial, (state, known) => state.After(known)) : After(happened)) with { Past = past };
    }

    private Nomination After(ICaseEvent happened) => happened switch
    {
        NominationReceived e => this with
        {
            Status = NominationStatus.UnderConsideration,
            NominationId = e.NominationId,
            Reference = e.Reference,
            RegimeKey = e.RegimeKey,
            RuleVersion = e.RuleVersion,
            Asset = e.Asset,
            Nominator = e.Nominator,
            Land = e.Land,
            Reasons = e.Reasons,
            How = e.How,
            PublishedIn = e.PublishedIn,
            ReceivedOn = e.ReceivedOn,
        },
        EligibilityAssessed e when Nominator is not null => this with
        {
            Nominator = Nominator with { Body = e.Body },
            Land = e.Land,
        },
        NominationReturnedForCompletion e => this with
        {
            Status = NominationStatus.ReturnedForCompletion,
            MissingContents = e.MissingContents,
            ReturnedOn = e.ReturnedOn,
        },
        NominationCompleted e => this with
        {
            Status = NominationStatus.UnderConsideration,
            MissingContents = [],
            CompletedOn = e.CompletedOn,
        },
        NominationReceiptDayCorrected e => this with { ReceivedOn = e.ReceivedOn, RuleVersion = e.RuleVersion },
        NominationAccepted e => this with
        {
            Status = NominationStatus.Accepted,
            ListEntryId = e.ListEntryId,
            Findings = e.Findings,
            DecisionReasons = e.Reasons,
            DecidedOn = e.DecidedOn,
            EnteredOn = e.EnteredOn,
            ListedExtent = e.ListedExtent,
        },
        NominationUnsuccessful e => this with
        {
            Status = NominationStatus.Unsuccessful,
            DecisionReasons = e.Reasons,
            DecidedOn = e.DecidedOn,
        },
        NominationInvalid e => this with
        {
            Status = NominationStatus.Invalid,
            InvalidCode = e.Code,
            DecisionReasons = e.Reasons,
            DecidedOn = e.DecidedOn,
        },
        NominationWithdrawn e => this with { Status = NominationStatus.Withdrawn, WithdrawnOn = e.WithdrawnOn },
        ListingReversedOnReview e => this with { Status = NominationStatus.Unsuccessful, ReversedOn = e.DecidedOn },
        LandEnteredInUnsuccessfulList e => this with
        {
            UnsuccessfulEntry = new UnsuccessfulEntry(e.Reasons, e.EnteredOn),
            UnsuccessfulEntryRuleVersion = e.RuleVersion,
        },
        UnsuccessfulEntryRemoved e when UnsuccessfulEntry is not null =>
            this with { UnsuccessfulEntry = UnsuccessfulEntry with { RemovedOn = e.RemovedOn } },
        NoticeServed e => this with { Served = Served.With(e.AsServed()) },
        EvidenceAttached e => this with { Served = Served.With(e) },
        InterestedPartyRecorded e => this with { Interested = Interested.With(e) },
        InterestedPartyEnded e => this with { Interested = Interested.With(e) },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => this,
    };
}
