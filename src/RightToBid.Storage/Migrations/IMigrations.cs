using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Migrations;

/// <summary>Brings the schema to what the code expects: numbered SQL files, then read models that are new or have a new version.</summary>
public interface IMigrations
{
    /// <summary>Applies what is missing, one node at a time. Never called from a request.</summary>
    Task<MigrationOutcome> Migrate(IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default);

    /// <summary>What <see cref="Migrate"/> would do, for a readiness check; empty when the schema is as expected.</summary>
    Task<IReadOnlyList<string>> Pending(CancellationToken cancellation = default);
}

/// <summary>What was applied and built.</summary>
public sealed record MigrationOutcome(IReadOnlyList<string> Applied, IReadOnlyList<RebuildOutcome> Built);
