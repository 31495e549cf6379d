using RightToBid.Storage.Database;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Migrations;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Redactions;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Verification;

namespace RightToBid.Storage;

/// <summary>The engine on PostgreSQL. Opening it touches nothing: <see cref="Migrations"/> must have run before anything is asked of it.</summary>
public sealed class PostgresKernel : IKernel
{
    private readonly DataSources sources;

    private PostgresKernel(KernelSettings settings)
    {
        sources = new DataSources(settings.ConnectionString);
        IReadOnlyList<ReadModelTable> tables = [.. settings.ReadModels.Select(model => new ReadModelTable(model, settings.Events.Json))];
        var streams = new StreamCatalogue(settings.Streams, tables);
        var fold = new HistoryFold(settings.Events, streams);
        var preparation = new Preparation(settings.Events, streams, settings.Identifiers);
        var import = new HistoryImport(sources, settings.Events, streams, preparation, tables);
        var deadlines = new DeadlineTable(sources, fold);

        Events = new PostgresEventStore(sources, settings.Events, streams, preparation, import, settings.Clock);
        Deadlines = new PostgresDeadlines(sources, settings.Events, fold, preparation, deadlines, settings.Identifiers, settings.Clock);
        Outbox = new PostgresOutbox(sources, settings.Events.Json, settings.OutboxAttempts, settings.Clock);
        ReadModels = new ReadModelBuilder(sources, fold, tables, settings.Clock);
        Database = new PostgresDatabase(sources, settings.Events.Json);
        Counters = new Counters(sources);
        Migrations = new PostgresMigrations(sources, settings.MigrationsIn, ReadModels, settings.Clock);
        Verification = new PostgresVerification(sources, fold, deadlines, tables);
        Redactions = new PostgresRedactions(sources, settings.Events, fold, tables, settings.Clock);
    }

    public IEventStore Events { get; }

    public IDeadlines Deadlines { get; }

    public IOutbox Outbox { get; }

    public IReadModels ReadModels { get; }

    public IDatabase Database { get; }

    public ICounters Counters { get; }

    public IMigrations Migrations { get; }

    public IVerification Verification { get; }

    public IRedactions Redactions { get; }

    public static PostgresKernel Open(KernelSettings settings) => new(settings);

    public ValueTask DisposeAsync() => sources.DisposeAsync();
}
