using NodaTime;

using RightToBid.Storage;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Looks every few seconds for what is due, and once a night recomputes every deadline. Any number of nodes may do so.</summary>
internal sealed class BackgroundWork(
    IKernel kernel, IDueWork work, IEnumerable<INightlyWork> nightly, IClock clock, ILogger<BackgroundWork> log) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(5);

    /// <summary>After so long what is due is left for the next look, so that a long row of messages holds up neither the daily work nor the nightly. Policy.</summary>
    private static readonly Duration LongestLook = Duration.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var sweptOn = clock.Today();
        using var pace = new PeriodicTimer(Pace);
        do
        {
            try
            {
                await work.Drain(LongestLook, stoppingToken);
                if (clock.Today() != sweptOn)
                {
                    await Sweep(stoppingToken);
                    foreach (var task in nightly)
                    {
                        await task.Run(stoppingToken);
                    }

                    sweptOn = clock.Today();
                }
            }
#pragma warning disable CA1031 // The worker outlives every failure: the database may be back in a moment. Settled.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                log.LogError(failure, "Due work was interrupted and will be tried again.");
            }
        }
        while (await pace.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Sweep(CancellationToken stoppingToken)
    {
        foreach (var difference in await kernel.Deadlines.Sweep(stoppingToken))
        {
            log.LogError("The deadlines of stream {StreamId} were not what its state says, and were put right.", difference.StreamId);
        }
    }
}
