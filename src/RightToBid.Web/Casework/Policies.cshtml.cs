using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Cases;
using RightToBid.Cases.Disposing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Casework;

/// <summary>What a council has chosen where the law leaves a choice. Officers read it, a legal officer sets it.</summary>
[Authorize(Policy = Permissions.SeeCasework)]
internal sealed class PoliciesModel(AuthorityPolicies policies) : PageModel
{
    [BindProperty]
    public InvalidNominationPolicy InvalidNominations { get; set; }

    [BindProperty]
    public RemovalPolicy SaleRemoval { get; set; }

    public bool IsSaved { get; private set; }

    public bool MayChoose => User.MayDo(Permissions.CorrectFacts);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        (InvalidNominations, SaleRemoval) = await policies.Of(Caller.Of(User).Authority, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!MayChoose)
        {
            return Forbid();
        }

        if (!Enum.IsDefined(InvalidNominations) || !Enum.IsDefined(SaleRemoval) || !ModelState.IsValid)
        {
            return BadRequest();
        }

        await policies.Choose(Caller.Of(User), new Policies(InvalidNominations, SaleRemoval), cancellation);
        IsSaved = true;
        return Page();
    }
}
