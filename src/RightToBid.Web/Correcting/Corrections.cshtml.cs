using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Cases.Compensating;
using RightToBid.Cases.Correcting;
using RightToBid.Cases.Disposing;
using RightToBid.Cases.HandingOver;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Cases.Reviewing;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Correcting;

/// <summary>All that was recorded in a case, from which a legal officer chooses the fact that is wrong.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class CorrectionsModel(CaseFinder cases, CaseDesk desk, Parties parties) : PageModel
{
    public CaseReference Case { get; private set; } = null!;

    public IReadOnlyList<CorrectableStream> Streams { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation)
    {
        var streams = await cases.OfCase(Caller.Of(User).Authority, reference ?? "", cancellation);
        if (streams.Count == 0)
        {
            return NotFound();
        }

        Case = streams[0];
        var read = new List<CorrectableStream>();
        foreach (var stream in streams)
        {
            read.Add(await Read(stream, cancellation));
        }

        Streams = read;
        return Page();
    }

    private Task<CorrectableStream> Read(CaseReference stream, CancellationToken cancellation) => stream.StreamType switch
    {
        _ when stream.StreamType == Nomination.StreamType => Read<Nomination>("The nomination", stream, cancellation),
        _ when stream.StreamType == ListEntry.StreamType => Read<ListEntry>("The listing", stream, cancellation),
        _ when stream.StreamType == Moratorium.StreamType => Read<Moratorium>("The owner’s notice", stream, cancellation),
        _ when stream.StreamType == Bid.StreamType => Read<Bid>($"The bid of {stream.GroupName}", stream, cancellation),
        _ when stream.StreamType == ListingReview.StreamType => Read<ListingReview>("The review", stream, cancellation),
        _ when stream.StreamType == CompensationClaim.StreamType => Read<CompensationClaim>("The claim for compensation", stream, cancellation),
        _ => Read<Handover>($"The handover to {stream.GroupName}", stream, cancellation),
    };

    private async Task<CorrectableStream> Read<TState>(string heading, CaseReference stream, CancellationToken cancellation)
        where TState : class, ICorrectable<TState>
    {
        var (state, _) = await desk.Load<TState>(stream.Authority, stream.StreamId, cancellation);
        var names = await PartyNames.Of(parties, stream.Authority, state, cancellation);
        return new($"{stream.StreamType}-{stream.StreamId:N}", heading, state.Past.OpenedByMistake, [.. state.Past.Entries.Select(RecordOf).Where(record => record.Facts.Count > 0 || record.StrikeAddress is not null)]);

        RecordToCorrect RecordOf((int Entry, ICaseEvent Happened) entry) => new(
            LegalDay.Of(entry.Happened) ?? stream.BeganOn,
            EventSentences.For(entry.Happened),
            [
                .. TState.Facts.In(entry.Happened).Where(fact => !fact.IsCopy).Select(fact => new FactToCorrect(
                    fact.Label,
                    Sentences.Begin(names.InWords(fact, fact.Read(entry.Happened))),
                    Links.CorrectFact(TState.StreamType, stream.StreamId, entry.Entry, fact.Key))),
            ],
            TState.Facts.StrikeFor(entry.Happened) is { } strike && strike.Stands(entry.Happened) is null
                ? Links.CorrectFact(TState.StreamType, stream.StreamId, entry.Entry, fact: null)
                : null);
    }
}

/// <summary>One stream of a case, with what was recorded in it and can be put right.</summary>
/// <param name="OpenedByMistake">Why nothing of it happened, where all of it was struck out.</param>
internal sealed record CorrectableStream(string Key, string Heading, string? OpenedByMistake, IReadOnlyList<RecordToCorrect> Records);

/// <param name="StrikeAddress">Where it is struck out; nothing where other records rest on it.</param>
internal sealed record RecordToCorrect(LocalDate On, string Sentence, IReadOnlyList<FactToCorrect> Facts, string? StrikeAddress);

internal sealed record FactToCorrect(string Label, string Value, string Address);
