using System.Globalization;

using RightToBid.Web.Authorities;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Register.Searching;

/// <summary>What a question says, as conditions over the entries <c>e</c>. Nothing that was not asked stands in them, so that an index can serve.</summary>
/// <param name="near">Where the question's <see cref="RegisterQuestion.Near"/> is.</param>
/// <param name="box">The part of the map that is looked at.</param>
/// <param name="rare">The words to look for through an index, as <see cref="Judgement.Rare"/> has them; all of them where nothing is said.</param>
internal sealed class RegisterSql(RegisterQuestion question, Surroundings? near, MapBox? box = null, IReadOnlyDictionary<string, IReadOnlyList<string>?>? rare = null)
{
    /// <summary>Whether the entry is listed on the day.</summary>
    public static readonly string IsListed = OnTheDay.IsListed("e");

    /// <summary>The notices <c>n</c> that hold land on the day.</summary>
    private static readonly string Holds = OnTheDay.Holds("n");

    /// <summary>What the notice <c>n</c> reveals.</summary>
    public const string Revealed =
        """
        jsonb_build_object(
            'ReceivedOn', n.received_on, 'InterimLastOn', n.interim_last_on, 'FullLastOn', n.full_last_on,
            'ProtectedLastOn', n.protected_last_on, 'Requests', n.requests, 'EndedOn', n.ended_on, 'EndedBy', n.ended_by)
        """;

    private const string Here = "point(e.longitude, e.chart_north) <-> point(@east, @north)";

    private readonly RegisterTables tables = RegisterTables.Of(question);
    private readonly IReadOnlyList<string> words = SearchText.Words(question.Words);
    private readonly WhoseLists lists = question.Lists;

    /// <summary>The entries <c>e</c>.</summary>
    public string Table => $"{tables.Entries} e";

    /// <summary>What each notice reveals, as one column.</summary>
    public string Notices =>
        $"""
        coalesce((
            select jsonb_agg({Revealed} order by n.received_on desc)
            from {tables.Notices} n
            where n.tenant_id = e.tenant_id and n.list_entry_id = e.stream_id and n.received_on <= @on), '[]')::text as notices
        """;

    /// <summary>The notices <c>n</c> that hold the land of the entry <c>e</c>.</summary>
    public string HoldingNotices => $"{tables.Notices} n where n.tenant_id = e.tenant_id and n.list_entry_id = e.stream_id and {Holds}";

    /// <summary>Every land that is held on the day, from the notices: there are few, whatever the register's size.</summary>
    public string Held => $"held as materialized ({OnTheDay.Held(tables.Notices)})";

    /// <summary>Which of several councils keeps the entry, where the question asks for one of them.</summary>
    public string Heir => lists.Split.Count == 0 ? "null::text" : Allotments.Heir("e.tenant_id", "e.reference");

    public bool IsOfMoratoria => question.Standing is Standing.InMoratorium or Standing.MoratoriumEnding;

    /// <remarks>
    /// A kind that is asked for stands before the name, though it is the same in all: row security does not let PostgreSQL see that, for it trusts no
    /// function to keep a secret, and it would not know that the index over kinds has the names in order.
    /// </remarks>
    public string Order => question.Order switch
    {
        RegisterOrder.Newest => $"e.entered_on desc, {ByName}",
        RegisterOrder.Ending when IsOfMoratoria => $"held.held_to, {ByName}",
        RegisterOrder.Ending => $"e.last_listed_on, {ByName}",
        RegisterOrder.Nearest when near is not null => $"{Here}, {ByName}",
        _ when question is { Kind: not null, Authority: null, Place: null } => $"lower(e.kind), {ByName}",
        _ => ByName,
    };

    public static string ByName => "lower(e.asset_name), e.tenant_id, e.reference";

    /// <summary>Words, nearness and the day: what is not a choice from a list.</summary>
    public string WhatIsSought => string.Join(" and ", Sought());

    /// <summary>All that is asked but the standing.</summary>
    public string WhatIsAsked => string.Join(" and ", Sought().Concat(Chosen()));

    /// <summary>All that is asked.</summary>
    public string All => string.Join(" and ", Sought().Concat(Chosen()).Concat(Stands()));

    public Dictionary<string, object?> Parameters()
    {
        var given = RegisterTables.Given(question, lists.Given(new() { ["on"] = question.On }));
        foreach (var (place, word) in words.Index())
        {
            given[Named("word", place)] = SearchText.Pattern(word);
            if (Among(word) is { } among)
            {
                given[Named("among", place)] = among;
            }
        }

        if (question.Place is { } code)
        {
            given["place"] = code;
        }

        if (question.Kind is { } kind)
        {
            given["kind"] = kind;
        }

        if (question.Standing is Standing.EndingSoon or Standing.MoratoriumEnding)
        {
            given["until"] = question.UntilOn;
        }

        if (near is not null)
        {
            (given["east"], given["north"], given["radius"]) = (near.Longitude, near.North, near.Radius);
        }

        if (box is not null)
        {
            (given["box_west"], given["box_south"]) = (box.West, Chart.North(box.South));
            (given["box_east"], given["box_north"]) = (box.East, Chart.North(box.North));
        }

        return given;
    }

    private IEnumerable<string> Sought() =>
    [
        IsEntered,
        .. words.Select(Has),
        .. near is null ? Array.Empty<string>() : ["point(e.longitude, e.chart_north) <@ circle(point(@east, @north), @radius)"],
        .. box is null
            ? Array.Empty<string>()
            : ["point(e.longitude, e.chart_north) <@ box(point(@box_west, @box_south), point(@box_east, @box_north))"],
    ];

    private IEnumerable<string> Chosen() =>
    [
        .. question.Authority is null ? Array.Empty<string>() : [lists.Have("e")],
        .. question.Kind is null ? Array.Empty<string>() : ["lower(e.kind) = lower(@kind)"],
        .. question.Place is null
            ? Array.Empty<string>()
            :
            [
                """
                (e.tenant_id, lower(e.reference)) in (
                    select l.tenant_id, lower(l.reference) from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
                    where p.code = @place)
                """,
            ],
    ];

    private IEnumerable<string> Stands() => question.Standing switch
    {
        Standing.Listed or Standing.InMoratorium => [IsListed],
        Standing.Ended => [$"not {IsListed}"],
        Standing.EndingSoon => [IsListed, "e.last_listed_on between @on and @until"],
        Standing.MoratoriumEnding => [IsListed, "held.held_to <= @until"],
        _ => [],
    };

    /// <summary>An index over days helps nobody who looks for something else, for most entries are older than the day; PostgreSQL assumes a third.</summary>
    private string IsEntered => question.Order is RegisterOrder.Newest ? "e.entered_on <= @on" : "coalesce(e.entered_on <= @on, false)";

    /// <summary>The register's own words in which part of a word stands; nothing where it is to be looked for in the text.</summary>
    /// <remarks>The words of past days are not kept.</remarks>
    private IReadOnlyList<string>? Among(string word) => question.KnownOn is null ? rare?.GetValueOrDefault(word) : null;

    /// <summary>
    /// A word that is not to be looked for through an index, because another one is rarer or an order is followed, is a condition that PostgreSQL cannot
    /// see into: it takes a text that is like another for a rare one, and would sooner read every entry than follow an order.
    /// </summary>
    private string Has(string word, int place)
    {
        var isLike = $"e.search_text like @{Named("word", place)}";
        var isHidden = $"coalesce({isLike}, false)";
        var isAmong = $"rtb.words_of(e.search_text) && @{Named("among", place)}";
        return (rare, Among(word)) switch
        {
            (null, _) => isLike,
            (_, not null) => RegisterWords.Pieces(word).SequenceEqual([word]) ? isAmong : $"{isAmong} and {isHidden}",
            _ => rare.ContainsKey(word) ? isLike : isHidden,
        };
    }

    private static string Named(string what, int place) => string.Create(CultureInfo.InvariantCulture, $"{what}{place}");
}
