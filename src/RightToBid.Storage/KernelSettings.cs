using System.Reflection;

using NodaTime;

using RightToBid.Storage.Projections;
using RightToBid.Storage.Streams;

namespace RightToBid.Storage;

/// <summary>What the application gives the kernel.</summary>
public sealed record KernelSettings
{
    /// <summary>The connection of the schema's owner. The kernel itself takes lesser roles for everything but migrating and copying.</summary>
    public required string ConnectionString { get; init; }

    public required EventCatalogue Events { get; init; }

    public required IReadOnlyList<StreamDefinition> Streams { get; init; }

    public IReadOnlyList<ReadModel> ReadModels { get; init; } = [];

    public required IClock Clock { get; init; }

    public required IIdentifiers Identifiers { get; init; }

    /// <summary>Assemblies with the application's own numbered SQL files (<c>0101-parties.sql</c>), embedded as resources.</summary>
    public IReadOnlyList<Assembly> MigrationsIn { get; init; } = [];

    /// <summary>How often a message is tried before it is set aside.</summary>
    public int OutboxAttempts { get; init; } = 10;
}
