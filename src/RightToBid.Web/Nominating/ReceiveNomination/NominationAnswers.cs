using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Nominating;
using RightToBid.Law;

namespace RightToBid.Web.Nominating.ReceiveNomination;

/// <summary>What has been answered so far about a nomination. Names of owners and occupiers go to the parties, never into the event.</summary>
internal sealed record NominationAnswers
{
    public const string Journey = "nomination";

    /// <summary>The nominating group's own party; nothing where an officer records what came on paper.</summary>
    public Guid? PartyId { get; init; }

    /// <summary>The body of the register that an officer chose.</summary>
    public Guid? BodyId { get; init; }

    public LocalDate? ReceivedOn { get; init; }

    public MeansOfReceipt? How { get; init; }

    public string? BodyName { get; init; }

    public CommunityBody? Body { get; init; }

    /// <summary>The facts about the body have been given, not only its legal form.</summary>
    public bool HasFacts { get; init; }

    public Asset? Asset { get; init; }

    /// <summary>The parish and the ward in which the nominator says it lies.</summary>
    public IReadOnlyList<Guid> PlaceIds { get; init; } = [];

    /// <summary>Who owns it, as far as the nominator knows; empty where they do not know.</summary>
    public string? Owner { get; init; }

    public string? Occupier { get; init; }

    public CommunityValueTest? Test { get; init; }

    public string? Use { get; init; }

    public string? Prospect { get; init; }

    public string? Evidence { get; init; }

    /// <summary>Whether there are files has been asked. None is needed.</summary>
    public bool FilesAsked { get; init; }

    public bool IsFromGroup => PartyId is not null;

    /// <summary>Who nominates, as the event names it.</summary>
    public CommunityGroup Group => new(BodyName!, Body!, PartyId ?? BodyId);

    /// <summary>The first question that has no answer yet, or the check where all have one.</summary>
    public string Next => this switch
    {
        { IsFromGroup: false, ReceivedOn: null } => "arrived",
        { Body: null } => "body",
        { HasFacts: false } => "facts",
        { Asset: null } => "land",
        { Owner: null } => "people",
        { Use: null } => "use",
        { Prospect: null } => "prospect",
        { Evidence: null } => "evidence",
        { FilesAsked: false } => "files",
        _ => "check",
    };

    /// <summary>What is asked next, where somebody comes back.</summary>
    public string NextInWords => Next switch
    {
        "arrived" => "when it reached the council",
        "body" => "who is nominating",
        "facts" => "what the law asks about the body",
        "land" => "what is nominated",
        "people" => "who owns it and who occupies it",
        "use" => "why it matters to the community",
        "prospect" => "how it can go on",
        "evidence" => "what shows that the body may nominate",
        "files" => "files that support the nomination",
        _ => "to check your answers and send them",
    };

    /// <summary>The nominator's reasons, as the event keeps them.</summary>
    public string Reasons =>
        $"{(Test is CommunityValueTest.CurrentUse ? "Its use now" : "Its use in the recent past")}: {Use}\n"
        + $"{(Test is CommunityValueTest.CurrentUse ? "How that can go on" : "How that can come back within five years")}: {Prospect}\n"
        + $"Evidence that the body may nominate: {Evidence}";

    /// <summary>The law's answer to whether the body may nominate, on the day the nomination reached the council.</summary>
    public Eligibility MayNominate(LocalDate today) =>
        StatuteBook.Regime(RegimeKeys.EnglandRightToBid2011).MayNominate(Body!, ReceivedOn ?? today);
}
