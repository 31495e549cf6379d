namespace RightToBid.Web.Shared;

/// <summary>Tables as text (RFC 4180): a field is quoted only where it must be.</summary>
internal static class Csv
{
    private static readonly char[] NeedQuotes = [',', '"', '\r', '\n'];

    public static string Write(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) =>
        string.Concat(rows.Prepend(columns).Select(row => string.Join(',', row.Select(Field)) + "\r\n"));

    private static string Field(string? text) => text is null ? ""
        : text.IndexOfAny(NeedQuotes) < 0 ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
