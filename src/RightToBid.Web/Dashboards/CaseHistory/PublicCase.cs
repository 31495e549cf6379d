using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Platform.Places;

namespace RightToBid.Web.Dashboards.CaseHistory;

/// <summary>One thing that happened, with when and by what office it was recorded.</summary>
internal sealed record Recorded(
    long Version, string EventName, ICaseEvent Happened, LocalDate OccurredOn, Instant RecordedAt, LocalDate RecordedOn, string RecordedBy, int LateByDays);

/// <summary>What happened in one stream, in order.</summary>
internal interface IStory
{
    IReadOnlyList<Recorded> Events { get; }

    /// <summary>What was recorded, each at its place, as it is believed now; of a past day's state too.</summary>
    Past Past { get; }
}

/// <summary>One stream of a case: what happened to it, and its state folded from that.</summary>
internal sealed record Story<TState>(Guid StreamId, TState State, IReadOnlyList<Recorded> Events) : IStory
    where TState : IStreamState<TState>
{
    public Past Past => ((IRemembering)Of(StreamId, Events).State!).Past;

    public static Story<TState> Of(Guid streamId, IReadOnlyList<Recorded> events) =>
        new(streamId, events.Aggregate(TState.Initial, (state, recorded) => state.Evolve(recorded.Happened)), events);
}

/// <summary>A stream that was opened by mistake.</summary>
/// <param name="AsRecorded">What had been recorded of it.</param>
/// <param name="Reason">How it came to be recorded.</param>
internal sealed record MistakenStory(
    Guid StreamId, string StreamType, object State, object AsRecorded, string Reason, IReadOnlyList<Recorded> Events) : IStory
{
    public Past Past => ((IRemembering)State).Past;
}

/// <summary>Everything about one asset's case that the public may know: its streams in the order in which they began.</summary>
internal sealed record PublicCase(
    string Authority,
    string Reference,
    IReadOnlyList<Story<Nomination>> Nominations,
    IReadOnlyList<Story<ListEntry>> Entries,
    IReadOnlyList<Story<Moratorium>> Moratoria,
    IReadOnlyList<Story<Bid>> Bids,
    IReadOnlyList<Story<Handover>> Handovers,
    IReadOnlyList<Story<ListingReview>> Reviews)
{
    /// <summary>What was opened by mistake: it is told of, and nothing follows from it.</summary>
    public IReadOnlyList<MistakenStory> Mistaken { get; init; } = [];

    /// <summary>The parishes and wards in which the land lies, as far as they are known.</summary>
    public IReadOnlyList<LandPlace> Places { get; init; } = [];

    /// <summary>The cases whose listings led up to this one's, each renewed by the next: the nearest first.</summary>
    public IReadOnlyList<PublicCase> Earlier { get; init; } = [];

    /// <summary>The cases whose listings went on with this one's, each renewing the one before: the nearest first.</summary>
    public IReadOnlyList<PublicCase> Later { get; init; } = [];

    /// <summary>Why there is no such case, where all of it was opened by mistake.</summary>
    public string? OpenedByMistake => (Nominations.Count, Entries.Count, Mistaken) is (0, 0, [.., var last]) ? last.Reason : null;

    public Nomination? Nomination => Nominations is [.., var last] ? last.State : null;

    public ListEntry? Entry => Entries is [.., var last] ? last.State : null;

    public string AssetName => (Asset, Moratoria, Bids, Handovers) switch
    {
        ({ } asset, _, _, _) => asset.Name,
        (_, [var first, ..], _, _) => first.State.AssetName,
        (_, _, [var first, ..], _) => first.State.AssetName,
        (_, _, _, [var first, ..]) => first.State.AssetName,
        _ => Mistaken.Select(story => AssetOf(story.AsRecorded)?.Name).FirstOrDefault(name => name is not null) ?? Reference,
    };

    public Asset? Asset => Entry?.Asset ?? Nomination?.Asset;

    /// <summary>The notices under this case's own entry, and those given under an earlier one that were not over when this one renewed it.</summary>
    public IEnumerable<Story<Moratorium>> Notices => Entry is not { } entry
        ? Moratoria
        : Moratoria.Concat(Earlier.SelectMany(earlier => earlier.Moratoria).Where(story => GoesOnUnder(entry, story.State)));

    /// <summary>The same, and the notices that were given for the land since its listing was renewed.</summary>
    public IEnumerable<Story<Moratorium>> NoticesOfLand => Notices.Concat(Later.SelectMany(later => later.Moratoria));

    /// <summary>The handovers that came of notices under this case's own entry or going on under it, and those since its listing was renewed.</summary>
    public IEnumerable<Story<Handover>> HandoversOfLand => Earlier.SelectMany(earlier => earlier.Handovers)
        .Where(story => Notices.Any(notice => notice.State.MoratoriumId == story.State.MoratoriumId))
        .Concat(Handovers)
        .Concat(Later.SelectMany(later => later.Handovers));

    /// <summary>The last of the cases that went on with the listing and list the land on a day; nothing where none does.</summary>
    public PublicCase? RenewingOn(LocalDate day) =>
        Later.LastOrDefault(later => later.Entry is { } entry && ListingClock.IsListedOn(entry, day));

    /// <summary>The entry that lists the land on a day, where a later one than the case's own does; or else the case's own.</summary>
    public ListEntry? EntryOn(LocalDate day) => RenewingOn(day)?.Entry ?? Entry;

    /// <summary>A group's bid, in whichever of the cases of the land it was recorded.</summary>
    public Bid? BidOf(Guid bidId) => Bids.Concat(Earlier.SelectMany(earlier => earlier.Bids)).FirstOrDefault(story => story.StreamId == bidId)?.State;

    private static bool GoesOnUnder(ListEntry entry, Moratorium notice) => notice.Renewals.Exists(renewal => renewal.RenewedById == entry.ListEntryId)
        && !MoratoriumClock.Protected(notice).HasEndedBy(entry.EnteredOn) && !(MoratoriumClock.End(notice)?.EndedOn <= entry.EnteredOn);

    private static Asset? AssetOf(object recorded) => recorded switch
    {
        Nomination nomination => nomination.Asset,
        ListEntry entry => entry.Asset,
        _ => null,
    };
}
