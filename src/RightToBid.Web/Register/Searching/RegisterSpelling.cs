using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Searching;

/// <summary>Helps somebody who found nothing: the words that were meant, or the names that are nearest to those typed.</summary>
/// <remarks>Where the lists asked about are short, their own words are looked through; otherwise the counted words of the whole register.</remarks>
internal sealed class RegisterSpelling(IKernel kernel, RegisterHits hits, RegisterWords words)
{
    private const int Offered = 3;
    private const int Tried = 5;

    private static readonly char[] Separators = [' ', '/', ',', '.', ';', '(', ')', '\n', '\r', '\t'];

    /// <summary>The words with what is not known put right; nothing where they are all known, or one is like no other.</summary>
    /// <param name="texts">What the lists asked about say, where that is not too much.</param>
    public async Task<string?> Meant(RegisterQuestion question, IReadOnlyList<EntryText>? texts, Judgement judged, CancellationToken cancellation)
    {
        var own = texts?.SelectMany(text => text.Searched.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Distinct())
            .CountBy(word => word).Select(one => (Word: one.Key, Entries: (long)one.Value)).ToList();
        var typed = SearchText.Words(question.Words);
        var meant = new List<string>();
        foreach (var word in typed)
        {
            var isKnown = own?.Any(one => one.Word.Contains(word, StringComparison.Ordinal)) ?? !judged.IsUnknown(word);
            if ((isKnown ? word : Spelling.Closest(word, own ?? await words.Like(word, cancellation))) is not { } right)
            {
                return null;
            }

            meant.Add(right);
        }

        return meant.SequenceEqual(typed) ? null : string.Join(' ', meant);
    }

    /// <summary>Entries with the likest names, the likest first.</summary>
    /// <param name="texts">What the lists asked about say, where that is not too much.</param>
    public async Task<IReadOnlyList<(string Authority, Guid EntryId)>> Nearest(
        RegisterQuestion question, Surroundings? near, IReadOnlyList<EntryText>? texts, Judgement judged, CancellationToken cancellation) =>
    [
        .. (texts ?? await TextsLike(question, near, judged, cancellation))
            .Select(text => (text.Key, Likeness: SearchText.Likeness(question.Words ?? "", text.Name)))
            .Where(one => one.Likeness > 0)
            .OrderByDescending(one => one.Likeness).ThenBy(one => one.Key)
            .Take(Offered)
            .Select(one => one.Key),
    ];

    /// <summary>What the lists asked about say; nothing where that is too much to look through.</summary>
    public async Task<IReadOnlyList<EntryText>?> Texts(RegisterQuestion question, Surroundings? near, CancellationToken cancellation)
    {
        var all = await hits.AllOf(question with { Words = null }, near, withChoices: true, cancellation);
        return all is null ? null : await Read(
            $"""
            unnest(@authorities::varchar[], @entries::uuid[]) as key (tenant_id, stream_id)
            join {RegisterTables.Of(question).Entries} e on e.tenant_id = key.tenant_id and e.stream_id = key.stream_id
            """,
            RegisterTables.Given(question, new() { ["authorities"] = all.Select(hit => hit.Authority), ["entries"] = all.Select(hit => hit.EntryId) }),
            cancellation);
    }

    /// <summary>What the entries say that have one of the rarer words like those typed; a number is like no other.</summary>
    private async Task<IReadOnlyList<EntryText>> TextsLike(RegisterQuestion question, Surroundings? near, Judgement judged, CancellationToken cancellation)
    {
        var likest = new List<(string Word, double Likeness)>();
        foreach (var typed in SearchText.Words(question.Words).Where(word => !word.Any(char.IsDigit)))
        {
            var alike = judged.IsUnknown(typed) ? (await words.Like(typed, cancellation)).Where(one => one.Entries <= RegisterHits.Few).Select(one => one.Word)
                : judged.Words.GetValueOrDefault(typed) is { Entries: <= RegisterHits.Few, Among: { } among } ? among
                : [];
            likest.AddRange(alike.Select(word => (word, SearchText.Likeness(typed, word))));
        }

        var tried = likest.OrderByDescending(one => one.Likeness).ThenBy(one => one.Word, StringComparer.Ordinal).Take(Tried).Select(one => one.Word).ToList();
        if (tried.Count == 0)
        {
            return [];
        }

        var sql = new RegisterSql(question with { Words = null }, near);
        var parameters = sql.Parameters();
        parameters["likest"] = question.KnownOn is null ? tried : tried.Select(SearchText.Pattern);
        var hasOne = question.KnownOn is null ? "rtb.words_of(e.search_text) && @likest" : "e.search_text like any (@likest)";
        return await Read($"{sql.Table} where {sql.WhatIsAsked} and {hasOne}", parameters, cancellation);
    }

    private Task<IReadOnlyList<EntryText>> Read(string from, Dictionary<string, object?> parameters, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"select e.tenant_id, e.stream_id, e.asset_name, e.search_text from {from}",
        parameters,
        row => new EntryText((row.Text("tenant_id"), row.Uuid("stream_id")), row.Text("asset_name"), row.Text("search_text")),
        cancellation);
}

/// <summary>What an entry says that can be searched.</summary>
internal sealed record EntryText((string Authority, Guid EntryId) Key, string Name, string Searched);
