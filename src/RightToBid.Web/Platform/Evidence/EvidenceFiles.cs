using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>Where files are kept that prove services or support claims: beside the events, for officers alone.</summary>
internal sealed class EvidenceFiles(IKernel kernel, IClock clock, PeopleShown shown)
{
    public Task Keep(string authority, Guid evidenceId, EvidenceFile file, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        insert into rtb.evidence (tenant_id, evidence_id, file_name, media_type, sha256, content, kept_at)
        values (@tenant, @evidence, @name, @mediaType, @sha256, @content, @now)
        on conflict (tenant_id, evidence_id) do nothing
        """,
        new Dictionary<string, object?>
        {
            ["evidence"] = evidenceId,
            ["name"] = file.Name,
            ["mediaType"] = file.MediaType,
            ["sha256"] = file.Sha256,
            ["content"] = file.Content,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    public async Task<EvidenceFile?> Find(string authority, Guid evidenceId, CancellationToken cancellation)
    {
        var found = await Read(authority, evidenceId, cancellation);
        if (found is not null)
        {
            shown.Note(SeenKind.Evidence, evidenceId);
        }

        return found;
    }

    private async Task<EvidenceFile?> Read(string authority, Guid evidenceId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select file_name, media_type, encode(content, 'base64') as content
        from rtb.evidence where tenant_id = @tenant and evidence_id = @evidence and content is not null
        """,
        new Dictionary<string, object?> { ["evidence"] = evidenceId },
        row => new EvidenceFile(row.Text("file_name"), row.Text("media_type"), Convert.FromBase64String(row.Text("content"))),
        cancellation)).SingleOrDefault();

    /// <summary>The bytes go, and the name with them, for good. The record's hash stays, and so does why the file went. A published copy goes too.</summary>
    public Task TakeAway(string authority, string actor, Guid evidenceId, string because, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        """
        with unpublished as (delete from rtb.published_documents where tenant_id = @tenant and document_id = @evidence)
        update rtb.evidence set content = null, file_name = coalesce(substring(file_name from '\.[A-Za-z0-9]+$'), ''),
            taken_away_on = @today, taken_away_by = @actor, taken_away_because = @because
        where tenant_id = @tenant and evidence_id = @evidence and content is not null
        """,
        new Dictionary<string, object?> { ["evidence"] = evidenceId, ["today"] = clock.Today(), ["actor"] = actor, ["because"] = because },
        cancellation);

    /// <summary>Which of the files were taken away.</summary>
    public async Task<IReadOnlyDictionary<Guid, TakenAway>> TakenAwayOf(string authority, IReadOnlyCollection<Guid> files, CancellationToken cancellation)
    {
        var taken = new Dictionary<Guid, TakenAway>();
        foreach (var file in files)
        {
            foreach (var gone in await kernel.Database.Query(
                Scope.Tenant(authority),
                """
                select taken_away_on, taken_away_because from rtb.evidence
                where tenant_id = @tenant and evidence_id = @evidence and taken_away_on is not null
                """,
                new Dictionary<string, object?> { ["evidence"] = file },
                row => new TakenAway(row.Day("taken_away_on"), row.Text("taken_away_because")),
                cancellation))
            {
                taken[file] = gone;
            }
        }

        return taken;
    }
}

/// <summary>When a file was taken away, and why.</summary>
internal sealed record TakenAway(LocalDate On, string Because)
{
    /// <summary>After the file it is said of, without a full stop.</summary>
    public string InWords => $"taken away on {On.InFull()}, because {Because.TrimEnd('.')}";
}
