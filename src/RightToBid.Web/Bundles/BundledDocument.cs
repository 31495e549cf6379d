using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Bundles;

/// <summary>A document that the council published on the case. What officers alone may read is in no bundle.</summary>
/// <param name="Content">What anybody can read now.</param>
/// <param name="Ending">The ending of its file's name: <c>.pdf</c>.</param>
/// <param name="IsLeftOut">Whether this bundle was asked for without it.</param>
internal sealed record BundledDocument(
    Guid DocumentId, string Title, DocumentKind Kind, LocalDate PublishedOn, string Sha256, byte[] Content, string Ending, bool IsLeftOut)
{
    /// <summary>Where it is in the bundle; null where it is not.</summary>
    public string? Path => IsLeftOut ? null : $"documents/{DocumentId}{Ending}";

    public string Kept => BundledContent.Standing(Sha256, Content, IsLeftOut, "published");

    /// <summary>The first published first; none that was published after the day as of which the bundle is made.</summary>
    public static async Task<IReadOnlyList<BundledDocument>> In(IKernel kernel, BundleRequest request, string reference, CancellationToken cancellation) =>
    [
        .. (await kernel.Database.Query(
            Scope.Tenant(request.Authority),
            """
            select document_id, title, kind, ending, sha256, encode(content, 'base64') as content, published_at from rtb.published_documents
            where tenant_id = @tenant and lower(reference) = lower(@reference) order by published_at, document_id
            """,
            new Dictionary<string, object?> { ["reference"] = reference },
            row => new BundledDocument(
                row.Uuid("document_id"), row.Text("title"), Enum.Parse<DocumentKind>(row.Text("kind")), row.Moment("published_at").InZone(Clock.London).Date,
                row.Text("sha256"), Convert.FromBase64String(row.Text("content")), row.Text("ending"), request.WithoutFiles),
            cancellation)).Where(document => !(document.PublishedOn > request.AsKnownOn)),
    ];
}
