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

/// <summary>Whoever works on cases, or looks at them, chooses in which list: the council's own, or one that it inherited.</summary>
/// <remarks>What they may do there is what their role says.</remarks>
[Authorize(Policy = Permissions.ChooseList)]
internal sealed class InheritedListsModel(Allotments allotments, IClock clock) : PageModel, IQuestionForm
{
    [BindProperty]
    public string? List { get; set; }

    public IReadOnlyList<Authority> Inherited => Platform.SigningIn.InheritedLists.Of(User, clock.Today());

    /// <summary>Councils of whose lists it keeps a part. A session opens a whole list or none.</summary>
    public IReadOnlyList<Authority> Shared { get; private set; } = [];

    public string Own => User.OwnAuthority();

    public string OwnName => AccountMail.NameOf(Own);

    public string Back => Links.Casework;

    public string Leave => Links.Casework;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        List = Caller.Of(User).Authority;
        await FindShared(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await FindShared(cancellation);
        if (List is not { } code || (code != Own && !Inherited.Any(ended => ended.Code == code)))
        {
            ModelState.Remove(nameof(List));
            ModelState.AddModelError(nameof(List), "Select the list in which you work");
            return Page();
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, User.In(code, clock.Today()));
        return Redirect(Links.Casework);
    }

    private async Task FindShared(CancellationToken cancellation)
    {
        var shared = new List<Authority>();
        foreach (var ended in KnownAuthorities.Find(Own) is { } own ? KnownAuthorities.SplitAmong(own, clock.Today()) : [])
        {
            if ((await allotments.Entries(ended.Code, cancellation)).Count > 0)
            {
                shared.Add(ended);
            }
        }

        Shared = shared;
    }
}
