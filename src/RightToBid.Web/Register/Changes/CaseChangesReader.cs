using RightToBid.Web.Register.CasePages;

namespace RightToBid.Web.Register.Changes;

/// <summary>Finds a case as it is known now, as it was known before a time, and as it was known at the time's end.</summary>
internal sealed class CaseChangesReader(InheritedCases cases)
{
    public async Task<CaseChanges?> Read(string authority, string reference, ChangesQuestion question, CancellationToken cancellation) =>
        await cases.Find(authority, reference, knownOn: null, cancellation) is { } now
            ? CaseChanges.Of(
                now,
                await cases.Find(authority, reference, question.From.PlusDays(-1), cancellation),
                await cases.Find(authority, reference, question.To, cancellation),
                question)
            : null;
}
