using System.Globalization;

using Npgsql;

using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Streams;

/// <summary>Which refusals by PostgreSQL mean that somebody else was first.</summary>
internal static class Conflicts
{
    private static readonly string[] OwnKeys =
        ["commands_pkey", "pkey_mt_streams_tenant_id_id", "pk_mt_events_stream_and_version", "pkey_mt_events_seq_id"];

    public static bool IsConflict(PostgresException refused) => refused.SqlState switch
    {
        "RB001" or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => true,
        PostgresErrorCodes.UniqueViolation => OwnKeys.Contains(refused.ConstraintName),
        _ => false,
    };

    public static long ActualVersion(PostgresException refused) =>
        refused.SqlState == "RB001" && long.TryParse(refused.MessageText, CultureInfo.InvariantCulture, out var actual) ? actual : 0;

    /// <summary>A read model's unique key is taken; null where it is something else.</summary>
    public static DuplicateKeyException? DuplicateKey(PostgresException refused) =>
        refused.SqlState == PostgresErrorCodes.UniqueViolation && refused.TableName?.StartsWith("rm_", StringComparison.Ordinal) == true
            ? new DuplicateKeyException(refused.ConstraintName ?? refused.TableName, refused)
            : null;
}
