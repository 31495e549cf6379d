using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Evidence;

/// <summary>Where files are kept that prove services or support claims: beside the events, for officers alone.</summary>
internal sealed class EvidenceFiles(IKernel kernel, IClock clock)
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

    public async Task<EvidenceFile?> Find(string authority, Guid evidenceId, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select file_name, media_type, encode(content, 'base64') as content
        from rtb.evidence where tenant_id = @tenant and evidence_id = @evidence
        """,
        new Dictionary<string, object?> { ["evidence"] = evidenceId },
        row => new EvidenceFile(row.Text("file_name"), row.Text("media_type"), Convert.FromBase64String(row.Text("content"))),
        cancellation)).SingleOrDefault();
}
