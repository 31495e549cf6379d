using System.Text.RegularExpressions;

namespace RightToBid.Architecture.Tests;

public partial class storage_is_one_place
{
    /// <summary>The kernel, its tests and the hand-written SQL that it is measured against.</summary>
    private static readonly string[] MayHoldAConnection =
        ["src/RightToBid.Storage/", "tests/RightToBid.Storage.Tests/", "tests/Shared/Postgres/", "tests/RightToBid.Benchmarks/"];

    /// <summary>
    /// The database's own clock is asked once, for the column that cross-checks when a command was recorded. Marten's streams
    /// have two defaults besides, which are part of its format; the kernel always gives both columns a value.
    /// </summary>
    private static readonly string[] RecordedAtColumns =
    [
        "database_recorded_at timestamptz not null default now()",
        "0001-events.sql:10: timestamp timestamptz not null default now()",
        "0001-events.sql:11: created timestamptz not null default now()",
    ];

    [Fact]
    public void that_holds_a_connection() => Tree.LinesMatching(
        Tree.SourceFiles.Where(path => !MayHoldAConnection.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
            && path != "tests/RightToBid.Architecture.Tests/storage_is_one_place.cs"),
        Connection()).ShouldBeEmpty();

    [Fact]
    public void where_sql_never_asks_what_time_it_is() => Tree.LinesMatching(Tree.FilesUnder("src", ".cs", ".sql"), DatabaseClock())
        .Where(line => !RecordedAtColumns.Any(column => line.Contains(column, StringComparison.Ordinal)))
        .ShouldBeEmpty();

    [GeneratedRegex(@"\bNpgsqlConnection\b")]
    private static partial Regex Connection();

    [GeneratedRegex(@"\bnow\(\)|\bcurrent_(?:date|time|timestamp)\b|\b(?:clock|statement|transaction)_timestamp\(|(?-i:\blocaltime(?:stamp)?\b)", RegexOptions.IgnoreCase)]
    private static partial Regex DatabaseClock();
}
