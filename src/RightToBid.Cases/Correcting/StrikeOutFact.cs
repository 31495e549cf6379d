namespace RightToBid.Cases.Correcting;

/// <summary>Something was recorded that never happened. It stays readable, struck out, and nothing follows from it any more.</summary>
/// <param name="Entry">The place in the stream of the event that recorded it, from one.</param>
/// <param name="Elsewhere">What rests on it in other streams as an act of its own, to begin a sentence: <c>The owner’s notice</c>.</param>
public sealed record StrikeOutFact<TState>(Guid StreamId, int Entry, string Reason, IReadOnlyList<string>? Elsewhere = null) : ICommand<TState>
    where TState : ICorrectable<TState>
{
    public Decision Decide(TState state, DecisionContext context)
    {
        if (state.Past.StruckOutAt(Entry) is not null) return Decision.Nothing;

        if (state.Past.At(Entry) is not { } happened)
        {
            return Refusal.ByState("NO_SUCH_FACT", "No such fact stands in this record.");
        }

        if (TState.Facts.StrikeFor(happened) is not { } kind)
        {
            return Refusal.ByState(
                "OTHERS_REST_ON_IT", "This cannot be struck out, for other records rest on it.", "Correct its day or its words.");
        }

        return Checks.First(
                kind.Stands(happened),
                Struck.First([.. Struck.Awaited(state, Entry), .. Elsewhere ?? []]),
                Checks.Said(nameof(Reason), Reason, "Say how it came to be recorded.")) is { } refusal
            ? refusal
            : Decision.Of([.. Struck.With(state, Entry, happened, kind, Reason)]);
    }
}

/// <param name="Fact">The kind of record, by its key in the stream's table.</param>
public sealed record FactStruckOut(string Fact, int Entry, string Reason) : ICorrection;
