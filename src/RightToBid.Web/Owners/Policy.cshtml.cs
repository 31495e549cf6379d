using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Owners;

/// <summary>How sure a council wants to be of who comes by an owner's link. Officers read it, a legal officer sets it.</summary>
[Authorize(Policy = Permissions.SeeCasework)]
internal sealed class PolicyModel(OwnerPolicies policies) : PageModel
{
    [BindProperty]
    public string? Check { get; set; }

    public bool IsSaved { get; private set; }

    public bool MayChoose => User.MayDo(Permissions.CorrectFacts);

    public async Task OnGetAsync(CancellationToken cancellation) => Check = (await policies.Of(Caller.Of(User).Authority, cancellation)).ToString();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!MayChoose)
        {
            return Forbid();
        }

        if (Enum.GetValues<OwnerCheck>().Cast<OwnerCheck?>().FirstOrDefault(known => known.ToString() == Check) is not { } chosen)
        {
            ModelState.AddModelError(nameof(Check), "Select how sure the council must be");
            return Page();
        }

        await policies.Choose(Caller.Of(User), chosen, cancellation);
        IsSaved = true;
        return Page();
    }
}
