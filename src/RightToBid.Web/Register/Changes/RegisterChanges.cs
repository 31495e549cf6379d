namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in the register between two days, in the reading that is asked for.</summary>
internal sealed class RegisterChanges(RecordedChanges recorded, HappenedChanges happened)
{
    public async Task<(int Count, IReadOnlyList<Change> Found)> Read(ChangesQuestion question, CancellationToken cancellation) => question.By is Reading.Happened
        ? (await happened.Count(question, cancellation), await happened.Page(question, cancellation))
        : (await recorded.Count(question, cancellation), await recorded.Page(question, cancellation));

    /// <summary>All of them, asked for once and read one by one, so that a long time is never held in memory.</summary>
    public IAsyncEnumerable<Change> All(ChangesQuestion question, CancellationToken cancellation) =>
        question.By is Reading.Happened ? happened.All(question, cancellation) : recorded.All(question, cancellation);
}
