namespace RightToBid.Law.Regimes.EnglandRightToBid2011;

/// <summary>Warnings joined into one, or none.</summary>
internal static class Caution
{
    internal static string? Of(params IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.Where(sentence => sentence is not null)) is { Length: > 0 } joined ? joined : null;
}
