using NodaTime;

namespace RightToBid.Web.Authorities;

/// <summary>Whose lists are read, for a council on a day: its own, those that it had inherited by then, and its part of those that were split among several.</summary>
/// <param name="Code">The council's code; nothing where the lists of all are read.</param>
/// <param name="Whole">The codes of those whose lists are read entry by entry.</param>
/// <param name="Split">The codes of those of whose lists is read what is the council's or not yet anybody's.</param>
internal sealed record WhoseLists(string? Code, IReadOnlyList<string> Whole, IReadOnlyList<string> Split)
{
    private static readonly WhoseLists OfAll = new(null, [], []);

    /// <summary>Everything that any of it may be read of: what is a place in one of these lists, say.</summary>
    public IReadOnlyList<string> Codes => [.. Whole, .. Split];

    /// <summary>The lists of a council by any of its codes, or those of all where none is named. Of a code that is no known council's there is one list.</summary>
    public static WhoseLists On(LocalDate day, string? authority) => authority switch
    {
        null => OfAll,
        _ when KnownAuthorities.Find(authority) is { } council => new(
            council.Code,
            [council.Code, .. KnownAuthorities.InheritedBy(council, day).Select(ended => ended.Code)],
            [.. KnownAuthorities.SplitAmong(council, day).Select(ended => ended.Code)]),
        _ => new(authority.Trim(), [authority.Trim()], []),
    };

    /// <summary>The condition that a row, with its <c>tenant_id</c> and <c>reference</c>, is in these lists. Nothing that was not asked stands in it, so that an index can serve.</summary>
    public string Have(string table) => this switch
    {
        { Code: null } => "true",
        { Whole.Count: 1, Split.Count: 0 } => $"{table}.tenant_id = @own",
        { Split.Count: 0 } => $"{table}.tenant_id = any (@tenants)",
        _ => $"({table}.tenant_id = any (@tenants) or {Allotments.IsOfSplit(table)})",
    };

    /// <summary>What the condition asks with, beside other parameters of the query.</summary>
    public Dictionary<string, object?> Given(Dictionary<string, object?> parameters)
    {
        if (Code is not null)
        {
            (parameters["own"], parameters["tenants"], parameters["split"], parameters["heir"]) = (Whole[0], Whole, Split, Code);
        }

        return parameters;
    }
}
