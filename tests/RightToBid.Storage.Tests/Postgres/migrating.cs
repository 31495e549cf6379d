using RightToBid.Storage.Database;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Postgres;

public class migrating
{
    private static readonly FakeClock Clock = new(TestHouse.NoonOn("Tuesday 12 May 2020"));

    [Fact]
    public async Task an_empty_database_applies_every_file_in_order_and_builds_every_read_model()
    {
        await using var database = await TestPostgres.Empty();
        await using var kernel = House.Open(database.ConnectionString, Clock);
        (await kernel.Migrations.Pending()).ShouldContain("0001-events.sql");

        var outcome = await kernel.Migrations.Migrate();

        outcome.Applied.ShouldBe(outcome.Applied.Order(StringComparer.Ordinal));
        outcome.Applied.ShouldContain("0001-events.sql");
        outcome.Built.Select(one => one.ReadModel).ShouldBe(["lamps", "switchings"]);
        (await kernel.Migrations.Pending()).ShouldBeEmpty();
        (await kernel.Migrations.Migrate()).Applied.ShouldBeEmpty();
    }

    [Fact]
    public async Task from_three_nodes_at_once_is_done_once()
    {
        await using var database = await TestPostgres.Empty();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            await using var kernel = House.Open(database.ConnectionString, Clock);
            return await kernel.Migrations.Migrate();
        })));

        outcomes.Count(outcome => outcome.Applied.Count > 0).ShouldBe(1);
        outcomes.Count(outcome => outcome.Built.Count > 0).ShouldBe(1);
    }

    [Fact]
    public async Task a_file_that_was_changed_after_it_was_applied_is_refused()
    {
        await using var database = await TestPostgres.Empty();
        await using var kernel = House.Open(database.ConnectionString, Clock);
        await kernel.Migrations.Migrate();
        await using var owner = new Npgsql.NpgsqlConnection(database.ConnectionString + ";Pooling=false");
        await owner.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("update rtb.migrations set checksum = 'another' where file = '0001-events.sql'", owner);
        await command.ExecuteNonQueryAsync();

        (await Should.ThrowAsync<InvalidOperationException>(() => kernel.Migrations.Migrate())).Message.ShouldStartWith("0001-events.sql has been changed");
    }

    [Fact]
    public async Task numbers_are_given_once_each()
    {
        await using var database = await TestPostgres.Empty();
        await using var kernel = House.Open(database.ConnectionString, Clock);
        await kernel.Migrations.Migrate();

        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            var numbers = new List<long>();
            for (var time = 0; time < 20; time++)
            {
                numbers.Add(await kernel.Counters.Next("E07000001", "ACV/2020"));
            }

            return numbers;
        })));

        taken.SelectMany(one => one).Order().ShouldBe(Enumerable.Range(1, 160).Select(n => (long)n));
        await kernel.Counters.MoveBeyond("E07000001", "ACV/2020", 400);
        await kernel.Counters.MoveBeyond("E07000001", "ACV/2020", 300);
        (await kernel.Counters.Next("E07000001", "ACV/2020")).ShouldBe(401);
        (await kernel.Counters.Next("E07000002", "ACV/2020")).ShouldBe(1);
        (await kernel.Database.Query(Scope.Worker, "select count(*) as n from rtb.counters", null, row => row.Whole("n"))).ShouldBe([2]);
    }
}
