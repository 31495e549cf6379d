using System.Collections.Immutable;

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

/// <summary>A version that was sent back, and the one that came in answer, if one has.</summary>
public sealed record ReturnedVersion(LocalDate ReturnedOn, IReadOnlyList<string> MissingContents, string Reasons, LocalDate? CompletedOn = null);

/// <summary>One nomination of land to one council.</summary>
/// <remarks>The names of the events it folds are the stored form: see <see cref="EventNames"/>.</remarks>
public sealed record Nomination : ICorrectable<Nomination>, IOwingNotices
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

    /// <summary>Every time it was returned, the first first.</summary>
    public ImmutableList<ReturnedVersion> Returns { get; private init; } = [];

    /// <summary>The checks that an officer has answered, in the order of answering.</summary>
    public ImmutableList<AnsweredCheck> Answered { get; private init; } = [];

    /// <summary>The other authority, where part of the land is in its area.</summary>
    public LandElsewhere? Elsewhere { get; private init; }

    /// <summary>Other matters about the same land.</summary>
    public ImmutableList<NominationLink> Links { get; private init; } = [];

    /// <summary>The day the complete version came, where the first was not: the working clock runs from here.</summary>
    public LocalDate? CompletedOn { get; private init; }

    public LocalDate? DecidedOn { get; private init; }

    public LocalDate? EnteredOn { get; private init; }

    public Guid? ListEntryId { get; private init; }

    public CommunityValueFindings? Findings { get; private init; }

    public string? ListedExtent { get; private init; }

    /// <summary>Why the rest of the nominated land is not listed, where only part is.</summary>
    public string? ReasonsForRest { get; private init; }

    public string? DecisionReasons { get; private init; }

    public string? InvalidCode { get; private init; }

    /// <summary>The authority's policy that decided on which list a nomination that is not valid goes.</summary>
    public InvalidNominationPolicy? InvalidPolicy { get; private init; }

    public LocalDate? WithdrawnOn { get; private init; }

    public LocalDate? ReversedOn { get; private init; }

    /// <summary>The day from which the reversal no longer counts, where it was quashed.</summary>
    public LocalDate? ReinstatedOn { get; private init; }

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

    /// <summary>The entry that this nomination joins, where the land is listed already.</summary>
    public NominationLink? JoinedEntry => Links.LastOrDefault(link => link.Kind is NominationLinkKind.EntryOfSameLand);

    /// <summary>The entry that this nomination renews.</summary>
    public NominationLink? RenewedEntry => Links.LastOrDefault(link => link.Kind is NominationLinkKind.EntryToRenew);

    public AnsweredCheck? AnswerTo(string code) => Answered.FirstOrDefault(answered => answered.Code == code);

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
            Returns = Returns.Add(new(e.ReturnedOn, e.MissingContents, e.Reasons)),
            Answered = With([.. e.MissingContents.Select(code => new AnsweredCheck(code, CheckAnswer.No, AnswerTo(code)?.Evidence))]),
        },
        NominationCompleted e => this with
        {
            Status = NominationStatus.UnderConsideration,
            MissingContents = [],
            CompletedOn = e.CompletedOn,
            Returns = Returns.Count > 0 ? Returns.SetItem(Returns.Count - 1, Returns[^1] with { CompletedOn = e.CompletedOn }) : Returns,
            // What was missing has come, and nobody has looked at it yet.
            Answered = With([.. MissingContents.Select(code => new AnsweredCheck(code, CheckAnswer.NotYet, AnswerTo(code)?.Evidence))]),
        },
        ChecksAnswered e => this with { Answered = With(e.Answers) },
        OtherAuthorityNoted e => this with { Elsewhere = new(e.Authority, e.PartHere) },
        NominationLinked e => this with
        {
            Links = Links.RemoveAll(known => known.OtherId == e.OtherId).Add(new(e.Kind, e.OtherId, e.Reference, e.EnteredOn)),
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
            ReasonsForRest = e.ReasonsForRest,
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
            InvalidPolicy = e.Policy,
            DecisionReasons = e.Reasons,
            DecidedOn = e.DecidedOn,
        },
        NominationWithdrawn e => this with { Status = NominationStatus.Withdrawn, WithdrawnOn = e.WithdrawnOn },
        ListingReversedOnReview e => this with { Status = NominationStatus.Unsuccessful, ReversedOn = e.DecidedOn },
        NominationReinstated e => this with
        {
            Status = NominationStatus.Accepted,
            ReversedOn = null,
            ReinstatedOn = e.ReinstatedOn,
            UnsuccessfulEntry = UnsuccessfulEntry is { RemovedOn: null } entry ? entry with { RemovedOn = e.ReinstatedOn } : UnsuccessfulEntry,
        },
        LandEnteredInUnsuccessfulList e => this with
        {
            UnsuccessfulEntry = new UnsuccessfulEntry(e.Reasons, e.EnteredOn),
            UnsuccessfulEntryRuleVersion = e.RuleVersion,
        },
        UnsuccessfulEntryRemoved e when UnsuccessfulEntry is not null =>
            this with { UnsuccessfulEntry = UnsuccessfulEntry with { RemovedOn = e.RemovedOn } },
        NoticeServed e => this with { Served = Served.With(e.AsServed()) },
        EvidenceAttached e => this with { Served = Served.With(e) },
        LetterKept e => this with { Served = Served.With(e) },
        InterestedPartyRecorded e => this with { Interested = Interested.With(e) },
        InterestedPartyEnded e => this with { Interested = Interested.With(e) },
        IAnnouncement e => this with { Announced = Announced.With(e) },
        _ => this,
    };

    private ImmutableList<AnsweredCheck> With(IReadOnlyList<AnsweredCheck> answers) =>
        Answered.RemoveAll(known => answers.Any(given => given.Code == known.Code)).AddRange(answers);
}
