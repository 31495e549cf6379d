namespace RightToBid.Cases;

/// <summary>What a decider answers: the events that follow (perhaps none), or a refusal. Never both, never an exception.</summary>
public sealed record Decision
{
    private Decision(IReadOnlyList<ICaseEvent> events, Refusal? refusal) => (Events, Refusal) = (events, refusal);

    /// <summary>Already so: doing it again yields nothing.</summary>
    public static Decision Nothing { get; } = new([], null);

    public IReadOnlyList<ICaseEvent> Events { get; }

    public Refusal? Refusal { get; }

    public static Decision Of(params IReadOnlyList<ICaseEvent> events) => new(events, null);

    public static implicit operator Decision(Refusal refusal) => new([], refusal);
}
