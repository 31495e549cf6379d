using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Authorities;

/// <summary>An officer chooses in which list to work: the council's own, or one that it inherited.</summary>
[Authorize(Policy = Permissions.SeeCasework)]
internal sealed class InheritedListsModel(IClock clock) : PageModel, IQuestionForm
{
    [BindProperty]
    public string? List { get; set; }

    public IReadOnlyList<Authority> Inherited => Platform.SigningIn.InheritedLists.Of(User, clock.Today());

    public string Own => User.OwnAuthority();

    public string OwnName => AccountMail.NameOf(Own);

    public string Back => Links.Casework;

    public string Leave => Links.Casework;

    public void OnGet() => List = Caller.Of(User).Authority;

    public async Task<IActionResult> OnPostAsync()
    {
        if (List is not { } code || (code != Own && !Inherited.Any(ended => ended.Code == code)))
        {
            ModelState.Remove(nameof(List));
            ModelState.AddModelError(nameof(List), "Select the list in which you work");
            return Page();
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, User.In(code, clock.Today()));
        return Redirect(Links.Casework);
    }
}
