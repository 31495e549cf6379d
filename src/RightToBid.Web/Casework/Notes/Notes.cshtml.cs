using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework.Notes;

/// <summary>What officers noted on a case, and another note.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class NotesModel(CaseFinder cases, CaseNotes notes, Assignments assignments) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what is to be noted")]
    [StringLength(CaseNotes.MostCharacters, ErrorMessage = "The note must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    public CaseReference Case { get; private set; } = null!;

    public IReadOnlyList<ShownNote> Shown { get; private set; } = [];

    public bool MayWrite => User.MayDo(Permissions.SeeCasework);

    public async Task<IActionResult> OnGetAsync(string? reference, CancellationToken cancellation) =>
        await Find(reference, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? reference, CancellationToken cancellation)
    {
        if (!await Find(reference, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await notes.Write(Caller.Of(User), Case.Reference, Words!.Trim(), cancellation);
        return Redirect($"{Links.CaseworkCase(Case.Reference)}#notes");
    }

    private async Task<bool> Find(string? reference, CancellationToken cancellation)
    {
        var authority = Caller.Of(User).Authority;
        if (await cases.OfCase(authority, reference ?? "", cancellation) is not [var found, ..])
        {
            return false;
        }

        Case = found;
        Shown = ShownNote.Of(await notes.Of(authority, found.Reference, cancellation), await assignments.Officers(authority, cancellation), User);
        return true;
    }
}
