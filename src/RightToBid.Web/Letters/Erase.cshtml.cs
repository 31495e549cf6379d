using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>A legal officer erases what is kept of a letter, because it names somebody. That it was erased is logged.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class EraseModel(LetterArchive archive, ILogger<EraseModel> log) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public KeptLetter Letter { get; private set; } = null!;

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await archive.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Letter = found;
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await archive.Erase(Caller.Authority, Id, HttpContext.RequestAborted);
        log.LogInformation("{Account} erased the letter {LetterId} of {Authority}.", Caller.Actor, Id, Caller.Authority);
        return Redirect(Links.Letters(Letter.Reference));
    }
}
