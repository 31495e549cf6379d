using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Correcting;

/// <summary>What was recorded in a stream, as it is believed now: facts put right, and what never happened left out.</summary>
/// <remarks>
/// Folding what stands gives the state that would have been, had everything been recorded rightly at once. A chain, for adding to it is
/// what every command does and changing it is rare.
/// </remarks>
public sealed class Past : IEquatable<Past>
{
    private readonly Past? before;
    private readonly ICaseEvent? happened;
    private readonly bool isStruckOut;

    private Past(Past? before, ICaseEvent? happened, bool isStruckOut, int count) =>
        (this.before, this.happened, this.isStruckOut, Count) = (before, happened, isStruckOut, count);

    public static Past Nothing { get; } = new(null, null, isStruckOut: false, 0);

    /// <summary>How many events were recorded, corrections among them.</summary>
    public int Count { get; }

    /// <summary>What stands, in order.</summary>
    public IEnumerable<ICaseEvent> Standing => Entries.Select(entry => entry.Happened);

    /// <summary>Whether the event that began the stream never happened: what other streams still say of it has lost its reason.</summary>
    public bool IsStruckOut => StruckOutAt(1) is not null;

    /// <summary>Whether something of a kind was recorded that never happened.</summary>
    public bool HasStruckOut<TEvent>() => Chain().Any(link => link is { isStruckOut: true, happened: TEvent });

    /// <summary>Why nothing of the stream ever happened, where the event that began it was struck out and nothing was recorded since.</summary>
    public string? OpenedByMistake => StruckOutAt(1) is not null && Standing.All(Stays)
        ? Standing.OfType<FactStruckOut>().LastOrDefault(struck => struck.Entry == 1)?.Reason
        : null;

    /// <summary>What was recorded, in order, what never happened included.</summary>
    internal IEnumerable<ICaseEvent> Recorded => Chain().Reverse().Select(link => link.happened!);

    /// <summary>The event at a place, as it is believed now; nothing where there is none, or where it never happened.</summary>
    public ICaseEvent? At(int entry) => Find(entry) is { isStruckOut: false } link ? link.happened : null;

    /// <summary>The event that was struck out at a place.</summary>
    public ICaseEvent? StruckOutAt(int entry) => Find(entry) is { isStruckOut: true } link ? link.happened : null;

    /// <summary>What stands, with its places.</summary>
    public IEnumerable<(int Entry, ICaseEvent Happened)> Entries =>
        Chain().Reverse().Where(link => !link.isStruckOut).Select(link => (link.Count, link.happened!));

    public bool Equals(Past? other) => other is not null && Count == other.Count
        && Chain().Zip(other.Chain()).All(pair => pair.First.isStruckOut == pair.Second.isStruckOut && Equals(pair.First.happened, pair.Second.happened));

    public override bool Equals(object? obj) => Equals(obj as Past);

    public override int GetHashCode() => Count;

    /// <summary>What is so even where nothing else of the stream ever happened: its corrections, and the letters that went out all the same.</summary>
    internal static bool Stays(ICaseEvent happened) => happened is ICorrection or LetterKept;

    /// <summary>The past with one more event, which may put an earlier one right.</summary>
    internal Past With<TState>(ICaseEvent added, FactTable<TState> table)
        where TState : ICorrectable<TState> => added switch
        {
            FactCorrected e when table.Find(e.Fact) is { } fact => Changed(link => link.Count == e.Entry && fact.IsIn(link.happened!)
                ? link.Rewritten(fact.Applied(link.happened!, e))
                : table.Rewrites(e) is { } rest ? link.Rewritten(rest(link.happened!)) : link).And(added),
            FactStruckOut e => Changed(link => link.Count == e.Entry ? link.StruckOut() : link).And(added),
            _ when table.Rewrites(added) is { } rewrite => Changed(link => link.Rewritten(rewrite(link.happened!))).And(added),
            _ => And(added),
        };

    private Past And(ICaseEvent added) => new(this, added, isStruckOut: false, Count + 1);

    private Past Changed(Func<Past, Past> change) => Chain().Reverse().Select(change)
        .Aggregate(Nothing, (built, link) => new Past(built, link.happened, link.isStruckOut, link.Count));

    private Past Rewritten(ICaseEvent now) => new(before, now, isStruckOut, Count);

    private Past StruckOut() => new(before, happened, isStruckOut: true, Count);

    private Past? Find(int entry) => Chain().FirstOrDefault(link => link.Count == entry);

    /// <summary>The latest first.</summary>
    private IEnumerable<Past> Chain()
    {
        for (var link = this; link is { Count: > 0 }; link = link.before)
        {
            yield return link;
        }
    }
}
