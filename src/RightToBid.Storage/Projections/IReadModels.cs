namespace RightToBid.Storage.Projections;

/// <summary>Builds read models from events.</summary>
public interface IReadModels
{
    /// <summary>The names of those whose stored version is not the one in the code.</summary>
    Task<IReadOnlyList<string>> Outdated(CancellationToken cancellation = default);

    /// <summary>
    /// Builds the version in the code beside the stored one, catches up, and puts it in its place in one transaction. Commands go on meanwhile.
    /// </summary>
    Task<RebuildOutcome> Rebuild(string name, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default);
}

/// <summary>How far a rebuild has come.</summary>
public sealed record RebuildProgress(string ReadModel, long EventsDone, long EventsInAll);

/// <summary>What a rebuild did.</summary>
/// <param name="Changed">Rows that came out otherwise than they were; null where the stored version had other columns.</param>
public sealed record RebuildOutcome(string ReadModel, int Version, long Events, long Rows, long? Changed);
