using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Law;

namespace RightToBid.Web.Calculator;

internal sealed class IndexModel : PageModel
{
    /// <summary>The regime's key and the fact's, as the address of the next question has them.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Happened { get; set; }

    public IReadOnlyList<IRegime> Regimes { get; } = [.. StatuteBook.Regimes.Where(regime => regime.Status == LegalStatus.InForce)];

    public IActionResult OnGet()
    {
        if (Regimes.SelectMany(regime => regime.Facts.Select(fact => $"{regime.Key}/{fact.Key}")).Contains(Happened))
        {
            return Redirect($"/calculator/{Happened}");
        }

        if (Request.Query.Count > 0)
        {
            ModelState.AddModelError(nameof(Happened), "Select what happened");
        }

        return Page();
    }
}
