using NodaTime;

using RightToBid.Law.Time;

namespace RightToBid.Cases.Disposing;

/// <summary>The sale that was agreed has been completed.</summary>
/// <param name="DisposalId">Which sale, where there are several; otherwise the last that was recorded.</param>
/// <param name="IsConsequence">Whether it follows from a handover: where the notice or the sale was struck out in the meantime, nothing does.</param>
public sealed record RecordCompletion(Guid StreamId, LocalDate CompletedOn, Guid? DisposalId = null, bool IsConsequence = false) : ICommand<Moratorium>
{
    public Decision Decide(Moratorium state, DecisionContext context) => IsConsequence && IsGone(state)
        ? Decision.Nothing
        : SaleRecord.Complete(Disposals.Find(state.Disposals, DisposalId), new(CompletedOn, DisposalId), context);

    private bool IsGone(Moratorium state) =>
        state.Past.IsStruckOut || (Disposals.Find(state.Disposals, DisposalId) is null && state.Past.HasStruckOut<DisposalRecorded>());
}

public sealed record DisposalCompleted(LocalDate CompletedOn, Guid? DisposalId = null) : ICaseEvent;

/// <summary>What became of a sale after it was agreed: the decisions that notices and list entries take alike.</summary>
internal static class SaleRecord
{
    public static Decision Complete(Disposal? sale, DisposalCompleted completed, DecisionContext context) => sale switch
    {
        null => None,
        { CompletedOn: { } earlier } => earlier == completed.CompletedOn ? Decision.Nothing : Completed(earlier),
        { FellThroughOn: { } fellThroughOn } => FellThrough(fellThroughOn),
        { Terms.Agreement: AgreementKind.OptionGranted } => Refusal.ByState(
            "OPTION_ONLY",
            "An option was granted, and nothing is disposed of until it is exercised.",
            "Record the sale that follows from it."),
        _ => Checks.First(
                Checks.NotInFuture(nameof(DisposalCompleted.CompletedOn), completed.CompletedOn, context),
                Checks.NotBefore(
                    nameof(DisposalCompleted.CompletedOn), "Completion", completed.CompletedOn, "the agreement became binding",
                    sale.BindingOn)) is { } refusal
            ? refusal
            : Decision.Of(completed),
    };

    public static Decision FallThrough(Disposal? sale, DisposalFellThrough ended, DecisionContext context) => sale switch
    {
        null => None,
        { FellThroughOn: { } earlier } => earlier == ended.FellThroughOn ? Decision.Nothing : FellThrough(earlier),
        { CompletedOn: { } completedOn } => Completed(completedOn),
        _ => Checks.First(
                Checks.NotInFuture(nameof(DisposalFellThrough.FellThroughOn), ended.FellThroughOn, context),
                Checks.NotBefore(
                    nameof(DisposalFellThrough.FellThroughOn), "The end of the sale", ended.FellThroughOn, "the agreement became binding",
                    sale.BindingOn)) is { } refusal
            ? refusal
            : Decision.Of(ended),
    };

    private static Refusal None { get; } = Refusal.ByState("NO_DISPOSAL", "No sale has been recorded here.");

    private static Refusal Completed(LocalDate on) => Refusal.ByState("ALREADY_COMPLETED", $"The sale was completed on {Words.Full(on)}.");

    private static Refusal FellThrough(LocalDate on) => Refusal.ByState("FELL_THROUGH", $"The sale fell through on {Words.Full(on)}.");
}
