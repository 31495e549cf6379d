using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Platform.Forms;

namespace RightToBid.Web.Tests.Register;

/// <summary>
/// The council of every form, where whatever anybody keeps to itself has a marker of its own: in the commands, in what stands beside them, and in every
/// column that the public may not read.
/// </summary>
public sealed class PrivateCouncil : FormsCouncil
{
    internal const string Site = "assets.test.example";
    internal const string RouteAsked = "Route-Asked";

    /// <summary>Of what is kept under no council: who follows the register.</summary>
    internal const string OfTheSite = "site";

    internal static readonly string[] Tenants = [Authority, Ashcombe.Code, OfTheSite];

    private Task<PublicReading>? read;

    internal LettersTaken Mail { get; } = new();

    internal PrivatePlanting Planting { get; private set; } = null!;

    internal IKernel Kernel => Services.GetRequiredService<IKernel>();

    protected override string Actor { get; } = PrivateFacts.Marker("Actor");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Planting = new(this, Actor);
        await Planting.Plant();
    }

    public override async ValueTask DisposeAsync()
    {
        if (Planting is not null)
        {
            await Planting.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    /// <summary>Everything that a browser with nobody signed in can read, read once for all tests.</summary>
    internal Task<PublicReading> Read() => read ??= PublicReading.Of(this);

    /// <summary>Everything that happened, in every council.</summary>
    internal async Task<IReadOnlyList<ICaseEvent>> Happened()
    {
        var happened = new List<ICaseEvent>();
        foreach (var tenant in Tenants)
        {
            foreach (var stream in await Uuids(tenant, "select id as it from rtb.mt_streams where tenant_id = @tenant"))
            {
                await foreach (var recorded in Kernel.Events.ReadStream(tenant, stream, TestContext.Current.CancellationToken))
                {
                    happened.Add((ICaseEvent)recorded.Data);
                }
            }
        }

        return happened;
    }

    /// <summary>The identifiers of people, and of what only somebody inside the council or with a link of their own knows.</summary>
    internal async Task<PrivateMarks> Marks()
    {
        var (open, streams, hidden) = (new HashSet<Guid>(), new HashSet<Guid>(), new HashSet<Guid>());
        var columns = await PrivateColumns.All(this, "uuid");
        foreach (var tenant in Tenants)
        {
            streams.UnionWith(await Uuids(tenant, "select id as it from rtb.mt_streams where tenant_id = @tenant"));
            foreach (var column in columns)
            {
                (column.IsPublished ? open : hidden).UnionWith(await Uuids(
                    tenant, $"select distinct {column.Name} as it from rtb.{column.Table} where tenant_id = @tenant and {column.Name} is not null"));
            }
        }

        hidden.ExceptWith(open);
        hidden.UnionWith((await Happened()).SelectMany(PrivateFacts.Private).Select(value => value.Value).OfType<Guid>());
        hidden.ExceptWith(streams);
        hidden.Remove(Guid.Empty);
        return new(hidden);
    }

    internal Task<IReadOnlyList<Guid>> Uuids(string tenant, string sql) =>
        Kernel.Database.Query(Scope.Tenant(tenant), sql, [], row => row.Uuid("it"), TestContext.Current.CancellationToken);

    internal Task<IReadOnlyList<string>> Texts(string tenant, string sql) =>
        Kernel.Database.Query(Scope.Tenant(tenant), sql, [], row => row.Text("it"), TestContext.Current.CancellationToken);

    protected override ICommand<TState> AsSent<TState>(ICommand<TState> command) => PrivateFacts.Planted(command);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:Address", $"https://{Site}");
        builder.ConfigureServices(services => services.AddSingleton<IMailer>(Mail).AddSingleton<IStartupFilter, SaysItsRoute>());
    }

    /// <summary>Says with each answer which route gave it.</summary>
    private sealed class SaysItsRoute : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Response.OnStarting(() =>
                {
                    if (context.GetEndpoint() is RouteEndpoint route)
                    {
                        context.Response.Headers[RouteAsked] = route.RoutePattern.RawText;
                    }

                    return Task.CompletedTask;
                });
                return rest(context);
            });
            next(app);
        };
    }
}

/// <summary>A column of the database, beside the tables that events are kept in and those that are made from events.</summary>
/// <param name="IsPublished">Whether the role under which public pages read may read it.</param>
internal sealed record PrivateColumn(string Table, string Name, string Type, bool IsPublished, bool MayChange)
{
    public override string ToString() => $"{Table}.{Name}";
}

/// <summary>Which columns there are, as the database itself says it.</summary>
internal static class PrivateColumns
{
    public static Task<IReadOnlyList<PrivateColumn>> All(PrivateCouncil council, params string[] types) => Find(council, "not like", types);

    /// <summary>The columns of the tables that are made from events.</summary>
    public static Task<IReadOnlyList<PrivateColumn>> Made(PrivateCouncil council, params string[] types) => Find(council, "like", types);

    private static Task<IReadOnlyList<PrivateColumn>> Find(PrivateCouncil council, string isMade, string[] types) => council.Kernel.Database.Query(
        Scope.Tenant(PrivateCouncil.OfTheSite),
        $"""
        select c.relname::text as table_name, a.attname::text as column_name, format_type(a.atttypid, null) as type,
            has_column_privilege('rtb_public', c.oid, a.attnum, 'select') as is_published, has_column_privilege('rtb_app', c.oid, a.attnum, 'update') as may_change
        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
        where n.nspname = 'rtb' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and format_type(a.atttypid, null) = any (@types)
            and c.relname {isMade} 'rm\_%' and has_column_privilege('rtb_app', c.oid, a.attnum, 'select')
            and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
            and c.relname <> all (array['mt_events', 'mt_streams', 'deadlines', 'chain_heads', 'commands', 'counters', 'read_models', 'redactions', 'outbox'])
        order by 1, 2
        """,
        new() { ["types"] = types },
        row => new PrivateColumn(row.Text("table_name"), row.Text("column_name"), row.Text("type"), row.YesNo("is_published"), row.YesNo("may_change")),
        TestContext.Current.CancellationToken);
}
