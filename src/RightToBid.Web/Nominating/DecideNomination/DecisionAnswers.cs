using NodaTime;

using RightToBid.Cases.Nominating;
using RightToBid.Law;

namespace RightToBid.Web.Nominating.DecideNomination;

/// <summary>What the findings lead to.</summary>
internal enum DecisionOutcome
{
    List,
    Decline,
    NotValid,
    Return,
}

/// <summary>What an officer has found so far about one nomination.</summary>
internal sealed record DecisionAnswers
{
    public const string Journey = "nomination-decision";

    public Guid NominationId { get; init; }

    public string Reference { get; init; } = "";

    public string AssetName { get; init; } = "";

    public string BodyName { get; init; } = "";

    public string RegimeKey { get; init; } = "";

    public LocalDate ReceivedOn { get; init; }

    /// <summary>The body as the nomination describes it.</summary>
    public CommunityBody Claimed { get; init; } = new(LegalForm.Other);

    public bool? IsComplete { get; init; }

    /// <summary>By the codes of regulation 6.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The body as the officer finds it.</summary>
    public CommunityBody? Body { get; init; }

    public bool HasFacts { get; init; }

    public LandDescription? Land { get; init; }

    public CommunityValueTest? Test { get; init; }

    public bool? UseCounts { get; init; }

    public string? Use { get; init; }

    public bool? ProspectCounts { get; init; }

    public string? Prospect { get; init; }

    public DecisionOutcome? Outcome { get; init; }

    public string? Reasons { get; init; }

    public bool? IsWholeLand { get; init; }

    public string? Extent { get; init; }

    public LocalDate? DecidedOn { get; init; }

    public LocalDate? EnteredOn { get; init; }

    public Eligibility MayNominate => StatuteBook.Regime(RegimeKey).MayNominate(Body ?? Claimed, ReceivedOn);

    public Eligibility MayBeListed => StatuteBook.Regime(RegimeKey).MayBeListed(Land ?? new());

    /// <summary>What can follow from the findings. Only an incomplete nomination leaves a choice: land of community value must be listed.</summary>
    public IReadOnlyList<DecisionOutcome> Open => this switch
    {
        { IsComplete: false } => [DecisionOutcome.Return, DecisionOutcome.NotValid],
        { HasFacts: true, MayNominate.IsMet: false } or { Land.OutsideArea: true } => [DecisionOutcome.NotValid],
        { Land: not null, MayBeListed.IsMet: false } or { UseCounts: false } or { ProspectCounts: false } => [DecisionOutcome.Decline],
        _ => [DecisionOutcome.List],
    };

    /// <summary>The first question that these findings leave open, or the check.</summary>
    public string Next => this switch
    {
        { IsComplete: null } => "complete",
        { IsComplete: false } => Decision,
        { Body: null } => "body",
        { HasFacts: false } => "facts",
        { MayNominate.IsMet: false } => Decision,
        { Land: null } => "land",
        { MayBeListed.IsMet: false } => Decision,
        { UseCounts: null } => "use",
        { UseCounts: false } => Decision,
        { ProspectCounts: null } => "prospect",
        _ => Decision,
    };

    /// <summary>What makes the nomination not valid, by the command's codes.</summary>
    public string InvalidCode => this switch
    {
        { IsComplete: false } => "INV_CONTENT",
        { MayNominate: { IsMet: false, Code: "INV_CONNECTION" } } => "INV_CONNECTION",
        { MayNominate.IsMet: false } => "INV_BODY",
        _ => "INV_AREA",
    };

    /// <summary>The findings as the decision keeps them, once both are made.</summary>
    public CommunityValueFindings Findings() => new(Test!.Value, Use!, Prospect!);

    private string Decision => this switch
    {
        { Reasons: null } => "decision",
        { Outcome: DecisionOutcome.List, IsWholeLand: null } => "extent",
        { DecidedOn: null } => "day",
        _ => "check",
    };

    /// <summary>Findings that lead elsewhere ask for the decision again.</summary>
    public DecisionAnswers Settled() => Outcome is { } outcome && !Open.Contains(outcome)
        ? this with { Outcome = null, Reasons = null, DecidedOn = null, EnteredOn = null }
        : this;
}
