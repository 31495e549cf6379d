using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.Workload;

/// <summary>Says which officer works on a case.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class GiveCasePage(CaseFinder cases, Assignments assignments) : PageModel
{
    public const string Nobody = "nobody";

    [BindProperty]
    public string? Officer { get; set; }

    public CaseReference Case { get; private set; } = null!;

    public IReadOnlyList<OfficerName> Officers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        Officer = (await assignments.Of(Case.Authority, cancellation)).GivenTo(Case.Reference)?.ToString() ?? Nobody;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        var chosen = Officers.FirstOrDefault(known => known.AccountId.ToString() == Officer)?.AccountId;
        if (chosen is null && Officer != Nobody)
        {
            ModelState.AddModelError(nameof(Officer), "Choose who works on this case");
            return Page();
        }

        await assignments.Give(Caller.Of(User), Case.Reference, chosen, cancellation);
        return Redirect(Links.CaseworkCase(Case.Reference));
    }

    private async Task<bool> Find(string? reference, CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        if (await cases.OfCase(authority, reference ?? "", cancellation) is not [var found, ..])
        {
            return false;
        }

        Case = found;
        Officers = await assignments.Officers(authority, cancellation);
        return true;
    }
}
