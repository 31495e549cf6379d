using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;

namespace RightToBid.Web.PersonalData;

/// <summary>Somebody takes a copy of what is kept about their own account.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
internal sealed class OwnCopyModel(SubjectCopy copies, CopiesGiven given, ILogger<OwnCopyModel> log) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        var account = Guid.Parse(caller.Actor);
        if (await copies.OfAccount(caller.Authority, account, cancellation) is not { } kept)
        {
            return NotFound();
        }

        await given.Note(caller, account, IdentityCheck.OwnAccount, cancellation);
        log.LogInformation("{Account} of {Authority} took a copy of their own data.", caller.Actor, caller.Authority);
        return File(CopyFile.Of(kept), CopyFile.ContentType, CopyFile.NameOf(kept));
    }
}
