using System.Globalization;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Owners;

/// <summary>Files that an owner sends with a claim, until the claim is recorded or turned down.</summary>
internal sealed class OwnerFiles(IKernel kernel, IClock clock) : INightlyWork
{
    /// <summary>Policy: no law says how many.</summary>
    public const int Most = 20;

    /// <summary>Keeps a file for one part of what is being sent. The same file for the same part is kept once.</summary>
    public Task Keep(OwnerLink link, Guid requestId, int part, EvidenceFile file, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(link.Authority),
        """
        insert into rtb.owner_files (tenant_id, request_id, file_id, party_id, part, file_name, media_type, content, kept_at)
        values (@tenant, @request, @file, @party, @part, @name, @mediaType, @content, @now)
        on conflict (tenant_id, request_id, file_id) do nothing
        """,
        new Dictionary<string, object?>
        {
            ["request"] = requestId,
            ["file"] = NamedIdentifier.For(link.Authority, $"owner's file\n{requestId}\n{part.ToString(CultureInfo.InvariantCulture)}\n{file.Sha256}"),
            ["party"] = link.PartyId,
            ["part"] = part,
            ["name"] = file.Name,
            ["mediaType"] = file.MediaType,
            ["content"] = file.Content,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>What was sent so far, by part.</summary>
    public Task<IReadOnlyList<OwnerFile>> Of(string authority, Guid requestId, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        "select file_id, part, file_name from rtb.owner_files where tenant_id = @tenant and request_id = @request order by part, kept_at, file_id",
        new Dictionary<string, object?> { ["request"] = requestId },
        row => new OwnerFile(row.Uuid("file_id"), (int)row.Whole("part"), row.Text("file_name")),
        cancellation);

    public async Task<EvidenceFile?> Find(string authority, Guid requestId, Guid file, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select file_name, media_type, encode(content, 'base64') as content from rtb.owner_files
        where tenant_id = @tenant and request_id = @request and file_id = @file
        """,
        new Dictionary<string, object?> { ["request"] = requestId, ["file"] = file },
        row => new EvidenceFile(row.Text("file_name"), row.Text("media_type"), Convert.FromBase64String(row.Text("content"))),
        cancellation)).SingleOrDefault();

    public Task Remove(string authority, Guid requestId, Guid file, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        "delete from rtb.owner_files where tenant_id = @tenant and request_id = @request and file_id = @file",
        new Dictionary<string, object?> { ["request"] = requestId, ["file"] = file },
        cancellation);

    /// <summary>Once it is recorded they are the claim’s evidence; once it is turned down they are nobody’s.</summary>
    public Task RemoveAll(string authority, Guid requestId, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority),
        "delete from rtb.owner_files where tenant_id = @tenant and request_id = @request",
        new Dictionary<string, object?> { ["request"] = requestId },
        cancellation);

    /// <summary>What was sent with nothing in the end goes when its draft does, of every authority. What waits for an officer stays.</summary>
    public Task Run(CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Worker,
        """
        delete from rtb.owner_files f where f.kept_at < @since
            and not exists (
                select from rtb.owner_requests r where r.tenant_id = f.tenant_id and r.request_id = f.request_id and r.standing = 'Waiting')
        """,
        new Dictionary<string, object?> { ["since"] = clock.Today().PlusDays(-Drafts.DaysKept).AtStartOfDayInZone(Clock.London).ToInstant() },
        cancellation);
}

/// <summary>A file that an owner sent, and for which part of the claim.</summary>
internal sealed record OwnerFile(Guid FileId, int Part, string Name);
