using NodaTime;

using RightToBid.Storage.Database;

namespace RightToBid.Web.Register.Versions;

/// <summary>The two lists that an authority must publish (s. 94(1)).</summary>
internal enum PublishedList
{
    /// <summary>The list of assets of community value.</summary>
    Listed,

    /// <summary>The list of land nominated by unsuccessful community nominations.</summary>
    Unsuccessful,
}

/// <summary>What a list said, as text: it reads the same however the program changes.</summary>
/// <remarks>References are one council's own, and an heir's list has the entries of several. Versions from before it was said whose an entry is have no such column.</remarks>
internal sealed record ListContent(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    /// <summary>The column with the code of the council under which the entry is kept.</summary>
    public const string Authority = "authority";

    /// <summary>Whether it is said of every row under which council it is kept.</summary>
    public bool SaysWhose() => Rows.Count == 0 || Columns.Contains(Authority);

    /// <summary>The cell of a row in a column; nothing where the version has no such column.</summary>
    public string? Cell(IReadOnlyList<string?> row, string column) => Columns.Zip(row).FirstOrDefault(cell => cell.First == column).Second;

    /// <summary>Which entry a row is of.</summary>
    public (string? Authority, string Reference) EntryOf(IReadOnlyList<string?> row) => (Cell(row, Authority), row[0]!);

    public int CountEntries() => Rows.Select(EntryOf).Distinct().Count();
}

/// <summary>One numbered version of a list.</summary>
/// <param name="AsAt">The day on which it was made.</param>
/// <param name="Hash">What its content comes to: two versions with the same content do not follow each other.</param>
internal sealed record ListVersion(int Number, LocalDate AsAt, int Entries, string Hash)
{
    public static ListVersion Read(Row row) =>
        new((int)row.Whole("version"), row.Day("as_at"), (int)row.Whole("entries"), row.Text("content_hash"));
}

/// <summary>How the lists are called, in addresses and in words.</summary>
internal static class PublishedLists
{
    public static PublishedList? Find(string? key) => key switch
    {
        "listed" => PublishedList.Listed,
        "unsuccessful" => PublishedList.Unsuccessful,
        _ => null,
    };

    public static string Key(PublishedList list) => list is PublishedList.Listed ? "listed" : "unsuccessful";

    public static string Name(PublishedList list) =>
        list is PublishedList.Listed ? "The list of assets of community value" : "The list of unsuccessful nominations";
}
