using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework.Notes;

/// <summary>Whoever wrote a note, or a legal officer, takes its words away.</summary>
[Authorize(Permissions.SeeCasework)]
internal sealed class TakeAwayNoteModel(CaseNotes notes) : PageOf<CaseNote>
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await notes.TakeAway(Caller, Id, cancellation);
        return Redirect($"{Links.CaseworkCase(Found.Reference)}#notes");
    }

    protected override async Task<CaseNote?> Find(CancellationToken cancellation) =>
        await notes.Find(Caller.Authority, Id, cancellation) is { Words: not null } found && ShownNote.MayTake(found, User) ? found : null;
}
