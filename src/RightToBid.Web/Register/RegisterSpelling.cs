using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register;

/// <summary>Helps somebody who found nothing: the words that were meant, or the names that are nearest to those typed.</summary>
/// <remarks>Where the lists asked about are short, their own words are looked through; otherwise the counted words of the whole register.</remarks>
internal sealed class RegisterSpelling(IKernel kernel, RegisterHits hits, RegisterWords words)
{
    private const int Offered = 3;
    private const int Tried = 5;

    private static readonly char[] Separators = [' ', '/', ',', '.', ';', '(', ')', '\n', '\r', '\t'];

    /// <summary>The words with what is not known put right; nothing where they are all known, or one is like no other.</summary>
    public async Task<string?> Meant(RegisterQuestion question, Surroundings? near, CancellationToken cancellation)
    {
        var own = await Texts(question, near, cancellation) is { } texts
            ? texts.SelectMany(text => text.Searched.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct())
                .CountBy(word => word).Select(one => (Word: one.Key, Entries: (long)one.Value)).ToList()
            : null;
        var typed = SearchText.Words(question.Words);
        var meant = new List<string>();
        foreach (var word in typed)
        {
            var isKnown = own?.Any(one => one.Word.Contains(word, StringComparison.Ordinal)) ?? await words.Has(word, cancellation);
            if ((isKnown ? word : Spelling.Closest(word, own ?? await words.Like(word, cancellation))) is not { } right)
            {
                return null;
            }

            meant.Add(right);
        }

        return meant.SequenceEqual(typed) ? null : string.Join(' ', meant);
    }

    /// <summary>Entries with the likest names, the likest first.</summary>
    public async Task<IReadOnlyList<(string Authority, Guid EntryId)>> Nearest(RegisterQuestion question, Surroundings? near, CancellationToken cancellation)
    {
        var texts = await Texts(question, near, cancellation) ?? await TextsLike(question, cancellation);
        return
        [
            .. texts.Select(text => (text.Key, Likeness: SearchText.Likeness(question.Words ?? "", text.Name)))
                .Where(one => one.Likeness > 0)
                .OrderByDescending(one => one.Likeness).ThenBy(one => one.Key)
                .Take(Offered)
                .Select(one => one.Key),
        ];
    }

    /// <summary>What the lists asked about say; nothing where that is too much to look through.</summary>
    private async Task<IReadOnlyList<EntryText>?> Texts(RegisterQuestion question, Surroundings? near, CancellationToken cancellation) =>
        await hits.AllOf(question with { Words = null }, near, withChoices: true, cancellation) is { } all ? await Read(all, question, cancellation) : null;

    /// <summary>What the entries say that have one of the rarer words like those typed.</summary>
    private async Task<IReadOnlyList<EntryText>> TextsLike(RegisterQuestion question, CancellationToken cancellation)
    {
        var likest = new List<(string Word, double Likeness)>();
        foreach (var typed in SearchText.Words(question.Words))
        {
            likest.AddRange((await words.Like(typed, cancellation)).Where(one => one.Entries <= RegisterHits.Few)
                .Select(one => (one.Word, SearchText.Likeness(typed, one.Word))));
        }

        var found = new List<Hit>();
        foreach (var (word, _) in likest.OrderByDescending(one => one.Likeness).ThenBy(one => one.Word, StringComparer.Ordinal).Take(Tried))
        {
            var known = new Dictionary<string, IReadOnlyList<string>?> { [word] = [word] };
            found.AddRange(await hits.AllOf(question with { Words = word }, near: null, withChoices: true, cancellation, known) ?? []);
        }

        return await Read(found, question, cancellation);
    }

    private async Task<IReadOnlyList<EntryText>> Read(IReadOnlyList<Hit> found, RegisterQuestion question, CancellationToken cancellation) => found.Count == 0 ? [] : await kernel.Database.Query(
        Scope.Public,
        $"""
        select distinct e.tenant_id, e.stream_id, e.asset_name, e.search_text
        from unnest(@authorities::varchar[], @entries::uuid[]) as key (tenant_id, stream_id)
        join {RegisterTables.Of(question).Entries} e on e.tenant_id = key.tenant_id and e.stream_id = key.stream_id
        """,
        RegisterTables.Given(question, new() { ["authorities"] = found.Select(hit => hit.Authority), ["entries"] = found.Select(hit => hit.EntryId) }),
        row => new EntryText((row.Text("tenant_id"), row.Uuid("stream_id")), row.Text("asset_name"), row.Text("search_text")),
        cancellation);

    private sealed record EntryText((string Authority, Guid EntryId) Key, string Name, string Searched);
}
