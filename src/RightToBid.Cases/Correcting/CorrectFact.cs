namespace RightToBid.Cases.Correcting;

/// <summary>A fact was recorded wrongly. What follows from it follows the right one, and the history keeps both.</summary>
/// <param name="Fact">Which fact, by its key in the stream's table.</param>
/// <param name="Entry">The place in the stream of the event that recorded it, from one.</param>
/// <param name="Value">What is right: a day like <c>2024-02-29</c>, words, the value of a choice or a whole number; or nothing.</param>
/// <param name="Elsewhere">What other streams record that the day with which this one began must not contradict.</param>
public sealed record CorrectFact<TState>(
    Guid StreamId, string Fact, int Entry, string? Value, string Reason, IReadOnlyList<DayOrder>? Elsewhere = null) : ICommand<TState>
    where TState : ICorrectable<TState>
{
    public Decision Decide(TState state, DecisionContext context)
    {
        var table = TState.Facts;
        if (table.Find(Fact) is not { } fact || state.Past.At(Entry) is not { } happened || !fact.IsIn(happened))
        {
            return Refusal.ByState("NO_SUCH_FACT", "No such fact stands in this record.");
        }

        var value = fact.AsKept(Value);
        var former = fact.Read(happened);
        if (value == former) return Decision.Nothing;

        if (fact.IsCopy)
        {
            return Refusal.ByState("IS_A_COPY", $"{fact.Label} is recorded elsewhere in the case, and is put right there.");
        }

        if (fact.Fault(value) is { } fault) return Refusal.OfAnswer(nameof(Value), fault);

        if (value is not null && fact.Unfit(happened, value) is { } unfit) return unfit;

        if (fact.Kind is FactKind.Party && value is not null && table.PartiesOf(state).All(party => party.PartyId.ToString() != value))
        {
            return Refusal.OfAnswer(nameof(Value), "Select one of the parties of this case.");
        }

        if (Struck.First(state, Entry, later => fact.Bears(later)) is { } first) return first;

        return table.Own.TryGetValue(Fact, out var own)
            ? AsAsked(own(StreamId, happened, CorrectableFact.Day(value)!.Value, Reason, Elsewhere).Decide(state, context))
            : Correct(state, context, fact, new(Fact, Entry, value, former, Reason));
    }

    private Decision Correct(TState state, DecisionContext context, CorrectableFact fact, FactCorrected corrected)
    {
        var day = fact.Kind is FactKind.Day ? CorrectableFact.Day(corrected.Value) : null;
        var version = "";
        if (Checks.First(
                Checks.Said(nameof(Reason), Reason, "Say why it is being corrected."),
                fact.MayBeAhead ? null : Checks.NotInFuture(nameof(Value), day, context),
                fact.Pin is not null && day is { } pivot ? Statute.Version(RegimeKeys.EnglandRightToBid2011, pivot, out version) : null) is { } refusal)
        {
            return refusal;
        }

        var recorded = version.Length > 0 ? corrected with { RuleVersion = version } : corrected;
        var after = state.Evolve(recorded);
        IReadOnlyList<ICaseEvent> follows = [.. fact.Follows(new(state.Past, recorded, after.Past.At(Entry)!, context))];
        return Foreseen.Fault(state, follows.Aggregate(after, (known, happened) => known.Evolve(happened)), nameof(Value)) is { } fault
            ? fault
            : Decision.Of([recorded, .. follows]);
    }

    /// <summary>The command asked for the right value, whatever its own command calls the day.</summary>
    private static Decision AsAsked(Decision decision) =>
        decision.Refusal is { Kind: RefusalKind.Answer, Field: { } field } wrong && field != nameof(Reason)
            ? wrong with { Field = nameof(Value) }
            : decision;
}

/// <param name="FormerValue">What was believed before.</param>
/// <param name="RuleVersion">The version of the law, where the fact's day decides which law governs the step.</param>
public sealed record FactCorrected(string Fact, int Entry, string? Value, string? FormerValue, string Reason, string? RuleVersion = null)
    : ICorrection;
