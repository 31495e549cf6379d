using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Casework.Notes;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework;

/// <summary>An officer's page of a case: where it stands, its dates, what is owed, and only what the facts allow to be done now.</summary>
[Authorize(Policy = Permissions.SeeCasework)]
internal sealed class CaseModel(
    CaseFinder cases, CaseDesk desk, PublicCases history, Assignments assignments, CaseNotes notes, CaseFiles files, WhoRecorded recorders, IClock clock) : PageModel
{
    /// <summary>How many of the last things that happened the page tells; the public page tells them all.</summary>
    private const int LatestTold = 8;

    private readonly List<Moratorium> notices = [];

    private IReadOnlyDictionary<(Guid Stream, long Version), string> by = new Dictionary<(Guid, long), string>();

    public CaseReference Case { get; private set; } = null!;

    /// <summary>The officer who works on the case, by name; nothing where nobody has been given it.</summary>
    public string? Officer { get; private set; }

    /// <summary>Who stands in for that officer, or will; nothing where nobody does.</summary>
    public string? StandIn { get; private set; }

    /// <summary>The furthest first.</summary>
    public IReadOnlyList<Matter> Matters { get; private set; } = [];

    public Matter Leading => Matters[0];

    /// <summary>The day for which positions and distances are worked out.</summary>
    public LocalDate Today => Asked.On;

    /// <summary>Whether all of it was opened by mistake.</summary>
    public bool IsMistaken => Matters.All(matter => matter.Progress < 0);

    /// <summary>Nothing runs, nothing is owed: a case is closed only then.</summary>
    public bool IsClosed => Matters.All(matter => matter.Owed.Count == 0 && matter.IsOver);

    public AskedDays Asked { get; private set; } = null!;

    /// <summary>What has happened lately, the last first; all that had, as it was told then, where the case is shown as it was known.</summary>
    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>More has happened than is told here.</summary>
    public bool HasMoreHistory { get; private set; }

    public IReadOnlyList<ShownNote> Notes { get; private set; } = [];

    public IReadOnlyList<FiledDocument> Documents { get; private set; } = [];

    /// <summary>Whether the land was listed: its owners can be given links then.</summary>
    public bool HasListing { get; private set; }

    public bool MayTakeFilesAway => User.MayDo(Permissions.CorrectFacts);

    public async Task<IActionResult> OnGetAsync(string? reference, string? on, string? known, CancellationToken cancellation)
    {
        var streams = await cases.OfCase(Caller.Of(User).Authority, reference ?? "", cancellation);
        if (streams.Count == 0)
        {
            return NotFound();
        }

        Case = streams[0];
        HasListing = streams.Any(stream => stream.StreamType == ListEntry.StreamType);
        var load = await assignments.Of(Case.Authority, cancellation);
        Officer = load.NameOf(Case.Reference);
        StandIn = load.StandInFor(Case.Reference) is { } standIn ? StandInWords.Of(standIn, load) : null;
        Asked = AskedDays.Read(on, known, clock.Today());
        var matters = new List<Matter>();
        foreach (var stream in streams)
        {
            if (await MatterOf(stream, cancellation) is { } matter)
            {
                matters.Add(matter);
            }
        }

        if (matters.Count == 0)
        {
            return NotFound();
        }

        await Beside(cancellation);

        matters = [.. matters.Select(matter => MoratoriumMatter.BesideOthers(matter, notices, Today))];

        // The sort is stable: of two that have gone equally far, the later one speaks.
        matters.Reverse();
        Matters = [.. matters.OrderByDescending(matter => matter.Progress)];
        return Page();
    }

    /// <summary>What is noted of a line: by whom it was recorded, where an account did, and what was put right since.</summary>
    public string? NoteOn(HistoryLine line) =>
        string.Join("; ", line.Notes.Prepend(by.TryGetValue((line.StreamId, line.Version), out var who) ? $"recorded {who}" : null).OfType<string>()) is { Length: > 0 } note
            ? Sentences.Begin(note)
            : null;

    /// <summary>What this officer may do of what can be done.</summary>
    public IReadOnlyList<MatterAction> Allowed(Matter matter) => Asked.IsAnotherView
        ? []
        : [.. matter.Actions.Where(action => User.MayDo(action.Permission))];

    /// <summary>What stands beside the facts: who works on it, what has happened, documents and notes.</summary>
    private async Task Beside(CancellationToken cancellation)
    {
        var load = await assignments.Of(Case.Authority, cancellation);
        Officer = load.NameOf(Case.Reference);
        if (await history.Find(Case.Authority, Case.Reference, Asked.KnownOn, cancellation) is { } told)
        {
            var lines = HistoryLine.Of(told);
            HasMoreHistory = Asked.KnownOn is null && lines.Count > LatestTold;
            History = HasMoreHistory ? [.. lines.Take(LatestTold)] : lines;
            by = await recorders.Of(Case.Authority, [.. History.Select(line => line.StreamId)], cancellation);
        }

        Documents = await files.Of(Case.Authority, Case.Reference, cancellation);
        Notes = ShownNote.Of(await notes.Of(Case.Authority, Case.Reference, cancellation), load.Officers, User);
    }

    private async Task<Matter?> MatterOf(CaseReference stream, CancellationToken cancellation)
    {
        return stream.StreamType switch
        {
            _ when stream.StreamType == Nomination.StreamType =>
                await Loaded<Nomination>((state, version) => NominationMatter.Of(state, version, Today)),
            _ when stream.StreamType == ListEntry.StreamType =>
                await Loaded<ListEntry>((state, version) => ListingMatter.Of(state, version, Today)),
            _ when stream.StreamType == Moratorium.StreamType =>
                await Loaded<Moratorium>((state, version) =>
                {
                    notices.Add(state);
                    return MoratoriumMatter.Of(state, version, Today);
                }),
            _ when stream.StreamType == Bid.StreamType =>
                await Loaded<Bid>((state, version) => GroupMatters.Of(state, version, Today)),
            _ when stream.StreamType == ListingReview.StreamType =>
                await Loaded<ListingReview>((state, version) => ReviewMatter.Of(state, version, Today)),
            _ when stream.StreamType == CompensationClaim.StreamType =>
                await Loaded<CompensationClaim>((state, version) => ClaimMatter.Of(state, version, Today)),
            _ => await Loaded<Handover>(GroupMatters.Of),
        };

        async Task<Matter?> Loaded<TState>(Func<TState, long, Matter> read)
            where TState : class, IStreamState<TState>
        {
            var (state, version) = Asked.KnownOn is { } knownOn
                ? await desk.LoadAsKnown<TState>(stream.Authority, stream.StreamId, knownOn, cancellation)
                : await desk.Load<TState>(stream.Authority, stream.StreamId, cancellation);
            return version == 0 ? null : MistakenMatter.Of(stream, state, version) ?? read(state, version);
        }
    }
}
