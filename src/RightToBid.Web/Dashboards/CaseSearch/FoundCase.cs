namespace RightToBid.Web.Dashboards.CaseSearch;

/// <summary>A case as it was found: by its reference, its asset, its place or a body that takes part.</summary>
internal sealed record FoundCase(string Reference, string AssetName, string? Place, IReadOnlyList<string> Bodies, string Text);
