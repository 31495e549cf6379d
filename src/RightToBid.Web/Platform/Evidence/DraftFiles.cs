using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Storage.Streams;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>Files beside the answers of a draft, for its author alone. They go with the draft, and become documents of the case when it is sent.</summary>
internal sealed class DraftFiles(IKernel kernel, IClock clock)
{
    /// <summary>How many files a draft can have. Policy: no law says so.</summary>
    public const int Most = 10;

    /// <summary>Another person's draft reads as one that is not there.</summary>
    private const string Mine =
        """
        f.tenant_id = @tenant and f.draft_id = @draft
            and exists (select from rtb.drafts d where d.tenant_id = @tenant and d.draft_id = @draft and d.actor = @actor)
        """;

    /// <summary>Keeps a file with the draft. The same file is the same: sent twice, it is kept once. Says whether there was room.</summary>
    public async Task<bool> Add(Caller caller, Guid draft, DocumentKind kind, EvidenceFile file, CancellationToken cancellation) =>
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            with mine as (
                update rtb.drafts set updated_at = @now where tenant_id = @tenant and draft_id = @draft and actor = @actor returning draft_id)
            insert into rtb.draft_files (tenant_id, file_id, draft_id, kind, file_name, media_type, sha256, content, added_at)
            select @tenant, @file, draft_id, @kind, @name, @mediaType, @sha256, @content, @now from mine
            where (select count(*) from rtb.draft_files f where f.tenant_id = @tenant and f.draft_id = @draft and f.file_id <> @file) < @most
            on conflict (tenant_id, file_id) do update set kind = excluded.kind, file_name = excluded.file_name
            """,
            new(Of(caller, draft))
            {
                ["file"] = NamedIdentifier.For(caller.Authority, $"draft file\n{draft}\n{file.Sha256}"),
                ["kind"] = kind.ToString(),
                ["name"] = file.Name,
                ["mediaType"] = file.MediaType,
                ["sha256"] = file.Sha256,
                ["content"] = file.Content,
                ["most"] = (long)Most,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation) > 0;

    /// <summary>The files of the caller's own draft, the first first.</summary>
    public Task<IReadOnlyList<DraftFile>> Of(Caller caller, Guid draft, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(caller.Authority),
        $"select f.file_id, f.kind, f.file_name, length(f.content)::bigint as bytes from rtb.draft_files f where {Mine} order by f.added_at, f.file_name, f.file_id",
        Of(caller, draft),
        row => new DraftFile(row.Uuid("file_id"), Enum.Parse<DocumentKind>(row.Text("kind")), row.Text("file_name"), row.Whole("bytes")),
        cancellation);

    public async Task<EvidenceFile?> Find(Caller caller, Guid draft, Guid file, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(caller.Authority),
        $"select f.file_name, f.media_type, encode(f.content, 'base64') as content from rtb.draft_files f where {Mine} and f.file_id = @file",
        new(Of(caller, draft)) { ["file"] = file },
        row => new EvidenceFile(row.Text("file_name"), row.Text("media_type"), Convert.FromBase64String(row.Text("content"))),
        cancellation)).SingleOrDefault();

    public Task Remove(Caller caller, Guid draft, Guid file, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        $"delete from rtb.draft_files f where {Mine} and f.file_id = @file",
        new(Of(caller, draft)) { ["file"] = file },
        cancellation);

    /// <summary>
    /// The files become documents of the case, in the transaction of the command that begins it: for officers, until one publishes them. Each keeps
    /// the identifier that it has from the draft, so that a second sending adds nothing.
    /// </summary>
    public BesideEvents Filing(Caller caller, Guid draft, string reference) => new(
        $"""
        with files as (
            select f.*, row_number() over (order by f.added_at, f.file_name, f.file_id) as number
            from rtb.draft_files f where {Mine}),
        kept as (
            insert into rtb.evidence (tenant_id, evidence_id, file_name, media_type, sha256, content, kept_at)
            select tenant_id, file_id, file_name, media_type, sha256, content, @now from files
            on conflict (tenant_id, evidence_id) do nothing)
        insert into rtb.case_documents (tenant_id, document_id, reference, kind, title, added_by, added_at)
        select tenant_id, file_id, @reference, kind, 'Document ' || number || ' of the nomination', @actor, @now from files
        on conflict (tenant_id, document_id) do nothing
        """,
        new(Of(caller, draft)) { ["reference"] = reference, ["now"] = clock.GetCurrentInstant() });

    private static Dictionary<string, object?> Of(Caller caller, Guid draft) => new() { ["draft"] = draft, ["actor"] = caller.Actor };
}

/// <summary>A file of a draft, without its content.</summary>
internal sealed record DraftFile(Guid FileId, DocumentKind Kind, string Name, long Bytes)
{
    public string Size => FileSize.InWords(Bytes);
}
