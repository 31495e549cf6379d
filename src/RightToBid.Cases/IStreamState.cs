namespace RightToBid.Cases;

/// <summary>The state of one kind of stream: facts only, folded from its events.</summary>
public interface IStreamState<TState>
    where TState : IStreamState<TState>
{
    /// <summary>The stored name of the kind of stream; it never changes.</summary>
    static abstract string StreamType { get; }

    /// <summary>The state before anything has happened.</summary>
    static abstract TState Initial { get; }

    /// <summary>The state after one more event. Total: an event it does not know leaves it as it is.</summary>
    TState Evolve(ICaseEvent happened);
}
