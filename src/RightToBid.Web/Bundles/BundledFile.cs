using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Bundles;

/// <summary>A file that was attached as proof. It is kept beside the record, which holds its hash.</summary>
/// <param name="KeptSha256">The hash of what is kept now; null where nothing is kept any more.</param>
internal sealed record BundledFile(BundledEvent Event, EvidenceAttached Attached, string? KeptSha256)
{
    public string Kept => KeptSha256 switch
    {
        null => "no longer kept",
        var hash when hash == Attached.Sha256 => "kept, and what was attached",
        _ => "kept, but not what was attached",
    };

    public static async Task<IReadOnlyList<BundledFile>> In(
        IKernel kernel, string authority, IEnumerable<BundledEvent> events, CancellationToken cancellation)
    {
        var files = new List<BundledFile>();
        foreach (var one in events)
        {
            if (one.Recorded.Happened is EvidenceAttached attached)
            {
                files.Add(new BundledFile(one, attached, await HashOf(kernel, authority, attached.EvidenceId, cancellation)));
            }
        }

        return files;
    }

    private static async Task<string?> HashOf(IKernel kernel, string authority, Guid evidenceId, CancellationToken cancellation) =>
        (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select encode(sha256(content), 'hex') as hash from rtb.evidence where tenant_id = @tenant and evidence_id = @evidence",
            new Dictionary<string, object?> { ["evidence"] = evidenceId },
            row => row.Text("hash"),
            cancellation)).SingleOrDefault();
}
