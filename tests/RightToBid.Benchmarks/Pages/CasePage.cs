using System.Text.Json;

using NodaTime;

using Npgsql;

using RightToBid.Benchmarks.Kernel;
using RightToBid.Storage;
using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Register.CasePages;

namespace RightToBid.Benchmarks.Pages;

/// <summary>A case by its reference, with every window, its reason and the history in sentences, as the bytes of its JSON.</summary>
/// <remarks>By hand: the same statement on its own connection, read by ordinal; what is said of the case is worked out by the same functions.</remarks>
internal sealed class CasePage : IRow
{
    private const int Number = 2_000;
    private const int Reads = 4_000;
    private const int Readers = 2;
    private const int WarmUps = 6;

    private static readonly LocalDate Today = new(2020, 7, 1);

    public string Work => "case page as JSON, by reference";

    public string Bar => ">= 0.8 of hand-written";

    public async Task<Measured> Run(BenchmarkServer server)
    {
        var database = await server.Database();
        await using var kernel = PostgresKernel.Open(CaseKernel.Settings(database, server, new TimeOrderedIdentifiers(server)));
        await kernel.Migrations.Migrate();
        await kernel.Events.ImportHistory(Histories.By("cases"), CaseHistories.Of(Number));
        await BenchmarkServer.Run(database, "vacuum analyze");
        await using var source = BenchmarkServer.ByHand(database, "rtb_public");
        var cases = new PublicCases(kernel);

        // Neither way is measured before both have been compiled for good.
        for (var turn = 0; turn < WarmUps; turn++)
        {
            await ReadAll(turn, Ours);
            await ReadAll(turn, Theirs);
        }

        var (ours, hand) = await Pace.Compare(turn => ReadAll(turn, Ours), turn => ReadAll(turn, Theirs));
        return new Measured(ours, "/s", hand, ours >= 0.8 * hand);

        async Task<byte[]> Ours(string reference) => Written(await cases.Find(CaseHistories.Tenant, reference, CancellationToken.None));
        async Task<byte[]> Theirs(string reference) => Written(await ByHand(source, reference));
    }

    private static Task<double> ReadAll(int turn, Func<string, Task<byte[]>> read) => Pace.Of(Reads, () => Task.WhenAll(
        Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            var order = new Random((turn * Readers) + reader);
            for (var done = reader; done < Reads; done += Readers)
            {
                await read(CaseHistories.Reference(order.Next(Number)));
            }
        }))));

    private static byte[] Written(PublicCase? found) => JsonSerializer.SerializeToUtf8Bytes(CaseDocuments.Of(found!, Today), CaseJson.Spoken);

    private static async Task<PublicCase?> ByHand(NpgsqlDataSource source, string reference)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(
            """
            select stream_id, stream_type, reference, version, event_name, occurred_on, recorded_at, recorded_on, recorded_by, late_by_days, facts::text
            from rtb.rm_case_history where tenant_id = $1 and lower(reference) = lower($2) order by stream_id, version
            """, connection)
        { Parameters = { new() { Value = CaseHistories.Tenant }, new() { Value = reference } } };
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<HistoryRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(new HistoryRow(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), new Recorded(
                reader.GetInt64(3), reader.GetString(4), PublicFacts.Read(reader.GetString(4), reader.GetString(10)),
                LocalDate.FromDateOnly(reader.GetFieldValue<DateOnly>(5)), Instant.FromDateTimeUtc(reader.GetDateTime(6)),
                LocalDate.FromDateOnly(reader.GetFieldValue<DateOnly>(7)), reader.GetString(8), (int)reader.GetInt64(9))));
        }

        return PublicCases.Assemble(CaseHistories.Tenant, rows);
    }
}
