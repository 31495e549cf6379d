using System.Text.Json;

using Npgsql;

namespace RightToBid.Benchmarks.Kernel;

/// <summary>A read model built beside the live one from every event, compared, and put in its place.</summary>
internal sealed class RebuildReadModel : IRow
{
    private const int Number = 30_000;

    public string Work => "rebuild a read model";

    public string Bar => ">= 90,000 events/s";

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var database = await server.Database();
        await using var kernel = server.Kernel(database);
        await kernel.Events.ImportHistory(Histories.By("seed"), Histories.Of("rebuild", Number, Histories.OpenedOn.PlusDays(42)));
        await BenchmarkServer.Run(database, "vacuum analyze");
        await using var source = BenchmarkServer.ByHand(database, role: null);

        var (ours, hand) = await Pace.Compare(
            _ => Pace.Of(Number * Histories.EventsEach, () => kernel.ReadModels.Rebuild("matters")),
            _ => Pace.Of(Number * Histories.EventsEach, () => ByHand(source)));
        return new Measured(ours, "/s", hand, ours >= 90_000);
    }

    /// <summary>One reader folding, one table copied, one key and one index: no comparison, no catching up.</summary>
    private static async Task ByHand(NpgsqlDataSource source)
    {
        await using var writing = await source.OpenConnectionAsync();
        await Execute(writing, "drop table if exists rtb.by_hand; create table rtb.by_hand (like rtb.rm_matters)");
        await using var reading = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            "select stream_id, type, data from rtb.mt_events order by tenant_id, stream_id, version", reading);
        await using var reader = await command.ExecuteReaderAsync();
        await MattersByHand.Copy(writing, "rtb.by_hand", Folded(reader));
        await Execute(
            writing,
            "alter table rtb.by_hand add primary key (tenant_id, stream_id); create unique index on rtb.by_hand (tenant_id, reference)");
    }

    private static IEnumerable<(Guid Id, Matter Matter)> Folded(NpgsqlDataReader reader)
    {
        var (id, matter) = (Guid.Empty, Matter.Initial);
        while (reader.Read())
        {
            var next = reader.GetGuid(0);
            if (next != id && id != Guid.Empty)
            {
                yield return (id, matter);
                matter = Matter.Initial;
            }

            id = next;
            var data = reader.GetFieldValue<byte[]>(2);
            matter = matter.Evolve(reader.GetString(1) == "matter_opened"
                ? JsonSerializer.Deserialize<MatterOpened>(data, Matter.Json)!
                : JsonSerializer.Deserialize<NoteTaken>(data, Matter.Json)!);
        }

        yield return (id, matter);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
