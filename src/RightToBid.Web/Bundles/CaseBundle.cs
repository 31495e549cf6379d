using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage.Chains;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>Which bundle is wanted, and by whom.</summary>
/// <param name="MadeBy">The office that makes it, in words: "a legal officer".</param>
/// <param name="Account">The account, never a name.</param>
/// <param name="AsKnownOn">Nothing that was recorded after the end of this day; null for all that is known.</param>
/// <param name="WithNames">Whether the people and bodies that the events point to are named.</param>
/// <param name="WithoutFiles">Whether letters and evidence, which name people as they were sent, are left out.</param>
/// <param name="ForOfficers">Whether it is for the council's own officers, so that their notes, and what belongs to claims, told in confidence, are in it.</param>
internal sealed record BundleRequest(
    string Authority, string Reference, string MadeBy, string Account, LocalDate? AsKnownOn = null, bool WithNames = false,
    bool WithoutFiles = false, bool ForOfficers = false);

/// <summary>Everything that is recorded of a case, with what proves that it is what was recorded.</summary>
/// <param name="AsAt">The day for which positions and distances are worked out.</param>
internal sealed record CaseBundle(
    BundleRequest Request,
    string AuthorityName,
    string AssetName,
    string? Place,
    Instant MadeAt,
    LocalDate AsAt,
    IReadOnlyList<BundledStream> Streams,
    IReadOnlyList<BundledParty> Parties,
    IReadOnlyList<BundledFile> Files,
    IReadOnlyList<BundledLetter> Letters)
{
    public string Reference => Request.Reference;

    /// <summary>The documents published on the case, the first first.</summary>
    public IReadOnlyList<BundledDocument> Documents { get; init; } = [];

    /// <summary>What officers noted, the first first; nothing where the bundle is not for officers.</summary>
    public IReadOnlyList<CaseNote>? Notes { get; init; }

    /// <summary>The events out of which the name of somebody who was erased was taken.</summary>
    public IEnumerable<BundledEvent> Redacted => Streams.SelectMany(stream => stream.Events).Where(one => one.Chained.Redaction is not null);

    /// <summary>The whole case, the earliest first.</summary>
    public IReadOnlyList<BundledEvent> Chronology { get; } =
    [
        .. Streams.SelectMany(stream => stream.Events)
            .OrderBy(one => one.Line.On).ThenBy(one => one.Line.RecordedAt).ThenBy(one => one.Stream).ThenBy(one => one.Line.Version),
    ];
}

/// <summary>One stream of the case.</summary>
/// <param name="Heading">What it is: "The nomination".</param>
/// <param name="Position">Where it stands, in a sentence.</param>
/// <param name="Later">How many events were recorded after the day as of which the bundle is made, and are not in it.</param>
/// <param name="Differences">What its chain shows to have been changed.</param>
internal sealed record BundledStream(
    Guid StreamId,
    string StreamType,
    string Heading,
    string Position,
    IReadOnlyList<BundledEvent> Events,
    IReadOnlyList<BundledDate> Dates,
    int Later,
    IReadOnlyList<string> Differences)
{
    public BundledEvent Last => Events[^1];
}

/// <summary>One event: as it is stored, as it is understood, and as a sentence.</summary>
/// <param name="Stream">The place of its stream among the case's.</param>
/// <param name="StreamType">The kind of its stream.</param>
/// <param name="Recorded">As it was recorded.</param>
/// <param name="Believed">As it is believed now, corrections considered.</param>
internal sealed record BundledEvent(
    int Stream, string StreamType, string Heading, ChainedEvent Chained, Recorded Recorded, ICaseEvent Believed, HistoryLine Line)
{
    public string Account => Chained.Event.Metadata.Actor;

    public string Chain => Chained.Event.Chain ?? "none";
}

/// <summary>A window of the case, how it stands, and why its dates are what they are.</summary>
internal sealed record BundledDate(string Stream, WhyThisDate Why, string Standing);

/// <summary>A person or a body that events point to.</summary>
/// <param name="Roles">What they are in the events: "owner", "nominator".</param>
/// <param name="Name">Their name, where names were asked for and are kept.</param>
internal sealed record BundledParty(Guid PartyId, IReadOnlyList<string> Roles, string? Name, string? Address);
