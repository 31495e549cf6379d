using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework.Documents;

/// <summary>An officer adds a plan, a title, a photograph or a letter to a case.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class AddDocumentModel(CaseFinder cases, CaseFiles documents) : PageModel
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter what the document is called")]
    [StringLength(120, ErrorMessage = "What the document is called must be 120 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public CaseReference Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation) =>
        await Find(reference, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        var kind = Enum.GetValues<DocumentKind>().Cast<DocumentKind?>().FirstOrDefault(known => known.ToString() == Kind);
        if (kind is null)
        {
            ModelState.AddModelError(nameof(Kind), "Select what the document is");
        }

        var (file, wrong) = await EvidenceFile.Read(Upload, cancellation);
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Upload), wrong);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await documents.Add(Caller.Of(User), Case.Reference, kind!.Value, Name!.Trim(), file!, cancellation);
        return Redirect($"{Links.CaseworkCase(Case.Reference)}#documents");
    }

    private async Task<bool> Find(string? reference, CancellationToken cancellation)
    {
        if (await cases.OfCase(Caller.Of(User).Authority, reference ?? "", cancellation) is not [var found, ..])
        {
            return false;
        }

        Case = found;
        return true;
    }
}
