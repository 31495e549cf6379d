namespace RightToBid.Cases.Correcting;

/// <summary>A state that remembers what it was folded from, so that what was recorded wrongly can be put right.</summary>
public interface IRemembering
{
    Past Past { get; }

    /// <summary>The state as if nothing had been struck out: what is still to be said of a record that was opened by mistake.</summary>
    object AsRecorded { get; }
}

/// <summary>A state whose recorded facts can be corrected, each by its row in the stream's table.</summary>
public interface ICorrectable<TState> : IStreamState<TState>, IRemembering
    where TState : ICorrectable<TState>
{
    static abstract FactTable<TState> Facts { get; }

    object IRemembering.AsRecorded =>
        Past.Recorded.Where(happened => happened is not ICorrection).Aggregate(TState.Initial, (state, happened) => state.Evolve(happened));
}
