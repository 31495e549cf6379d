using System.Text;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;

namespace RightToBid.Web.Register.OpenData;

/// <summary>A page of records, and where to go on.</summary>
/// <param name="AsAt">The day as at which the list is read.</param>
/// <param name="Next">The address of the next page; absent on the last.</param>
internal sealed record RegisterPage<T>(LocalDate AsAt, IReadOnlyList<T> Items, string? Next);

/// <summary>A council that keeps lists here.</summary>
/// <param name="Organisation">Its code in the national schema, where it has one.</param>
/// <param name="Versions">The numbered versions at which its lists are.</param>
internal sealed record AuthorityDocument(string Authority, string Name, string? Organisation, IReadOnlyList<DatasetVersion> Versions);

/// <summary>A parish or a ward.</summary>
/// <param name="UntilOn">Its last day, where it has one.</param>
internal sealed record PlaceDocument(string Authority, string Code, string Name, string Kind, string? ParentCode, LocalDate FromOn, LocalDate? UntilOn);

/// <summary>The place after which a page goes on, as a few signs that mean nothing to anybody else.</summary>
internal static class Cursor
{
    public static string Of(OpenRecord record) =>
        WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{record.StreamId:N}{record.Authority}\n{record.Reference}"));

    /// <summary>The place that a cursor names; nothing where it is none of ours.</summary>
    public static OpenPosition? Read(string cursor)
    {
        const int IdentifierLength = 32;
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(WebEncoders.Base64UrlDecode(cursor));
            return text.Length > IdentifierLength && Guid.TryParseExact(text[..IdentifierLength], "N", out var stream)
                && text[IdentifierLength..].Split('\n') is [var authority, var reference] && !text.Contains('\0', StringComparison.Ordinal)
                ? new OpenPosition(authority, reference, stream)
                : null;
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
