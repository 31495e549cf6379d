using System.Runtime.CompilerServices;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in the register between two days, in the reading that is asked for.</summary>
internal sealed class RegisterChanges(RecordedChanges recorded, HappenedChanges happened)
{
    public async Task<(int Count, IReadOnlyList<Change> Found)> Read(ChangesQuestion question, CancellationToken cancellation) => question.By is Reading.Happened
        ? (await happened.Count(question, cancellation), await happened.Page(question, cancellation))
        : (await recorded.Count(question, cancellation), await recorded.Page(question, cancellation));

    /// <summary>All of them, page by page, so that a long time is never held in memory.</summary>
    public async IAsyncEnumerable<Change> All(
        ChangesQuestion question, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var page = 1; ; page++)
        {
            var found = question.By is Reading.Happened
                ? await happened.Page(question with { Page = page }, cancellation)
                : await recorded.Page(question with { Page = page }, cancellation);
            foreach (var change in found)
            {
                yield return change;
            }

            if (found.Count < ChangesQuestion.PageSize)
            {
                yield break;
            }
        }
    }
}
