using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Redactions;
using RightToBid.Web.Dashboards.CaseReferences;

namespace RightToBid.Web.Platform.Cases;

/// <summary>A passage that an erasure changes: where it is, and how it reads before and after.</summary>
/// <param name="Where">The kind of fact, or of text beside the history.</param>
/// <param name="Reference">The case, where there is one.</param>
internal sealed record ChangedPassage(string Where, string? Reference, string Before, string After);

/// <summary>Finds people in what somebody typed into the facts of a case, and takes them out of it. Days, amounts and decisions never change.</summary>
internal sealed class HistoryWords(IKernel kernel)
{
    /// <summary>
    /// The words that are looked for in the history: not those that tell where an asset is, which its entry has to reveal, and of a body not its name, which
    /// is public.
    /// </summary>
    public async Task<ErasedWords> Of(string authority, Party party, ErasedWords words, CancellationToken cancellation) => words
        .Except(await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            select distinct word from unnest(@words) as word where exists (
                select from {CaseFinder.AllReferences} c where c.tenant_id = @tenant
                    and (strpos(lower(c.place), lower(word)) > 0 or strpos(lower(c.asset_name), lower(word)) > 0))
            """,
            new() { ["words"] = words.All },
            row => row.Text("word"),
            cancellation))
        .Except(Purposes.Of(party.Purpose) == Purposes.Bodies && party.Name is { } name ? [name] : []);

    /// <summary>What would be taken out of the history.</summary>
    public async Task<IReadOnlyList<ChangedPassage>> Naming(string authority, ErasedWords words, CancellationToken cancellation) =>
    [
        .. (await Facts(authority, words, cancellation)).SelectMany(fact => words.InEvent(fact.Data).Passages
            .Select(passage => new ChangedPassage($"{Spaced(fact.Type)}: {Member(passage.Member)}", fact.Reference, passage.Before, passage.After))),
    ];

    /// <summary>What names them and stays: it is part of the name of something else.</summary>
    /// <param name="words">Everything that tells them from others.</param>
    /// <param name="going">What of it is taken out of the history.</param>
    public async Task<IReadOnlyList<Mention>> Staying(string authority, ErasedWords words, ErasedWords going, CancellationToken cancellation) =>
    [
        .. (await Facts(authority, words, cancellation)).Where(fact => words.AreInData(going.InEvent(fact.Data).Data))
            .GroupBy(fact => (fact.Type, fact.Reference))
            .Select(facts => new Mention(Spaced(facts.Key.Type), facts.Key.Reference, facts.Count())),
    ];

    public async Task Redact(string authority, ErasedWords words, ErasedBecause because, string by, CancellationToken cancellation)
    {
        foreach (var stream in (await Facts(authority, words, cancellation)).Select(fact => fact.StreamId).Distinct().Order())
        {
            await kernel.Redactions.Redact(authority, stream, (_, data) => Left(words, data), because.ToString(), by, cancellation);
        }
    }

    private static Redacted? Left(ErasedWords words, string data) => words.InEvent(data) is (var left, { Count: > 0 } passages)
        ? new Redacted(left, [.. passages.Select(passage => passage.Member).Distinct()])
        : null;

    private async Task<IReadOnlyList<(Guid StreamId, string Type, string Data, string? Reference)>> Facts(
        string authority, ErasedWords words, CancellationToken cancellation) => words.All.Count == 0 ? [] : await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            select e.stream_id, e.type, e.data::text as data, c.reference from rtb.mt_events e
            left join {CaseFinder.AllReferences} c on c.tenant_id = e.tenant_id and c.stream_id = e.stream_id
            where e.tenant_id = @tenant and exists (select from unnest(@patterns) as pattern where e.data::text ~* pattern)
            order by c.reference, e.seq_id
            """,
            new() { ["patterns"] = words.Patterns },
            row => (row.Uuid("stream_id"), row.Text("type"), row.Text("data"), row.TextOrNull("reference")),
            cancellation);

    private static string Spaced(string type) => type.Replace('_', ' ');

    private static string Member(string path) => string.Concat(path.Select((letter, place) => letter switch
    {
        '.' => ", ",
        _ when char.IsUpper(letter) && place > 0 && path[place - 1] != '.' => $" {char.ToLowerInvariant(letter)}",
        _ => $"{char.ToLowerInvariant(letter)}",
    }));
}
