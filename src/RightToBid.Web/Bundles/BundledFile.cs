using System.Globalization;
using System.Security.Cryptography;

using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Cases.Notifying;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Evidence;

namespace RightToBid.Web.Bundles;

/// <summary>A file that was attached: as proof that a notice was given, or as evidence for a claim. The record holds its hash.</summary>
/// <param name="About">What it is about: a notice's code, or a part of a claim.</param>
/// <param name="Content">What is kept now; null where nothing is kept any more.</param>
/// <param name="Ending">The ending of its name: <c>.pdf</c>.</param>
/// <param name="IsLeftOut">Whether this bundle was asked for without it.</param>
internal sealed record BundledFile(
    BundledEvent Event, Guid EvidenceId, string About, LocalDate AttachedOn, string Sha256, byte[]? Content, string Ending, bool IsLeftOut)
{
    /// <summary>That it was taken away, when and why; nothing where it was not.</summary>
    public string? Gone { get; private init; }

    /// <summary>Where it is in the bundle; null where it is not.</summary>
    public string? Path => Content is null || IsLeftOut ? null : $"evidence/{EvidenceId}{Ending}";

    public string Kept => Gone is { } gone ? $"{gone}; its hash stays" : BundledContent.Standing(Sha256, Content, IsLeftOut, "attached");

    public EvidenceAttached? Proof => Event.Recorded.Happened as EvidenceAttached;

    public static async Task<IReadOnlyList<BundledFile>> In(
        IKernel kernel, BundleRequest request, IEnumerable<BundledEvent> events, CancellationToken cancellation)
    {
        var files = new List<BundledFile>();
        foreach (var one in events)
        {
            (Guid Id, string About, LocalDate On, string Sha256)? attached = one.Recorded.Happened switch
            {
                EvidenceAttached e => (e.EvidenceId, e.Notice, e.AttachedOn, e.Sha256),
                ClaimEvidenceAttached e => (e.EvidenceId, string.Create(CultureInfo.InvariantCulture, $"part {e.Number} of the claim"), e.AttachedOn, e.Sha256),
                _ => null,
            };
            if (attached is var (id, about, on, hash))
            {
                var (content, name, taken) = await Find(kernel, request.Authority, id, cancellation);
                files.Add(new BundledFile(
                    one, id, about, on, hash, content, System.IO.Path.GetExtension(name).ToLowerInvariant(), BundledContent.IsLeftOut(one, request))
                {
                    Gone = taken?.InWords,
                });
            }
        }

        return files;
    }

    private static async Task<(byte[]? Content, string Name, TakenAway? Taken)> Find(IKernel kernel, string authority, Guid evidenceId, CancellationToken cancellation) =>
        (await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select file_name, encode(content, 'base64') as content, taken_away_on, taken_away_because
            from rtb.evidence where tenant_id = @tenant and evidence_id = @evidence
            """,
            new Dictionary<string, object?> { ["evidence"] = evidenceId },
            row => (
                row.TextOrNull("content") is { } kept ? Convert.FromBase64String(kept) : null,
                row.Text("file_name"),
                row.DayOrNull("taken_away_on") is { } day ? new TakenAway(day, row.Text("taken_away_because")) : null),
            cancellation)) is [var found] ? found : (null, "", null);
}

/// <summary>Content that is kept beside the record, held against the hash that the record has of it.</summary>
internal static class BundledContent
{
    /// <summary>Whether a bundle was asked for without the files of this event's stream: without any, or without those of claims.</summary>
    public static bool IsLeftOut(BundledEvent one, BundleRequest request) =>
        request.WithoutFiles || (!request.ForOfficers && one.StreamType == CompensationClaim.StreamType);

    /// <param name="what">What became of it when its hash was taken: "attached", "sent".</param>
    public static string Standing(string sha256, byte[]? content, bool isLeftOut, string what) => content switch
    {
        null => "no longer kept: it was erased, and its hash stays",
        _ when Convert.ToHexStringLower(SHA256.HashData(content)) != sha256 => $"kept, but not what was {what}",
        _ when isLeftOut => $"kept, and what was {what}; left out of this bundle",
        _ => $"kept, and what was {what}",
    };
}
