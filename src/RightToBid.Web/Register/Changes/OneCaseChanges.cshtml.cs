using Microsoft.AspNetCore.Mvc;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in one case between two days.</summary>
internal sealed class OneCaseChangesModel(CaseChangesReader cases, IClock clock) : ChangesModel(clock)
{
    public CaseChanges Case { get; private set; } = null!;

    /// <summary>The address of these changes, without the question.</summary>
    public string Path => Links.CaseChanges(Case.Authority, Case.Reference);

    public async Task<IActionResult> OnGet(string authority, string reference, CancellationToken cancellation)
    {
        var typed = Ask();
        if (await cases.Read(authority, reference[..^Links.Changes.Length], Question, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        return typed is null ? Shown() : Redirect((typed with { Authority = null, Place = null, Kind = null }).Address(Path));
    }
}
