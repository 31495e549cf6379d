using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>The documents that anybody may read, through the role that can read nothing else.</summary>
internal sealed class PublishedDocuments(IKernel kernel)
{
    /// <summary>Those of a case that are published now and were by the end of a day, the last first.</summary>
    public async Task<IReadOnlyList<PublishedDocument>> Of(string authority, string reference, LocalDate until, CancellationToken cancellation) =>
    [
        .. (await kernel.Database.Query(
            Scope.Public,
            """
            select document_id, kind, title, ending, bytes, sha256, published_at from rtb.published_documents
            where tenant_id = @authority and lower(reference) = lower(@reference) order by published_at desc, document_id
            """,
            new Dictionary<string, object?> { ["authority"] = authority, ["reference"] = reference },
            row => new PublishedDocument(
                row.Uuid("document_id"), Enum.Parse<DocumentKind>(row.Text("kind")), row.Text("title"), row.Text("ending"), row.Whole("bytes"),
                row.Text("sha256"), row.Moment("published_at").InZone(Clock.London).Date),
            cancellation)).Where(document => document.PublishedOn <= until),
    ];

    public async Task<EvidenceFile?> Find(string authority, Guid document, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Public,
        """
        select title || ending as name, media_type, encode(content, 'base64') as content from rtb.published_documents
        where tenant_id = @authority and document_id = @document
        """,
        new Dictionary<string, object?> { ["authority"] = authority, ["document"] = document },
        row => new EvidenceFile(row.Text("name"), row.Text("media_type"), Convert.FromBase64String(row.Text("content"))),
        cancellation)).SingleOrDefault();
}

/// <summary>A document that anybody may read.</summary>
/// <param name="Ending">The ending of its file's name: <c>.pdf</c>.</param>
internal sealed record PublishedDocument(
    Guid DocumentId, DocumentKind Kind, string Title, string Ending, long Bytes, string Sha256, LocalDate PublishedOn)
{
    public string InWords => $"{DocumentKinds.InWords(Kind)}{(Ending.Length > 1 ? $", {Ending[1..].ToUpperInvariant()}" : "")}, {FileSize.InWords(Bytes)}";
}
