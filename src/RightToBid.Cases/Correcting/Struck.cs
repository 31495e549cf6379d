namespace RightToBid.Cases.Correcting;

/// <summary>What goes with a record that never happened, and what must go before it.</summary>
public static class Struck
{
    /// <summary>What rests on a record of the stream as an act of its own, and must be struck out first: each to begin a sentence.</summary>
    public static IReadOnlyList<string> Awaited<TState>(TState state, int entry)
        where TState : ICorrectable<TState> =>
        state.Past.At(entry) is { } happened && TState.Facts.StrikeFor(happened) is { } kind
            ? Names<TState>(After(state, entry, kind).Where(later => Awaits(happened, TState.Facts, kind, later)).Select(later => later.Happened))
            : [];

    /// <summary>What was done in a stream that another record began: acts that must be struck out before that record.</summary>
    public static IReadOnlyList<string> ActsIn<TState>(TState state)
        where TState : ICorrectable<TState> => Names<TState>(state.Past.Standing
            .Where(happened => TState.Facts.StrikeFor(happened) is { GoesWithFirst: false, BeginsStream: false }));

    /// <summary>What goes: what rests on it, and itself.</summary>
    internal static IEnumerable<FactStruckOut> With<TState>(TState state, int entry, ICaseEvent happened, Strikeable kind, string reason)
        where TState : ICorrectable<TState> =>
    [
        .. After(state, entry, kind)
            .Where(later => kind.BeginsStream ? !Past.Stays(later.Happened) : kind.Carries(happened, later))
            .Select(later => new FactStruckOut(TState.Facts.StrikeFor(later.Happened)?.Key ?? kind.Key, entry + later.Places, reason)),
        new(kind.Key, entry, reason),
    ];

    /// <summary>The refusal that names what must be struck out first, among what was recorded after an entry.</summary>
    internal static Refusal? First<TState>(TState state, int entry, Func<ICaseEvent, bool> bears)
        where TState : ICorrectable<TState> =>
        First(Names<TState>(state.Past.Entries.Where(later => later.Entry > entry && bears(later.Happened)).Select(later => later.Happened)));

    internal static Refusal? First(IReadOnlyList<string> awaited) => awaited.Distinct().ToList() switch
    {
        [] => null,
        [var only] => Refusal.ByState("STRIKE_OUT_FIRST", $"{only} rests on this, and would have to be struck out first."),
        [var first, .. var others] => Refusal.ByState(
            "STRIKE_OUT_FIRST",
            $"{first}{string.Concat(others.Take(others.Count - 1).Select(other => $", {GoOn(other)}"))} and {GoOn(others[^1])} rest on this, and would have to be struck out first."),
    };

    private static bool Awaits<TState>(ICaseEvent happened, FactTable<TState> table, Strikeable kind, Later later)
        where TState : ICorrectable<TState> => kind.Awaits(happened, later)
        || (kind.BeginsStream && table.StrikeFor(later.Happened) is { GoesWithFirst: false } && !kind.Carries(happened, later));

    private static IEnumerable<Later> After<TState>(TState state, int entry, Strikeable kind)
        where TState : ICorrectable<TState>
    {
        var next = state.Past.Entries.Where(later => later.Entry > entry && later.Happened.GetType() == kind.Event).Select(later => later.Entry)
            .DefaultIfEmpty(int.MaxValue).First();
        return state.Past.Entries.Where(later => later.Entry > entry).Select(later => new Later(later.Happened, later.Entry - entry, later.Entry < next));
    }

    private static IReadOnlyList<string> Names<TState>(IEnumerable<ICaseEvent> events)
        where TState : ICorrectable<TState> => [.. events.Select(happened => TState.Facts.StrikeFor(happened)?.What ?? "A later record").Distinct()];

    private static string GoOn(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
