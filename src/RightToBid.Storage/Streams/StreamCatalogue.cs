using System.Collections.Frozen;

using RightToBid.Storage.Projections;

namespace RightToBid.Storage.Streams;

/// <summary>The kinds of stream, by name and by state, each with the read models that follow it.</summary>
internal sealed class StreamCatalogue
{
    private readonly FrozenDictionary<string, StreamDefinition> byName;
    private readonly FrozenDictionary<Type, StreamDefinition> byState;
    private readonly FrozenDictionary<string, ReadModelTable[]> followers;

    public StreamCatalogue(IReadOnlyList<StreamDefinition> definitions, IReadOnlyList<ReadModelTable> readModels)
    {
        byName = definitions.ToFrozenDictionary(one => one.Name, StringComparer.Ordinal);
        byState = definitions.ToFrozenDictionary(one => one.StateType);
        followers = definitions.ToFrozenDictionary(
            one => one.Name,
            one => readModels.Where(table => table.Model.StreamTypes.Contains(one.Name)).ToArray(),
            StringComparer.Ordinal);
    }

    public StreamDefinition For<TState>() =>
        byState.GetValueOrDefault(typeof(TState))
        ?? throw new InvalidOperationException($"No kind of stream has the state {typeof(TState).Name}.");

    public StreamDefinition For(string streamType) =>
        Find(streamType) ?? throw new UnknownEventException($"A stream is of the kind '{streamType}', which nobody registered.");

    public StreamDefinition? Find(string streamType) => byName.GetValueOrDefault(streamType);

    public IReadOnlyList<ReadModelTable> Following(string streamType) => followers[streamType];
}
