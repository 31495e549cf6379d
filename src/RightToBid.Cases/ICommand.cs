namespace RightToBid.Cases;

/// <summary>Something that a person, or another stream's saga, asks of one stream.</summary>
public interface ICommand
{
    /// <summary>The stream it is addressed to. For a command that begins a stream, the identifier to begin it with.</summary>
    Guid StreamId { get; }
}

/// <summary>A command with its decision: pure, total, and yielding nothing when it has been done before.</summary>
public interface ICommand<TState> : ICommand
    where TState : IStreamState<TState>
{
    Decision Decide(TState state, DecisionContext context);
}
