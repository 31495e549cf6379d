using RightToBid.Storage;

namespace RightToBid.Web.Platform.Cases;

/// <summary>The accounts that took part in a decision, as far as the record shows: those that recorded its steps. None of them may review it.</summary>
internal sealed class Deciders(IKernel kernel)
{
    /// <param name="streamId">Where the decision was recorded; nothing where it was taken before there was a record.</param>
    /// <param name="isStep">Whether an event is a step of the decision.</param>
    public async Task<IReadOnlyList<Guid>> Of(string authority, Guid? streamId, Func<object, bool> isStep, CancellationToken cancellation)
    {
        var accounts = new HashSet<Guid>();
        if (streamId is { } stream)
        {
            await foreach (var recorded in kernel.Events.ReadStream(authority, stream, cancellation))
            {
                if (isStep(recorded.Data) && Guid.TryParse(recorded.Metadata.Actor, out var account))
                {
                    accounts.Add(account);
                }
            }
        }

        return [.. accounts];
    }
}
