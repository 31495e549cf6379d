using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>Where the address in an owner's letter leads. A guessed, ended or foreign one reads as a page that is not there.</summary>
[EnableRateLimiting(OwnersSetup.Tries)]
internal sealed class EnterModel(OwnerLinks links, OwnerPolicies policies, OwnerSession session) : PageModel
{
    private const int Longest = 200;

    [BindProperty(SupportsGet = true)]
    public string Authority { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Secret { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter the code in your letter")]
    [StringLength(40, ErrorMessage = "The code has eight letters and numbers")]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await Find(cancellation) is not { } link)
        {
            return NotFound();
        }

        return await policies.Of(link.Authority, cancellation) is OwnerCheck.LinkAlone ? Open(link) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await Find(cancellation) is not { } link)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await links.IsCode(link, Code!, cancellation))
        {
            return Open(link);
        }

        ModelState.AddModelError(nameof(Code), "That is not the code in the letter. After ten wrong codes the link no longer works");
        return Page();
    }

    private RedirectResult Open(OwnerLink link)
    {
        session.Begin(HttpContext, link);
        return Redirect(Links.OwnersPage(link.Authority, link.LinkId));
    }

    private async Task<OwnerLink?> Find(CancellationToken cancellation) => Authority.Length > Longest || Secret.Length > Longest
        ? null
        : await links.FindBySecret(Authority, Secret, cancellation);
}
