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

    /// <summary>The body of the register that nominates, where it is one.</summary>
    public Guid? BodyId { get; init; }

    public string RegimeKey { get; init; } = "";

    public LocalDate ReceivedOn { get; init; }

    /// <summary>The body as the nomination describes it.</summary>
    public CommunityBody Claimed { get; init; } = new(LegalForm.Other);

    /// <summary>The checks as they were answered before the journey began.</summary>
    public IReadOnlyList<AnsweredCheck> Checks { get; init; } = [];

    /// <summary>The other authority, where part of the land is in its area, and the part that is in this one's.</summary>
    public LandElsewhere? Elsewhere { get; init; }

    /// <summary>The entry that accepting the nomination adds to, or that it renews.</summary>
    public NominationLink? Entry { get; init; }

    public bool? IsComplete { get; init; }

    /// <summary>By the codes of regulation 6.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>The body as the officer finds it.</summary>
    public CommunityBody? Body { get; init; }

    public bool HasFacts { get; init; }

    /// <summary>What the finding about the local connection rests on: what the register shows, and why the officer finds otherwise where they do.</summary>
    public string? Connection { get; init; }

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

    public string? ReasonsForRest { get; init; }

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

    public bool JoinsEntry => Entry is { Kind: NominationLinkKind.EntryOfSameLand };

    /// <summary>What the findings answer of the checks; an incomplete nomination is returned with what it lacks instead.</summary>
    public IReadOnlyList<AnsweredCheck> AnsweredChecks()
    {
        if (IsComplete is not true)
        {
            return [];
        }

        var found = new List<(string Code, bool IsInOrder)>(NominationChecks.All
            .Where(check => check.Matter is CheckMatter.Contents).Select(check => (check.Code, true)));
        if (HasFacts)
        {
            found.Add(("INV_BODY", MayNominate.IsMet || MayNominate.Code is "INV_CONNECTION"));
            if (MayNominate.IsMet || MayNominate.Code is "INV_CONNECTION")
            {
                found.Add(("INV_CONNECTION", MayNominate.IsMet));
            }
        }

        if (Land is { } land)
        {
            found.Add(("INV_AREA", !land.OutsideArea));
            found.Add(("X_RESIDENCE", MayBeListed.Code is not "X_RESIDENCE"));
            found.Add(("X_CARAVAN", !land.IsLicensedCaravanSite));
            found.Add(("X_OPERATIONAL", !land.IsOperationalLand));
        }

        return [.. found.Select(each => new AnsweredCheck(
            each.Code,
            each.IsInOrder ? CheckAnswer.Yes : CheckAnswer.No,
            (each.Code is "INV_CONNECTION" ? Connection : null) ?? Checks.FirstOrDefault(known => known.Code == each.Code)?.Evidence))];
    }

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
