using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework.Notes;

/// <summary>Whoever wrote a note, or a legal officer, takes its words away.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class TakeAwayNoteModel(CaseNotes notes) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CaseNote Note { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await notes.Find(Caller.Of(User).Authority, Id, HttpContext.RequestAborted) is not { Words: not null } found || !ShownNote.MayTake(found, User))
        {
            context.Result = NotFound();
            return;
        }

        Note = found;
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await notes.TakeAway(Caller.Of(User), Id, cancellation);
        return Redirect($"{Links.CaseworkCase(Note.Reference)}#notes");
    }
}
