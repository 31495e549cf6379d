namespace RightToBid.Cases;

/// <summary>The process manager of a stream: which deadlines stand, what happened when one passed, and what it asks of other streams.</summary>
/// <remarks>State decides. A timer that fires late, twice or after the end does nothing wrong, for it is asked again.</remarks>
public interface ISaga<TState>
    where TState : IStreamState<TState>
{
    /// <summary>The deadlines that should now be pending. One that has been announced is not among them.</summary>
    static abstract IEnumerable<Deadline> Deadlines(TState state);

    /// <summary>What happened, now that <paramref name="deadline"/>'s last day is over. Its events take it out of <see cref="Deadlines"/>.</summary>
    static abstract IReadOnlyList<ICaseEvent> OnDue(TState state, Deadline deadline);

    /// <summary>The commands that an event sends to other streams, given the state after it.</summary>
    static abstract IEnumerable<ICommand> React(ICaseEvent happened, TState state);
}
