using RightToBid.Law.Time;

namespace RightToBid.Cases;

/// <summary>The process manager of a stream some of whose periods end on working days, so that its deadlines need a calendar.</summary>
/// <remarks>
/// Holidays are an argument here as everywhere: when the calendar changes, the nightly sweep recomputes what stands. A day that no
/// calendar reaches is not watched until one does.
/// </remarks>
public interface ISagaWithCalendar<TState>
    where TState : IStreamState<TState>
{
    /// <inheritdoc cref="ISaga{TState}.Deadlines" />
    static abstract IEnumerable<Deadline> Deadlines(TState state, WorkingDays calendar);

    /// <inheritdoc cref="ISaga{TState}.OnDue" />
    static abstract IReadOnlyList<ICaseEvent> OnDue(TState state, Deadline deadline, WorkingDays calendar);

    /// <inheritdoc cref="ISaga{TState}.React" />
    static abstract IEnumerable<ICommand> React(ICaseEvent happened, TState state);
}
