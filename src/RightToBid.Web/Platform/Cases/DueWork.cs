using NodaTime;

using RightToBid.Storage;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Deadlines that have passed and messages to deliver, until nothing is left.</summary>
internal sealed class DueWork(IKernel kernel, IClock clock, IEnumerable<IDailyWork> daily) : IDueWork
{
    public async Task Drain(CancellationToken cancellation)
    {
        foreach (var task in daily)
        {
            await task.Run(cancellation);
        }

        bool more;
        do
        {
            var now = clock.GetCurrentInstant();
            var fired = await kernel.Deadlines.Drain(now, cancellation);
            var sent = await kernel.Outbox.Drain(now, cancellation);
            more = fired.Fired + sent.Delivered > 0;
        }
        while (more);
    }
}
