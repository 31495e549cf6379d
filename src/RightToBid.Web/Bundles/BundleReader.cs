using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Storage;
using RightToBid.Storage.Chains;
using RightToBid.Web.Authorities;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>Reads a case whole, whatever streams it has. It only reads.</summary>
internal sealed class BundleReader(
    IKernel kernel, CaseFinder cases, Parties parties, CaseNotes notes, PeopleShown shown, IClock clock, ILogger<BundleReader> log)
{
    /// <summary>The bundle; nothing where no such case was known on the day asked for.</summary>
    public async Task<CaseBundle?> Read(BundleRequest request, CancellationToken cancellation)
    {
        var asAt = request.AsKnownOn ?? clock.Today();
        var streams = new List<BundledStream>();
        CaseReference? first = null;
        foreach (var reference in await cases.OfCase(request.Authority, request.Reference, cancellation))
        {
            var stored = await kernel.Events.ReadChain(request.Authority, reference.StreamId, cancellation);
            if (Bundled(streams.Count, reference, stored, request, asAt) is { } stream)
            {
                first ??= reference;
                streams.Add(stream);
            }
        }

        if (first is null)
        {
            return null;
        }

        var events = streams.SelectMany(stream => stream.Events).ToList();
        var bundle = new CaseBundle(
            request,
            AuthorityName(request.Authority),
            first.AssetName,
            first.Place,
            clock.GetCurrentInstant(),
            asAt,
            BundleDates.In(streams, asAt),
            await Named(request, BundleParties.In(events), cancellation),
            await BundledFile.In(kernel, request, events, cancellation),
            await BundledLetter.In(kernel, request, events, cancellation))
        {
            Documents = await BundledDocument.In(kernel, request, first.Reference, cancellation),
            Notes = request.ForOfficers ? await Noted(request, first.Reference, cancellation) : null,
        };
        foreach (var (kind, subject) in bundle.Files.Where(file => file.Path is not null).Select(file => (SeenKind.Evidence, file.EvidenceId))
            .Concat(bundle.Letters.Where(letter => letter.HtmlPath is not null).Select(letter => (SeenKind.Letter, letter.Sent.LetterId))))
        {
            shown.Note(kind, subject);
        }

        log.LogInformation(
            "{Account} made the bundle of {Reference} of {Authority}, as known on {AsKnownOn}, {Names} names, {Files} files, {Claims} those of claims.",
            request.Account, request.Reference, request.Authority, asAt, request.WithNames ? "with" : "without", request.WithoutFiles ? "without" : "with",
            request.ForOfficers ? "with" : "without");
        return bundle;
    }

    private async Task<IReadOnlyList<CaseNote>> Noted(BundleRequest request, string reference, CancellationToken cancellation) =>
        [.. (await notes.Of(request.Authority, reference, cancellation)).Where(note => !(note.WrittenOn > request.AsKnownOn)).Reverse()];

    internal static object StateOf(string streamType, IEnumerable<BundledEvent> events) => Fold(streamType, events.Select(one => one.Recorded));

    private static object Fold(string streamType, IEnumerable<Recorded> events)
    {
        var definition = CaseKernel.Streams.Single(known => known.Name == streamType);
        return events.Aggregate(definition.InitialState, (state, recorded) => definition.Evolve(state, recorded.Happened));
    }

    private static BundledStream? Bundled(int place, CaseReference reference, StreamChain stored, BundleRequest request, LocalDate asAt)
    {
        var known = stored.Events.Where(one => request.AsKnownOn is not { } day || RecordedOn(one) <= day).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var recorded = known.Select(Recorded).ToList();
        var state = Fold(reference.StreamType, recorded);
        var heading = HeadingOf(reference, Mistaken.Known(state));
        var lines = HistoryLine.Of(reference.StreamId, reference.StreamType, state, recorded);
        var events = known.Zip(recorded, lines)
            .Select(one => new BundledEvent(place, reference.StreamType, heading, one.First, one.Second, Believed(state, one.Second), one.Third)).ToList();
        return new BundledStream(
            reference.StreamId, reference.StreamType, heading, PositionOf(state, events, asAt), events, [], stored.Events.Count - known.Count,
            stored.Differences);
    }

    private static Recorded Recorded(ChainedEvent chained)
    {
        var (happened, recordedOn) = ((ICaseEvent)chained.Event.Data, RecordedOn(chained));
        return new Recorded(
            chained.Event.Version,
            chained.Event.Name,
            happened,
            LegalDay.Of(happened) ?? recordedOn,
            chained.Event.Metadata.RecordedAt,
            recordedOn,
            Recorder.Of(chained.Event.Metadata, happened),
            LegalDay.LateBy(happened, recordedOn));
    }

    private static ICaseEvent Believed(object state, Recorded recorded) =>
        (state as IRemembering)?.Past.At((int)recorded.Version) ?? recorded.Happened;

    private static LocalDate RecordedOn(ChainedEvent chained) => chained.Event.Metadata.RecordedAt.InZone(Clock.London).Date;

    private static string HeadingOf(CaseReference reference, object state) => state switch
    {
        Nomination => "The nomination",
        ListEntry => "The entry in the list",
        Moratorium notice => $"The owner’s notice of a wish to sell, received on {notice.ReceivedOn.InShort()}",
        ListingReview => $"The review of the listing, asked for on {reference.BeganOn.InShort()}",
        _ when reference.GroupName is { } group => $"{Sentences.Begin(reference.StreamType.Replace('_', ' '))}: {group}",
        _ => Sentences.Begin(reference.StreamType.Replace('_', ' ')),
    };

    private static string PositionOf(object state, List<BundledEvent> events, LocalDate asAt) => state switch
    {
        IRemembering { Past.OpenedByMistake: { } reason } => $"This was recorded by mistake and struck out: {EventSentences.Closed(reason)}",
        Moratorium notice => MoratoriumPosition.Of(notice, asAt).Sentence,
        ListEntry entry => ListingClock.Position(entry, asAt).Sentence,
        Nomination { IsUndecided: true } nomination => Undecided(NominationClock.Strict(nomination).LastDay, asAt),
        _ => (events.LastOrDefault(one => !one.Line.IsSuperseded) ?? events[^1]).Line.Sentence,
    };

    private static string Undecided(LocalDate lastDay, LocalDate asAt) => lastDay < asAt
        ? $"The council had {lastDay.ToTheEndOf()} to decide, and has not recorded a decision. It must still decide."
        : $"The council has {lastDay.ToTheEndOf()} to decide whether to list the land.";

    private static string AuthorityName(string code) => code == DemonstrationAuthority.Code
        ? DemonstrationAuthority.Name
        : KnownAuthorities.Find(code)?.OfficialName ?? code;

    private async Task<IReadOnlyList<BundledParty>> Named(
        BundleRequest request, IReadOnlyList<BundledParty> unnamed, CancellationToken cancellation)
    {
        if (!request.WithNames)
        {
            return unnamed;
        }

        var named = new List<BundledParty>();
        foreach (var party in unnamed)
        {
            var known = await parties.Find(request.Authority, party.PartyId, cancellation);
            named.Add(party with { Name = known?.Name, Address = known?.Address });
        }

        return named;
    }
}
