using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>The documents of a case: kept with the evidence for officers, and, where one is published, once more for everybody.</summary>
internal sealed class CaseFiles(IKernel kernel, EvidenceFiles files, IClock clock)
{
    private const string Sql =
        """
        select d.document_id, d.reference, d.kind, d.title, d.added_by, d.added_at, p.published_at,
            e.file_name, e.taken_away_on, e.taken_away_because, a.name as added_by_name, a.group_name as added_by_group
        from rtb.case_documents d
        left join identity.accounts a on a.id::text = d.added_by and a.authority = d.tenant_id
        join rtb.evidence e on e.tenant_id = d.tenant_id and e.evidence_id = d.document_id
        left join rtb.published_documents p on p.tenant_id = d.tenant_id and p.document_id = d.document_id
        where d.tenant_id = @tenant
        """;

    /// <summary>Keeps a document. The same file for the same case is the same document: sent twice, it is kept once.</summary>
    public async Task<Guid> Add(Caller caller, string reference, DocumentKind kind, string title, EvidenceFile file, CancellationToken cancellation)
    {
        var document = NamedIdentifier.For(caller.Authority, $"document\n{reference}\n{file.Sha256}");
        await files.Keep(caller.Authority, document, file, cancellation);
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            insert into rtb.case_documents (tenant_id, document_id, reference, kind, title, added_by, added_at)
            values (@tenant, @document, @reference, @kind, @title, @by, @now)
            on conflict (tenant_id, document_id) do update set kind = excluded.kind, title = excluded.title
            """,
            new Dictionary<string, object?>
            {
                ["document"] = document,
                ["reference"] = reference,
                ["kind"] = kind.ToString(),
                ["title"] = title,
                ["by"] = caller.Actor,
                ["now"] = clock.GetCurrentInstant(),
            },
            cancellation);
        return document;
    }

    /// <summary>The documents of a case, the last first.</summary>
    public Task<IReadOnlyList<FiledDocument>> Of(string authority, string reference, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"{Sql} and d.reference = @reference order by d.added_at desc, d.document_id",
        new Dictionary<string, object?> { ["reference"] = reference },
        Read,
        cancellation);

    /// <summary>The documents of a case that members of a group added, in the order in which they came.</summary>
    public Task<IReadOnlyList<FiledDocument>> OfGroup(string authority, string reference, Guid group, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"{Sql} and d.reference = @reference and a.group_party_id = @group order by d.added_at, length(d.title), d.title, d.document_id",
        new Dictionary<string, object?> { ["reference"] = reference, ["group"] = group },
        Read,
        cancellation);

    public async Task<FiledDocument?> Find(string authority, Guid document, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority), $"{Sql} and d.document_id = @document", new Dictionary<string, object?> { ["document"] = document }, Read, cancellation))
        .SingleOrDefault();

    /// <summary>Anybody may read it from now on, under its title: the name of its file is not told.</summary>
    public Task Publish(Caller caller, Guid document, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.published_documents (tenant_id, document_id, reference, kind, title, ending, media_type, content, bytes, sha256, published_by, published_at)
        select d.tenant_id, d.document_id, d.reference, d.kind, d.title,
            coalesce(lower(substring(e.file_name from '\.[A-Za-z0-9]+$')), ''), e.media_type, e.content, length(e.content), e.sha256, @by, @now
        from rtb.case_documents d join rtb.evidence e on e.tenant_id = d.tenant_id and e.evidence_id = d.document_id
        where d.tenant_id = @tenant and d.document_id = @document and e.content is not null
        on conflict (tenant_id, document_id) do update set kind = excluded.kind, title = excluded.title
        """,
        new Dictionary<string, object?> { ["document"] = document, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    public Task Withhold(Caller caller, Guid document, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "delete from rtb.published_documents where tenant_id = @tenant and document_id = @document",
        new Dictionary<string, object?> { ["document"] = document },
        cancellation);

    private static FiledDocument Read(Row row) => new(
        row.Uuid("document_id"), row.Text("reference"), Enum.Parse<DocumentKind>(row.Text("kind")), row.Text("title"),
        row.Moment("added_at").InZone(Clock.London).Date, row.MomentOrNull("published_at")?.InZone(Clock.London).Date)
    {
        FileName = row.Text("file_name"),
        AddedBy = (row.TextOrNull("added_by_name"), row.TextOrNull("added_by_group")) switch
        {
            ({ } name, { } group) => $"{name}, {group}",
            ({ } name, null) => name,
            _ => null,
        },
        Gone = row.DayOrNull("taken_away_on") is { } day ? new TakenAway(day, row.Text("taken_away_because")) : null,
    };
}

/// <summary>A document of a case, as officers see it.</summary>
internal sealed record FiledDocument(Guid DocumentId, string Reference, DocumentKind Kind, string Title, LocalDate AddedOn, LocalDate? PublishedOn)
{
    /// <summary>What the file was called where it came from.</summary>
    public required string FileName { get; init; }

    /// <summary>Who added it, and for which group; nothing where they have no account any more.</summary>
    public string? AddedBy { get; init; }

    /// <summary>That the file was taken away, and why; nothing while it is there.</summary>
    public TakenAway? Gone { get; init; }
}

/// <summary>What a document is.</summary>
internal enum DocumentKind
{
    Plan,
    Title,
    Photograph,
    Correspondence,

    /// <summary>What shows that a body may nominate or bid: its constitution, its registration, its members.</summary>
    Standing,

    /// <summary>What shows why a place matters.</summary>
    Value,
    Other,
}

/// <summary>The kinds as people call them.</summary>
internal static class DocumentKinds
{
    public static string InWords(DocumentKind kind) => kind switch
    {
        DocumentKind.Plan => "Plan",
        DocumentKind.Title => "Title register or title plan",
        DocumentKind.Photograph => "Photograph",
        DocumentKind.Correspondence => "Correspondence",
        DocumentKind.Standing => "Proof of what the body is",
        DocumentKind.Value => "Evidence of why the place matters",
        _ => "Other document",
    };
}
