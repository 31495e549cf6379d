using NodaTime;

using RightToBid.Storage;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Deadlines that have passed and messages to deliver, until nothing is left.</summary>
internal sealed class DueWork(IKernel kernel, IClock clock, IEnumerable<IDailyWork> daily) : IDueWork
{
    public Task Drain(CancellationToken cancellation) => Drain(Duration.MaxValue, cancellation);

    public async Task Drain(Duration longest, CancellationToken cancellation)
    {
        var began = clock.GetCurrentInstant();
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
        while (more && clock.GetCurrentInstant() - began < longest);
    }
}
