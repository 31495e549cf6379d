using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.PersonalData;

/// <summary>Somebody asked for a copy of what is kept about them, and their identity was checked. That it was given is noted and logged, without the name.</summary>
[Authorize(Policy = Permissions.KeepPersonalData)]
internal sealed class CopyModel(Parties parties, SubjectCopy copies, CopiesGiven given, ILogger<CopyModel> log) : PageOf<Party>
{
    /// <summary>Nobody else is signed in to somebody's account.</summary>
    public static IReadOnlyList<IdentityCheck> Checks { get; } = [IdentityCheck.Document, IdentityCheck.KnownAddress, IdentityCheck.InPerson];

    [BindProperty]
    public string? Check { get; set; }

    public IReadOnlyList<CopyGiven> Given { get; private set; } = [];

    public bool MayGive => User.MayDo(Permissions.KeepPersonalData);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Checks.Any(check => check.ToString() == Check))
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(Check), "Select how it was made sure who they are");
            return Page();
        }

        var kept = await copies.OfParty(Caller.Authority, Id, Found.Name ?? "somebody", cancellation);
        await given.Note(Caller, Id, Enum.Parse<IdentityCheck>(Check!), cancellation);
        log.LogInformation("{Account} was given the copy of the data about the party {PartyId} of {Authority}.", Caller.Actor, Id, Caller.Authority);
        return File(CopyFile.Of(kept), CopyFile.ContentType, CopyFile.NameOf(kept));
    }

    protected override async Task<Party?> Find(CancellationToken cancellation)
    {
        if (await parties.Find(Caller.Authority, Id, cancellation) is not { } found)
        {
            return null;
        }

        Given = await given.To(Caller.Authority, Id, cancellation);
        return found;
    }
}
