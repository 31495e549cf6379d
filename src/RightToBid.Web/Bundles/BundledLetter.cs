using System.Globalization;
using System.Text;

using NodaTime;

using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>A letter that was kept as it was sent: the page and the document, each under the hash that the record has of it.</summary>
/// <param name="Place">Its place among the letters of the case, from one.</param>
/// <param name="Html">The page as it is kept now; null where it was erased.</param>
/// <param name="Document">The document as it is kept now; null where it was erased.</param>
/// <param name="IsLeftOut">Whether this bundle was asked for without it.</param>
internal sealed record BundledLetter(BundledEvent Event, LetterKept Sent, int Place, byte[]? Html, byte[]? Document, bool IsLeftOut)
{
    /// <summary>The day on which somebody's name and address were erased from it; nothing where they were not.</summary>
    public LocalDate? NamesErasedOn { get; private init; }

    /// <summary>Where the page is in the bundle; null where it is not.</summary>
    public string? HtmlPath => Html is null || IsLeftOut ? null : $"{Name}.html";

    public string? DocumentPath => Document is null || IsLeftOut ? null : $"{Name}.docx";

    public string Kept => NamesErasedOn is { } day && Html is not null
        ? $"kept without a name and an address that were erased on {day.InFull()}; the hash is that of what was sent{(IsLeftOut ? "; left out of this bundle" : "")}"
        : BundledContent.Standing(Sent.HtmlSha256, Html, IsLeftOut, "sent");

    public string DocumentKept => BundledContent.Standing(Sent.DocumentSha256, Document, IsLeftOut, "sent");

    private string Name => string.Create(
        CultureInfo.InvariantCulture, $"letters/{Place:00}-{Sent.Letter}-{Recipient}-{Sent.SentOn:uuuu-MM-dd}");

    private string Recipient => StoredMembers.InWords(Sent.Recipient.ToString()).Replace(' ', '-');

    /// <summary>Every letter of the case, in the order of their days.</summary>
    public static async Task<IReadOnlyList<BundledLetter>> In(
        IKernel kernel, BundleRequest request, IEnumerable<BundledEvent> events, CancellationToken cancellation)
    {
        var letters = new List<BundledLetter>();
        foreach (var one in events.Where(one => one.Recorded.Happened is LetterKept)
            .OrderBy(one => ((LetterKept)one.Recorded.Happened).SentOn).ThenBy(one => one.Line.RecordedAt)
            .ThenBy(one => one.Stream).ThenBy(one => one.Line.Version))
        {
            var sent = (LetterKept)one.Recorded.Happened;
            var (html, document, erasedOn) = await Find(kernel, request.Authority, sent.LetterId, cancellation);
            letters.Add(new BundledLetter(one, sent, letters.Count + 1, html, document, BundledContent.IsLeftOut(one, request)) { NamesErasedOn = erasedOn });
        }

        return letters;
    }

    private static async Task<(byte[]? Html, byte[]? Document, LocalDate? ErasedOn)> Find(IKernel kernel, string authority, Guid letterId, CancellationToken cancellation) =>
        (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select body, encode(document, 'base64') as document, names_erased_on from rtb.kept_letters where tenant_id = @tenant and letter_id = @letter",
            new Dictionary<string, object?> { ["letter"] = letterId },
            row => (
                (byte[]?)Encoding.UTF8.GetBytes(row.Text("body")),
                row.TextOrNull("document") is { } kept ? Convert.FromBase64String(kept) : null,
                row.DayOrNull("names_erased_on")),
            cancellation)) is [var found] ? found : (null, null, null);
}
