using System.Data.Common;

namespace RightToBid.Storage.Database;

/// <summary>SQL for read models and for the application's own tables, always in somebody's name.</summary>
/// <remarks>
/// Parameters are named (<c>@reference</c>). LocalDate, Instant, Guid, numbers, strings, arrays of strings and Guids, bool and null are
/// mapped; <see cref="JsonValue"/> is written as jsonb. In a tenant's scope <c>@tenant</c> is given without being asked for.
/// </remarks>
public interface IDatabase
{
    Task<IReadOnlyList<T>> Query<T>(
        Scope scope, string sql, Dictionary<string, object?>? parameters, Func<Row, T> read, CancellationToken cancellation = default);

    /// <summary>How many rows were touched.</summary>
    Task<int> Execute(
        Scope scope, string sql, Dictionary<string, object?>? parameters = null, CancellationToken cancellation = default);

    /// <summary>Rows one by one, for exports that should not be held in memory.</summary>
    IAsyncEnumerable<T> Stream<T>(
        Scope scope, string sql, Dictionary<string, object?>? parameters, Func<Row, T> read, CancellationToken cancellation = default);

    /// <summary>For EF Core's identity tables, in the application's role.</summary>
    DbDataSource IdentitySource { get; }
}

/// <summary>A parameter to be written as jsonb by the catalogue's options.</summary>
public sealed record JsonValue(object Value);
