namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in the register between two days, in the reading that is asked for.</summary>
internal sealed class RegisterChanges(RecordedChanges recorded, HappenedChanges happened)
{
    public Task<int> Count(ChangesQuestion question, CancellationToken cancellation) =>
        question.By is Reading.Happened ? happened.Count(question, cancellation) : recorded.Count(question, cancellation);

    public Task<IReadOnlyList<Change>> Page(ChangesQuestion question, CancellationToken cancellation) =>
        question.By is Reading.Happened ? happened.Page(question, cancellation) : recorded.Page(question, cancellation);

    /// <summary>All of them, asked for once and read one by one, so that a long time is never held in memory.</summary>
    public IAsyncEnumerable<Change> All(ChangesQuestion question, CancellationToken cancellation) =>
        question.By is Reading.Happened ? happened.All(question, cancellation) : recorded.All(question, cancellation);
}
