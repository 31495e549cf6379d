using Npgsql;

namespace RightToBid.Storage.Database;

/// <summary>An advisory lock held by a connection of its own, outside any transaction: one node at a time.</summary>
internal sealed class Turn : IAsyncDisposable
{
    public const int Migrating = 2;
    public const int Building = 3;

    private readonly NpgsqlConnection connection;
    private readonly int what;

    private Turn(NpgsqlConnection connection, int what) => (this.connection, this.what) = (connection, what);

    public static async Task<Turn> Take(DataSources sources, int what, CancellationToken cancellation)
    {
        var connection = await sources.Owner.OpenConnectionAsync(cancellation);
        try
        {
            await Sql.Run(connection, $"select pg_advisory_lock(7283, {what})", cancellation);
            return new Turn(connection, what);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Sql.Run(connection, $"select pg_advisory_unlock(7283, {what})", CancellationToken.None);
        await connection.DisposeAsync();
    }
}
