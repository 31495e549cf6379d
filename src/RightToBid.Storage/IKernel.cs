using RightToBid.Storage.Database;
using RightToBid.Storage.Deadlines;
using RightToBid.Storage.Migrations;
using RightToBid.Storage.Outbox;
using RightToBid.Storage.Projections;
using RightToBid.Storage.Redactions;
using RightToBid.Storage.Streams;
using RightToBid.Storage.Verification;

namespace RightToBid.Storage;

/// <summary>Everything that an engine provides. The application sees only these ports, so that another engine can stand behind them.</summary>
public interface IKernel : IAsyncDisposable
{
    IEventStore Events { get; }

    IDeadlines Deadlines { get; }

    IOutbox Outbox { get; }

    IReadModels ReadModels { get; }

    IDatabase Database { get; }

    ICounters Counters { get; }

    IMigrations Migrations { get; }

    IVerification Verification { get; }

    IRedactions Redactions { get; }
}
