namespace RightToBid.Law;

/// <summary>A disposal to which the prohibition does not apply, as an owner may claim it. The authority approves nothing.</summary>
/// <param name="Code">The stable code: <c>EX_GIFT</c>.</param>
/// <param name="Rule">What is exempt, in one sentence.</param>
/// <param name="Source">The provision.</param>
/// <param name="Caution">What owners get wrong about it, or nothing.</param>
public sealed record Exemption(string Code, string Rule, LegalReference Source, string? Caution = null);
