using RightToBid.Storage.EmbeddedPostgres;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Where the cases are kept: the database that is configured, or, for a first run, a PostgreSQL of our own.</summary>
/// <remarks><c>ConnectionStrings:RightToBid</c> always wins. Without it, only Development starts its own.</remarks>
internal sealed class CaseDatabase(IConfiguration configuration, IHostEnvironment environment) : IDisposable
{
    private readonly Lazy<(string ConnectionString, PostgresCluster? Cluster)> home = new(() => Open(configuration, environment));

    /// <summary>The connection of the schema's owner.</summary>
    /// <exception cref="InvalidOperationException">None is configured, and this is not Development.</exception>
    /// <exception cref="PostgresNotFoundException">None is configured, and no PostgreSQL programs were found.</exception>
    public string ConnectionString => home.Value.ConnectionString;

    public void Dispose()
    {
        if (home is { IsValueCreated: true, Value.Cluster: { } cluster })
        {
            cluster.Dispose();
        }
    }

    private static (string ConnectionString, PostgresCluster? Cluster) Open(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration.GetConnectionString("RightToBid") is { Length: > 0 } configured)
        {
            return (configured, null);
        }

        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                "No database is configured: set ConnectionStrings__RightToBid. Only the Development environment starts a PostgreSQL of its own.");
        }

        var folder = configuration["Postgres:DataFolder"] is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(environment.ContentRootPath, ".data", "postgres");
        var cluster = PostgresCluster.Start(new ClusterSettings(folder, configuration["Postgres:BinariesFolder"]));
        return (cluster.ConnectionString("postgres"), cluster);
    }
}
