namespace RightToBid.Storage.Projections;

/// <summary>A read model's unique key is taken by another stream. Nothing was recorded.</summary>
/// <param name="constraint">The index's name: <c>rm_NAME_…</c>.</param>
public sealed class DuplicateKeyException(string constraint, Exception inner)
    : Exception($"The key {constraint} is taken.", inner)
{
    public string Constraint { get; } = constraint;
}
