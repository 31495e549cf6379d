using Npgsql;

namespace RightToBid.Storage.Database;

/// <summary>The same database, once as its owner and once in each lesser role.</summary>
internal sealed class DataSources : IAsyncDisposable
{
    /// <summary>Statements are planned alike whatever server they meet: for disks without heads, and without compiling what takes a few milliseconds.</summary>
    private const string Planning = "-c random_page_cost=1.1 -c jit=off";

    public DataSources(string connectionString)
    {
        Owner = Build(connectionString, role: null, connections: 8);
        App = Build(connectionString, "rtb_app", connections: 32);
        Worker = Build(connectionString, "rtb_worker", connections: 8);
        Public = Build(connectionString, "rtb_public", connections: 24);
    }

    /// <summary>Migrates, and copies in bulk (which row-level security does not allow).</summary>
    public NpgsqlDataSource Owner { get; }

    public NpgsqlDataSource App { get; }

    public NpgsqlDataSource Worker { get; }

    public NpgsqlDataSource Public { get; }

    public async ValueTask DisposeAsync()
    {
        await Owner.DisposeAsync();
        await App.DisposeAsync();
        await Worker.DisposeAsync();
        await Public.DisposeAsync();
    }

    private static NpgsqlDataSource Build(string connectionString, string? role, int connections)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,   // nothing is set beyond a transaction
            MaxPoolSize = connections,
            ApplicationName = role ?? "rtb_owner",
        };
        settings.Options = $"{settings.Options} {Planning}{(role is null ? "" : $" -c role={role}")}".TrimStart();

        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }
}
