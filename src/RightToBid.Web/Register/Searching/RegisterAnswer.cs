using System.Globalization;

namespace RightToBid.Web.Register.Searching;

/// <summary>How many there are; or how many there are at least, where counting them all would take longer than anybody waits.</summary>
internal sealed record Counted(int Number, bool IsExact)
{
    public string Entries => this switch
    {
        (1, true) => "1 entry",
        (var number, true) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} entries"),
        var (number, _) => string.Create(CultureInfo.InvariantCulture, $"More than {number:N0} entries"),
    };
}

/// <summary>An authority with how many entries its list has among those found; no number where too many were found to count.</summary>
internal sealed record AuthorityCount(string Code, int? Entries);

/// <summary>A parish or a ward with how many of the found entries lie in it.</summary>
internal sealed record PlaceCount(string Code, string Name, string Kind, int? Entries);

/// <summary>A kind of asset with how many of the found entries are of it.</summary>
internal sealed record KindCount(string Kind, int? Entries);

/// <summary>What can be chosen, with how many entries each choice leaves.</summary>
/// <param name="Standings">Nothing where too many were found to count.</param>
internal sealed record Choices(
    IReadOnlyDictionary<Standing, int>? Standings,
    IReadOnlyList<AuthorityCount> Authorities,
    IReadOnlyList<PlaceCount> Places,
    IReadOnlyList<KindCount> Kinds);

/// <summary>What the register answers: a page of entries, how many there are, and what else can be chosen.</summary>
/// <param name="Asked">The question that was answered: what was meant stands for words that were misspelt, and a page that there is for one beyond the last.</param>
/// <param name="All">Every entry found, in order; nothing where they are more than a few.</param>
/// <param name="Pages">The last page that is known to be there.</param>
internal sealed record RegisterAnswer(
    RegisterQuestion Asked,
    Surroundings? Near,
    Counted Found,
    IReadOnlyList<RegisterEntry> Entries,
    IReadOnlyList<Hit>? All,
    int Pages,
    Choices Choices)
{
    /// <summary>Entries with names like the words typed, for somebody who found nothing.</summary>
    public IReadOnlyList<RegisterEntry> Nearest { get; init; } = [];

    /// <summary>Whether there is more than anybody can page through.</summary>
    public bool IsTooMuch => Pages >= RegisterQuestion.MostPages && !(Found is { IsExact: true, Number: <= RegisterQuestion.MostPages * RegisterQuestion.PageSize });
}
