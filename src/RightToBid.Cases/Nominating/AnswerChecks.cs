using NodaTime;

namespace RightToBid.Cases.Nominating;

/// <summary>An officer has gone through the checks: yes, no, or not yet, each with a note. Only answers that differ are recorded.</summary>
public sealed record AnswerChecks(Guid StreamId, IReadOnlyList<AnsweredCheck> Answers, LocalDate AnsweredOn) : ICommand<Nomination>
{
    public Decision Decide(Nomination state, DecisionContext context) =>
        Checks.First(
            Standing.MustBeUndecided(state),
            Answers.All(given => NominationChecks.IsKnown(given.Code))
                ? null
                : Refusal.OfAnswer(nameof(Answers), "Answer the checks that the law knows."),
            Checks.NotInFuture(nameof(AnsweredOn), AnsweredOn, context),
            Checks.NotBefore(
                nameof(AnsweredOn), "An answer", AnsweredOn, "the council received the nomination", state.ReceivedOn)) is { } refusal
            ? refusal
            : Changed(state) is { Count: > 0 } changed
                ? Decision.Of(new ChecksAnswered(changed, AnsweredOn))
                : Decision.Nothing;

    /// <summary>A check that nobody has answered is as good as one answered "not yet" without a note.</summary>
    private List<AnsweredCheck> Changed(Nomination state) =>
        [.. Answers.Where(given => (state.AnswerTo(given.Code) ?? new AnsweredCheck(given.Code, CheckAnswer.NotYet)) != given)];
}

public sealed record ChecksAnswered(IReadOnlyList<AnsweredCheck> Answers, LocalDate AnsweredOn) : ICaseEvent;
