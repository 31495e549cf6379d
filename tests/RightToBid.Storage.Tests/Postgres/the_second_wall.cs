using Npgsql;

using RightToBid.Storage.Database;
using RightToBid.Storage.Redactions;
using RightToBid.Storage.Tests.LightSwitch;

namespace RightToBid.Storage.Tests.Postgres;

/// <summary>Row-level security holds where a query forgets its tenant.</summary>
public class the_second_wall(TestHouse house) : IClassFixture<TestHouse>
{
    public static TheoryData<string> EveryTableWithATenant { get; } =
        ["mt_streams", "mt_events", "commands", "deadlines", "outbox", "counters", "chain_heads", "redactions", "rm_lamps", "rm_switchings"];

    [Theory]
    [MemberData(nameof(EveryTableWithATenant))]
    public async Task shows_a_tenant_its_own_rows_only(string table)
    {
        await TwoTenants();

        (await TenantsIn(Scope.Tenant("E07000001"), table)).ShouldBe(["E07000001"]);
        (await TenantsIn(Scope.Tenant("E07000002"), table)).ShouldBe(["E07000002"]);
        (await TenantsIn(Scope.Tenant("E07000003"), table)).ShouldBeEmpty();
        (await TenantsIn(Scope.Worker, table)).ShouldBe(["E07000001", "E07000002"]);
    }

    [Theory]
    [MemberData(nameof(EveryTableWithATenant))]
    public async Task shows_nothing_where_no_tenant_was_named(string table)
    {
        await TwoTenants();
        await using var connection = await house.Kernel.Database.IdentitySource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from rtb.{table}";

        (await command.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task lets_nobody_write_for_another_tenant()
    {
        await TwoTenants();

        (await Should.ThrowAsync<PostgresException>(() => house.Kernel.Database.Execute(
            Scope.Tenant("E07000001"), "insert into rtb.counters (tenant_id, series, last) values ('E07000002', 'stolen', 1)")))
            .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await house.Kernel.Database.Execute(
            Scope.Tenant("E07000001"), "update rtb.counters set last = 99 where tenant_id = 'E07000002'")).ShouldBe(0);
        (await house.Kernel.Database.Execute(
            Scope.Tenant("E07000001"), "update rtb.counters set last = last where tenant_id = 'E07000001'")).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task shows_the_public_what_is_published_of_every_tenant_and_nothing_else()
    {
        await TwoTenants();

        (await TenantsIn(Scope.Public, "rm_lamps")).ShouldBe(["E07000001", "E07000002"]);
        foreach (var table in await Tables())
        {
            if (table != "rm_lamps")
            {
                (await Should.ThrowAsync<PostgresException>(() => house.Kernel.Database.Query(
                    Scope.Public, $"select 1 as one from rtb.{table}", null, row => row.Whole("one")), table))
                    .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
            }
        }

        (await Should.ThrowAsync<PostgresException>(() => house.Kernel.Database.Execute(Scope.Public, "delete from rtb.rm_lamps")))
            .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task stands_around_every_table_that_has_a_tenant()
    {
        (await house.Kernel.Database.Query(
            Scope.Worker,
            """
            select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
            where n.nspname = 'rtb' and c.relkind = 'r' and not c.relrowsecurity
            """,
            null,
            row => row.Text("name"))).ShouldBeEmpty();
        (await Tables()).Count.ShouldBeGreaterThan(8);
    }

    private async Task TwoTenants()
    {
        foreach (var tenant in new[] { "E07000001", "E07000002" })
        {
            var lamp = await house.Lamp(tenant: tenant);
            await house.SwitchOn(lamp, house.By("child", tenant: tenant));
            await house.Kernel.Redactions.Redact(
                tenant, lamp, (_, data) => data.Contains("room", StringComparison.Ordinal) ? new Redacted(data.Replace("room ", "hall "), ["room"]) : null, "Asked", "legal");
            await house.Kernel.Counters.Next(tenant, "lamps");
        }
    }

    private Task<IReadOnlyList<string>> TenantsIn(Scope scope, string table) => house.Kernel.Database.Query(
        scope, $"select distinct tenant_id from rtb.{table} order by tenant_id", null, row => row.Text("tenant_id"));

    private Task<IReadOnlyList<string>> Tables() => house.Kernel.Database.Query(
        Scope.Worker,
        "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'rtb' and c.relkind = 'r'",
        null,
        row => row.Text("name"));
}
