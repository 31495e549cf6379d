namespace RightToBid.Cases.Correcting;

/// <summary>Another stream, from which this one copied a fact, was put right: the copy follows.</summary>
/// <param name="Match">Which of several events of the kind, where it is not all of them.</param>
public sealed record FollowFact<TState>(Guid StreamId, string Fact, string? Value, string Reason, string? Match = null) : ICommand<TState>
    where TState : ICorrectable<TState>
{
    public Decision Decide(TState state, DecisionContext context) => TState.Facts.Find(Fact) is { } fact
        ? Decision.Of(
        [
            .. state.Past.Entries
                .Where(entry => fact.IsIn(entry.Happened) && (Match is null || fact.Match(entry.Happened) == Match))
                .Where(entry => fact.Read(entry.Happened) != Value)
                .Select(entry => new FactCorrected(Fact, entry.Entry, Value, fact.Read(entry.Happened), Reason)),
        ])
        : Decision.Nothing;
}

/// <summary>What another stream told this one never happened.</summary>
/// <param name="Fact">The kind of record.</param>
/// <param name="Match">Which of several, where it is not all of them.</param>
public sealed record FollowStroke<TState>(Guid StreamId, string Fact, string Reason, string? Match = null) : ICommand<TState>
    where TState : ICorrectable<TState>
{
    public Decision Decide(TState state, DecisionContext context) => Decision.Of(
    [
        .. state.Past.Entries
            .Where(entry => TState.Facts.StrikeFor(entry.Happened) is { } kind
                && kind.Key == Fact && (Match is null || kind.Match(entry.Happened) == Match))
            .SelectMany(entry => Struck.With(state, entry.Entry, entry.Happened, TState.Facts.StrikeFor(entry.Happened)!, Reason))
            .DistinctBy(struck => struck.Entry),
    ]);
}
