namespace RightToBid.Web.Shared;

/// <summary>Tables as text (RFC 4180): a field is quoted only where it must be.</summary>
internal static class Csv
{
    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) =>
        string.Concat(rows.Prepend(columns).Select(Row));

    /// <summary>One row with its line end, for tables that are written as they are read.</summary>
    public static string Row(IReadOnlyList<string?> cells) => string.Join(',', cells.Select(Field)) + "\r\n";

    private static string Field(string? text) => text is null ? ""
        : text.IndexOfAny(NeedQuotes) < 0 ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
