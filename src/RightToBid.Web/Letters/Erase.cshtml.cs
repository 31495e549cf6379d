using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>A legal officer erases what is kept of a letter, because it names somebody. That it was erased is logged.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class EraseModel(LetterArchive archive, ILogger<EraseModel> log) : PageOf<KeptLetter>
{
    public async Task<IActionResult> OnPostAsync()
    {
        await archive.Erase(Caller.Authority, Id, HttpContext.RequestAborted);
        log.LogInformation("{Account} erased the letter {LetterId} of {Authority}.", Caller.Actor, Id, Caller.Authority);
        return Redirect(Links.Letters(Found.Reference));
    }

    protected override Task<KeptLetter?> Find(CancellationToken cancellation) => archive.Find(Caller.Authority, Id, cancellation);
}
