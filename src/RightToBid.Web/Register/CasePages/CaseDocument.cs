using System.Text.Json.Serialization;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Platform.Places;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Everything that the public may know of one asset's case, as it stands on a day: the page and its data twin are made of it.</summary>
/// <param name="AsAt">The day for which positions and distances are worked out.</param>
internal sealed record CaseDocument(
    string Authority,
    string AuthorityName,
    string Reference,
    string AssetName,
    string? Address,
    string? Kind,
    string? LandListed,
    MapPlace? Place,
    LocalDate AsAt,
    CasePosition Position,
    IReadOnlyList<NextStep> CanHappenNext,
    IReadOnlyList<WindowRow> Windows,
    IReadOnlyList<NoticeSection> Notices,
    IReadOnlyList<HandoverSection> Handovers,
    IReadOnlyList<DecisionSection> Decisions,
    IReadOnlyList<PublishedClaim> PublishedElsewhere,
    IReadOnlyList<HistoryEntry> History)
{
    /// <summary>The parts by which the listed land is known; none where it is known as a whole.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>The parishes and wards in which the land lies, as far as they are known.</summary>
    public IReadOnlyList<LandPlace> ParishesAndWards { get; init; } = [];

    /// <summary>The boundary as the nomination drew it: well-known text, WGS84, longitude first.</summary>
    public string? Outline { get; init; }

    /// <summary>What owners who gave no notice did with the land.</summary>
    public IReadOnlyList<SaleSection> DisposalsWithoutNotice { get; init; } = [];

    /// <summary>The next day on which something ends or begins; nothing where none is ahead.</summary>
    public NextDay? Next { get; init; }

    /// <summary>Reviews of the listing that owners asked for, and the appeals that followed, the last first.</summary>
    public IReadOnlyList<ReviewSection> Reviews { get; init; } = [];

    /// <summary>The notices that were given, the last first.</summary>
    public IReadOnlyList<StepTaken> NoticesGiven { get; init; } = [];

    /// <summary>The documents that the council has published, the last first.</summary>
    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];

    /// <summary>The entry that this one renewed, and its case; nothing where it renewed none.</summary>
    public RenewalLink? Renews { get; init; }

    /// <summary>The entry by which this one was renewed, and its case; nothing where it was not.</summary>
    public RenewalLink? RenewedBy { get; init; }

    /// <summary>Who kept the list before, where that was another council.</summary>
    public string? Succession { get; init; }

    /// <summary>The last day whose recordings count, where the case was asked for as it was known then.</summary>
    public LocalDate? KnownOn { get; init; }
}

/// <summary>A document that anybody may read, with what tells whether it is still the same.</summary>
/// <param name="Address">Where the file itself is.</param>
internal sealed record DocumentRow(string Name, DocumentKind Kind, LocalDate PublishedOn, long Bytes, string Sha256, string Address)
{
    /// <summary>What kind of document it is, and of file.</summary>
    [JsonIgnore]
    public string InWords { get; init; } = "";
}

/// <summary>A point on the map, in WGS84.</summary>
internal sealed record MapPlace(decimal Latitude, decimal Longitude);

/// <summary>Where the case stands, in one sentence, and in two words that repeat it.</summary>
internal sealed record CasePosition(string Sentence, string Tag, [property: JsonIgnore] string Colour);

/// <summary>Something that can be done: by whom, from when, to the end of which day, and how.</summary>
internal sealed record NextStep(string Who, string What, string How, LocalDate? LastDay = null, LocalDate? FirstDay = null)
{
    /// <summary>Where it can be done here, by those who have an account.</summary>
    public StepLink? Here { get; init; }
}

/// <summary>A day ahead, and what it is the first or the last day of.</summary>
internal sealed record NextDay(LocalDate On, string What);

/// <summary>An owner's request that the listing be reviewed: how it stands, and the appeals against the decision.</summary>
internal sealed record ReviewSection(LocalDate RequestedOn, string Position, IReadOnlyList<StepTaken> Appeals);

/// <summary>Another entry of the same land, and where its case is.</summary>
internal sealed record RenewalLink(string Reference, LocalDate EnteredOn, string Address);

/// <summary>A link to the journey in which something is done.</summary>
internal sealed record StepLink(string Words, string Address);

/// <summary>A window of the case: what it is for, its days, how it stands, and why it is what it is.</summary>
internal sealed record WindowRow(
    string Window,
    string Name,
    string For,
    LocalDate FirstDay,
    LocalDate LastDay,
    WindowStanding Standing,
    string StandingInWords,
    [property: JsonIgnore] WhyThisDate Why)
{
    public string Basis => Why.Window.Rule.Source.ToString();

    public Uri Law => Why.Window.Rule.Source.Link;

    public string CountingRule => $"{Why.Window.Rule.Counting.Name}({Why.Window.Rule.Counting.Length})";

    public string Counting => Why.Window.Counting;

    public string? Caution => Why.Window.Caution;

    public string Version => Why.Version;

    /// <summary>What the council published where that differs, and what to do until it is put right.</summary>
    public string? PublishedOtherwise => Why.Published;

    public IReadOnlyList<string> WhyThisDate => [.. Why.Paragraphs];

    /// <summary>The mark of a council's duty that fell due on a bank holiday and was done, or may still be done, just after it (A47).</summary>
    public string? Mark { get; private init; }

    /// <summary>The row with that mark, where it is one.</summary>
    /// <param name="lastDay">The last day for the duty, where a longer time was agreed than the window's.</param>
    /// <param name="doneOn">The day it was done, or today while it is not; nothing where nobody has to do it any more.</param>
    public WindowRow Marked(LocalDate lastDay, LocalDate? doneOn, bool isDone, WorkingDays calendar) =>
        doneOn is { } day && HolidayMark.Of(lastDay, day, calendar) is { } mark
            ? this with
            {
                Mark = mark,
                StandingInWords = HolidayWords.With(
                    StandingInWords, isDone ? HolidayWords.Done(lastDay, day, calendar) : HolidayWords.Open(lastDay, day, calendar)),
            }
            : this;

    /// <summary>How it stands, in a word or two.</summary>
    public string Tag => Standing switch
    {
        WindowStanding.NotBegun => "Not begun",
        WindowStanding.Running => "Running",
        WindowStanding.Ended => "Ended",
        _ => "Does not apply",
    };

    [JsonIgnore]
    public string Colour => Standing switch
    {
        WindowStanding.NotBegun => "blue",
        WindowStanding.Running => "green",
        _ => "grey",
    };
}

/// <summary>One owner's notice of a wish to sell, with the windows it opened, who asked to bid, and what came of it.</summary>
internal sealed record NoticeSection(
    LocalDate ReceivedOn,
    string Owner,
    Estate Estate,
    string LandCovered,
    MoratoriumStanding Standing,
    string Position,
    string WhatTheEntryMustSay,
    IReadOnlyList<WindowRow> Windows,
    IReadOnlyList<BidSection> Groups,
    IReadOnlyList<SaleSection> Sales,
    IReadOnlyList<PublicitySection> Publicity)
{
    /// <summary>The named parts of the land that it covers; nothing where it names none.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>Those of them that have not been disposed of.</summary>
    public IReadOnlyList<string>? PartsLeft { get; init; }

    /// <summary>The entry under which it was given, where this case's own renewed that one; nothing where it was given under its own.</summary>
    public RenewalLink? GivenUnder { get; init; }
}

/// <summary>A group that asked to be treated as a potential bidder, and how its bid went.</summary>
/// <param name="IsInTime">Whether the request came during the interim moratorium, whoever made it.</param>
/// <param name="HasEffect">Whether it began a bid: in time, and from a body that may ask.</param>
/// <param name="Outcome">What became of the bid; nothing where none was opened.</param>
internal sealed record BidSection(
    string Group, LocalDate RequestedOn, bool IsInTime, bool HasEffect, string? Outcome, IReadOnlyList<StepTaken> Steps);

/// <summary>Something that was done, on its day.</summary>
internal sealed record StepTaken(LocalDate On, string What);

/// <summary>A sale that was agreed, or another disposal, and what became of it.</summary>
/// <param name="InWords">All of it in sentences that name no person.</param>
internal sealed record SaleSection(LocalDate BindingOn, LocalDate? CompletedOn, string Buyer, bool InBreach, string InWords)
{
    /// <summary>The named parts of the land that it passed; nothing for the whole.</summary>
    public IReadOnlyList<string>? Parts { get; init; }

    /// <summary>The exemption claimed, by its code.</summary>
    public string? Exemption { get; init; }

    public LocalDate? FellThroughOn { get; init; }

    /// <summary>What a sale in breach was taken to be, once that was established.</summary>
    public BreachOutcome? Outcome { get; init; }

    public LocalDate? SettledOn { get; init; }
}

/// <summary>Whom the council told of the notice, how and when (s. 97).</summary>
internal sealed record PublicitySection(LocalDate GivenOn, string Audience, string How);

/// <summary>The passing of the asset to the community, and its promises.</summary>
internal sealed record HandoverSection(
    string Group,
    LocalDate BegunOn,
    LocalDate? LongStopOn,
    string Position,
    IReadOnlyList<PromiseKept> Conditions,
    IReadOnlyList<StepTaken> Promises,
    IReadOnlyList<StepTaken> Monitoring);

/// <summary>A condition for the keys to pass, and the day it was fulfilled.</summary>
internal sealed record PromiseKept(string Title, LocalDate AddedOn, LocalDate? FulfilledOn);

/// <summary>A decision of the council with its reasons.</summary>
internal sealed record DecisionSection(LocalDate DecidedOn, string Decision, string Reasons, IReadOnlyList<string> Findings);

/// <summary>What the council published under a heading that is no window of the law.</summary>
internal sealed record PublishedClaim(string Heading, string AsPublished);

/// <summary>One sentence of the history.</summary>
internal sealed record HistoryEntry(
    LocalDate On,
    string Sentence,
    IReadOnlyList<string> Notes,
    bool IsSuperseded,
    bool IsCorrection,
    int RecordedLaterByDays,
    string RecordedBy,
    Instant RecordedAt,
    string Event,
    string Stream,
    long Version);
