using RightToBid.Cases.Nominating;
using RightToBid.Storage;

namespace RightToBid.Web.Reviewing;

/// <summary>The accounts that took part in a decision to list, as the record of the nomination shows them. None of them may review it.</summary>
internal sealed class Deciders(IKernel kernel)
{
    public async Task<IReadOnlyList<Guid>> Of(string authority, Guid? nominationId, CancellationToken cancellation)
    {
        var accounts = new HashSet<Guid>();
        if (nominationId is { } nomination)
        {
            await foreach (var recorded in kernel.Events.ReadStream(authority, nomination, cancellation))
            {
                if (recorded.Data is NominationAccepted or EligibilityAssessed && Guid.TryParse(recorded.Metadata.Actor, out var account))
                {
                    accounts.Add(account);
                }
            }
        }

        return [.. accounts];
    }
}
