using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Tests;

/// <summary>Given what happened, when something is asked, then this follows.</summary>
internal static class Stories
{
    /// <summary>A day later than everything in the tests' stories, unless a story says otherwise.</summary>
    public static readonly LocalDate LongAfter = On("Saturday 21 November 2026");

    public static Story<TState> Given<TState>(params IEnumerable<ICaseEvent> history)
        where TState : IStreamState<TState> => new(Fold<TState>(history), LongAfter);

    public static TState Fold<TState>(IEnumerable<ICaseEvent> history)
        where TState : IStreamState<TState> => history.Aggregate(TState.Initial, (state, happened) => state.Evolve(happened));
}

internal sealed record Story<TState>(TState State, LocalDate Today)
    where TState : IStreamState<TState>
{
    /// <summary>The bank holidays that the decision is told: none known, unless a story needs them.</summary>
    public WorkingDays Calendar { get; init; } = WorkingDays.NoYears;

    public Story<TState> RecordedOn(string day) => this with { Today = On(day) };

    public Outcome<TState> When(ICommand<TState> command)
    {
        var decision = command.Decide(State, new DecisionContext(Today, Calendar));
        return new(decision, decision.Events.Aggregate(State, (state, happened) => state.Evolve(happened)));
    }
}

internal sealed record Outcome<TState>(Decision Decision, TState State)
    where TState : IStreamState<TState>
{
    public void Then(params ICaseEvent[] events)
    {
        Decision.Refusal.ShouldBeNull();
        Decision.Events.ShouldBe(events);
    }

    public void ThenNothing() => Then();

    public void ThenRefused(string code, string? sentence = null, string? under = null)
    {
        Decision.Events.ShouldBeEmpty();
        Decision.Refusal.ShouldNotBeNull().Code.ShouldBe(code);
        if (sentence is not null) Decision.Refusal.Sentence.ShouldBe(sentence);
        if (under is not null) Decision.Refusal.Source.ShouldNotBeNull().ToString().ShouldBe(under);
    }

    /// <summary>An answer is missing or impossible, and the reader is shown which.</summary>
    public void ThenAsksAgainFor(string field, string? sentence = null)
    {
        Decision.Events.ShouldBeEmpty();
        Decision.Refusal.ShouldNotBeNull().Field.ShouldBe(field);
        if (sentence is not null) Decision.Refusal.Sentence.ShouldBe(sentence);
    }
}
