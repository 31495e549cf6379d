namespace RightToBid.Storage.Streams;

/// <summary>What a decision came to: events (perhaps none), or a refusal of the application's own kind.</summary>
public sealed record Decided
{
    private Decided(IReadOnlyList<object> events, object? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>Already so: nothing happens.</summary>
    public static Decided Nothing { get; } = new([], null);

    public IReadOnlyList<object> Events { get; }

    public object? Refusal { get; }

    public static Decided Of(params IReadOnlyList<object> events) => new(events, null);

    public static Decided Refused(object refusal) => new([], refusal);
}
