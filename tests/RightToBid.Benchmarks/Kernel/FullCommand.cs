using RightToBid.Storage;
using RightToBid.Storage.Streams;

namespace RightToBid.Benchmarks.Kernel;

/// <summary>Load, fold, decide, append under the order lock, read model, deadlines, outbox, command identifier: eight writers.</summary>
internal sealed class FullCommand : IRow
{
    private const int Writers = 8;
    private const int CommandsAWriter = 250;
    private const int MattersInAll = 2_000;

    public string Work => "full command, 8 writers";

    public string Bar => ">= 0.75 of hand-written, >= 1,500/s";

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var (database, database2) = (await server.Database(), await server.Database());
        await using var kernel = server.Kernel(database);
        await using var seeding = server.Kernel(database2);
        foreach (var one in new[] { kernel, seeding })
        {
            await one.Events.ImportHistory(
                Histories.By("seed"), Histories.Of("command", MattersInAll, Histories.OpenedOn.PlusDays(42)));
        }

        await using var source = BenchmarkServer.ByHand(database2);
        var byHand = new CommandByHand(source, server.GetCurrentInstant().ToDateTimeUtc());
        await Turn(-1, (matter, command) => Ours(kernel, matter, command));
        await Turn(-1, byHand.Execute);

        var (ours, hand) = await Pace.Compare(
            turn => Turn(turn, (matter, command) => Ours(kernel, matter, command)),
            turn => Turn(turn, byHand.Execute));
        return new Measured(ours, "/s", hand, ours >= 1_500 && ours / hand >= 0.75);
    }

    private static Task<CommandOutcome<Matter>> Ours(IKernel kernel, Guid matter, string command) =>
        kernel.Events.Execute<Matter>(matter, Histories.By(command), state => Decided.Of(Histories.Note(state.Notes)));

    private static Task<double> Turn(int turn, Func<Guid, string, Task> execute) => Pace.Of(
        Writers * CommandsAWriter,
        () => Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; n < CommandsAWriter; n++)
            {
                var matter = Histories.MatterOf("command", ((writer * CommandsAWriter) + n) % MattersInAll);
                await execute(matter, $"turn {turn}, writer {writer}, command {n}");
            }
        }))));
}
