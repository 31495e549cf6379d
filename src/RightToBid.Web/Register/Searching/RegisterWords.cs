using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Searching;

/// <summary>The words of the register and how common each is: how to search for them, and what somebody may have meant.</summary>
internal sealed class RegisterWords(IKernel kernel) : INightlyWork, IDailyWork
{
    /// <summary>What more entries have than these is looked for along the order asked for, until a page is full.</summary>
    private const int Common = 5_000;

    /// <summary>The shortest text that the index over words can look for.</summary>
    private const int Shortest = 3;

    /// <summary>A part that stands in more words than these is looked for in the text itself.</summary>
    private const int MostAmong = 100;

    private const string Count =
        """
        with counted as (
            select found.word, count(*) as entries
            from rtb.rm_register_entries e
            cross join lateral (select distinct word from unnest(rtb.words_of(e.search_text)) as word where word <> '') as found
            group by found.word
            union all
            select '', count(*) from rtb.rm_register_entries having count(*) > 0),
        gone as (delete from rtb.register_words w where not exists (select from counted c where c.word = w.word))
        insert into rtb.register_words (word, entries) select word, entries from counted order by word
        on conflict (word) do update set entries = excluded.entries where register_words.entries <> excluded.entries
        """;

    private static readonly char[] Separators = ['/', ',', '.', ';', '(', ')', ' '];

    /// <summary>Counts every word anew.</summary>
    Task INightlyWork.Run(CancellationToken cancellation) => CountAgain(cancellation);

    /// <summary>A register that came in since the last night has its words counted at once, the first time.</summary>
    async Task IDailyWork.Run(CancellationToken cancellation)
    {
        if (!await AreCounted(cancellation))
        {
            await CountAgain(cancellation);
        }
    }

    /// <summary>Whether they have ever been counted with an entry in the register.</summary>
    public async Task<bool> AreCounted(CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Worker,
        "select exists (select from rtb.register_words where word = '') as are_counted",
        null,
        row => row.YesNo("are_counted"),
        cancellation))[0];

    public Task CountAgain(CancellationToken cancellation) => kernel.Database.Execute(Scope.Worker, Count, null, cancellation);

    /// <summary>How common the words typed are: together, as if they fell independently of each other.</summary>
    public async Task<Judgement> Judge(string? typed, CancellationToken cancellation)
    {
        var words = SearchText.Words(typed);
        if (words.Count == 0)
        {
            return new Judgement(AreCommon: false, new Dictionary<string, JudgedWord>());
        }

        var pieces = words.SelectMany(Pieces).Distinct().ToList();
        var found = (await kernel.Database.Query(
            Scope.Public,
            string.Join(
                " union all ",
                pieces.Select((_, place) =>
                    $"""
                    select '{place}' as place, coalesce(sum(entries), 0)::bigint as entries,
                        case when count(*) <= {MostAmong} then coalesce(array_agg(word::text), array[]::text[]) end as among
                    from rtb.register_words where word like @piece{place}
                    """)
                    .Prepend("select '' as place, coalesce(max(entries), 0)::bigint as entries, null::text[] as among from rtb.register_words where word = ''")),
            pieces.Index().ToDictionary(piece => $"piece{piece.Index}", piece => (object?)SearchText.Pattern(piece.Item)),
            row => (Place: row.Text("place"), Piece: new JudgedWord(row.Whole("entries"), row.TextsOrNull("among"))),
            cancellation)).ToDictionary(one => one.Place, one => one.Piece);
        var inAll = found[""].Entries;
        var judged = words.SelectMany(word => Pieces(word).Select(piece => found[$"{pieces.IndexOf(piece)}"]).OrderBy(piece => piece.Entries).Take(1), KeyValuePair.Create)
            .DistinctBy(one => one.Key).ToDictionary();
        var together = judged.Values.Aggregate((double)inAll, (all, word) => all * Math.Min(1, word.Entries / Math.Max(1.0, inAll)));
        return new Judgement(together > Common && judged.Values.All(word => word.Entries > Common), judged);
    }

    /// <summary>Words of the register that a typed one may have been meant for, with how many entries have each.</summary>
    public Task<IReadOnlyList<(string Word, long Entries)>> Like(string typed, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        """
        select word, entries from (
            (select word, entries from rtb.register_words where word % @typed order by similarity(word, @typed) desc, entries desc limit 50)
            union
            (select word, entries from rtb.register_words where word like @beginning and abs(length(word) - length(@typed)) <= 1 and length(@typed) <= 6)) as near
        where word <> '' order by entries desc, word
        """,
        new() { ["typed"] = typed, ["beginning"] = SearchText.Pattern(typed.EnumerateRunes().First().ToString())[1..] },
        row => (row.Text("word"), row.Whole("entries")),
        cancellation);

    /// <summary>The parts of a word that are counted and that are long enough to look for.</summary>
    public static IEnumerable<string> Pieces(string word) =>
        word.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(piece => piece.Length >= Shortest);
}

/// <summary>A word that was typed, by the rarest of its parts.</summary>
/// <param name="Entries">How many entries have it, as they were last counted.</param>
/// <param name="Among">The register's own words in which it stands; nothing where they are too many.</param>
internal sealed record JudgedWord(long Entries, IReadOnlyList<string>? Among);

/// <summary>What the counted words say of a search before it is made.</summary>
/// <param name="AreCommon">Whether more entries have all the words than anybody would put in order.</param>
/// <param name="Words">The words typed, but for those too short to be counted.</param>
internal sealed record Judgement(bool AreCommon, IReadOnlyDictionary<string, JudgedWord> Words)
{
    /// <summary>
    /// The words to look for through an index, each with the register's own words in which it stands: nothing where those are too many. The other
    /// words are then looked for in what these found.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>?> Rare =>
        Words.Where(one => one.Value.Entries <= 4 * Words.Values.Min(word => word.Entries)).ToDictionary(one => one.Key, one => one.Value.Among);

    /// <summary>Whether a word that was typed stands in no word of the register.</summary>
    public bool IsUnknown(string word) => Words.GetValueOrDefault(word) is { Among: [] };
}
