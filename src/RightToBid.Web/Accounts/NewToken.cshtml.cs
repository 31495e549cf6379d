using System.ComponentModel.DataAnnotations;
using System.Globalization;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.Tokens;

namespace RightToBid.Web.Accounts;

/// <summary>Makes a token for a program. It is on the page that answers, and nowhere afterwards.</summary>
[Authorize(Policy = Permissions.MakeTokens)]
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class NewTokenModel(ApiTokens tokens) : PageModel
{
    public static IReadOnlyList<string> Lengths { get; } = ["7", "30", ApiTokens.LongestInDays.ToString(CultureInfo.InvariantCulture)];

    [BindProperty]
    [Required(ErrorMessage = "Enter which program it is for")]
    [StringLength(100, ErrorMessage = "The name must be 100 characters or fewer")]
    public string? Name { get; set; }

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    public string? Days { get; set; }

    public string? Made { get; private set; }

    public IReadOnlyList<string> Offered => TokenScopes.OfferedTo(User);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Chosen.Count == 0 || Chosen.Except(Offered).Any())
        {
            ModelState.AddModelError(nameof(Chosen), "Select what the program may do");
        }

        if (!Lengths.Contains(Days))
        {
            ModelState.AddModelError(nameof(Days), "Select how long it works");
        }

        if (ModelState.IsValid)
        {
            Made = await tokens.Make(
                Caller.Of(User), Name!.Trim(), [.. Chosen.Distinct()], int.Parse(Days!, CultureInfo.InvariantCulture), SecondFactor.IsGivenIn(User), cancellation);
        }

        return Page();
    }
}
