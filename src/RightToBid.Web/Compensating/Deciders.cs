using RightToBid.Cases.Compensating;
using RightToBid.Storage;

namespace RightToBid.Web.Compensating;

/// <summary>Who took part in the decision on a claim, as far as the record shows: the accounts that recorded it.</summary>
internal static class Deciders
{
    public static async Task<IReadOnlyList<Guid>> Of(IKernel kernel, string authority, Guid claimId, CancellationToken cancellation)
    {
        var accounts = new HashSet<Guid>();
        await foreach (var recorded in kernel.Events.ReadStream(authority, claimId, cancellation))
        {
            if (recorded.Data is ClaimRejected or ClaimDecided && Guid.TryParse(recorded.Metadata.Actor, out var account))
            {
                accounts.Add(account);
            }
        }

        return [.. accounts];
    }
}
