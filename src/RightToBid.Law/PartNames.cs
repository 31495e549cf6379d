namespace RightToBid.Law;

/// <summary>Tells parts of land by their names: two names that differ only in case or in spaces are one.</summary>
public sealed class PartNames : IEqualityComparer<string>
{
    private PartNames()
    {
    }

    /// <summary>The only one.</summary>
    public static PartNames Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null : Plain(x).Equals(Plain(y), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public int GetHashCode(string obj) => Plain(obj).GetHashCode(StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
