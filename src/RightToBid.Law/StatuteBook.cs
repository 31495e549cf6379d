using System.Collections.Frozen;

namespace RightToBid.Law;

/// <summary>Every regime that has been encoded. A regime joins by existing: there is no list to edit.</summary>
public static class StatuteBook
{
    private static readonly FrozenDictionary<string, IRegime> ByKey = typeof(StatuteBook).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IRegime)))
        .Select(type => (IRegime)Activator.CreateInstance(type, nonPublic: true)!)
        .ToFrozenDictionary(regime => regime.Key);

    /// <summary>All regimes, by key.</summary>
    public static IReadOnlyList<IRegime> Regimes { get; } = [.. ByKey.Values.OrderBy(regime => regime.Key, StringComparer.Ordinal)];

    /// <summary>The regime with this key.</summary>
    /// <exception cref="LawNotEncodedException">Nobody has encoded it.</exception>
    public static IRegime Regime(string key) => ByKey.TryGetValue(key, out var regime)
        ? regime
        : throw new LawNotEncodedException(
            $"There is no regime called \"{key}\". Those encoded: {string.Join(", ", Regimes.Select(known => known.Key))}.");
}
