namespace RightToBid.Cases.Correcting;

/// <summary>What can be put right about the land as an event describes it.</summary>
internal static class AssetFacts
{
    public static IEnumerable<CorrectableFact> Of<TEvent>(string key, Func<TEvent, Asset> read, Func<TEvent, Asset, TEvent> write)
        where TEvent : class, ICaseEvent =>
    [
        Correctable.Words<TEvent>(
            $"{key}.asset-name", "The name of the land or building", e => read(e).Name, (e, words) => write(e, read(e) with { Name = words })),
        Correctable.Words<TEvent>(
            $"{key}.asset-address", "The address", e => read(e).Address, (e, words) => write(e, read(e) with { Address = words })),
        Correctable.WordsOrNone<TEvent>(
            $"{key}.asset-kind", "What kind of place it is", e => read(e).Kind, (e, words) => write(e, read(e) with { Kind = words })),
        Correctable.WordsOrNone<TEvent>(
            $"{key}.asset-description", "The description of the land", e => read(e).Description, (e, words) => write(e, read(e) with { Description = words })),
        Correctable.WordsOrNone<TEvent>(
            $"{key}.asset-boundaries", "The boundaries", e => read(e).Boundaries, (e, words) => write(e, read(e) with { Boundaries = words })),
    ];
}
