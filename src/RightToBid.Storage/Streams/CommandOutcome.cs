namespace RightToBid.Storage.Streams;

/// <summary>What became of a command.</summary>
/// <param name="State">The stream's state after it; after the first time, where it was a repeat.</param>
/// <param name="Version">The stream's version after it.</param>
/// <param name="Events">What was recorded.</param>
/// <param name="Refusal">Why nothing was recorded, where the decision refused. A refusal leaves no trace: asked again, it is decided again.</param>
/// <param name="WasRepeat">The command had been done before, so nothing was done now.</param>
public sealed record CommandOutcome<TState>(
    TState State, long Version, IReadOnlyList<RecordedEvent> Events, object? Refusal, bool WasRepeat)
{
    public bool IsRefused => Refusal is not null;
}
