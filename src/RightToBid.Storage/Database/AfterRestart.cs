using System.Data;

using Npgsql;

namespace RightToBid.Storage.Database;

/// <summary>
/// When PostgreSQL was restarted, the pool still holds connections to the server that is gone. The first question shows it and empties the
/// pool; asked once more on a fresh connection it is answered, so that nobody meets an error.
/// </summary>
internal static class AfterRestart
{
    /// <param name="read">Something that only reads, as the first thing on the connection: so nothing can be done twice.</param>
    public static async Task<T> Ask<T>(NpgsqlConnection connection, Func<Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            return await read();
        }
        catch (NpgsqlException) when (connection.State != ConnectionState.Open)
        {
            await connection.CloseAsync();
            await connection.OpenAsync(cancellation);
            return await read();
        }
    }
}
