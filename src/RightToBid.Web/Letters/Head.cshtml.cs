using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>What the authority's letters begin and end with, and how it looks.</summary>
[Authorize(Policy = Permissions.SetLetterhead)]
internal sealed class HeadModel(LetterSettings settings) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what the council is called")]
    [StringLength(200, ErrorMessage = "What the council is called must be 200 characters or fewer")]
    public string? Council { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the council’s address")]
    [StringLength(500, ErrorMessage = "The address must be 500 characters or fewer")]
    public string? Address { get; set; }

    [BindProperty]
    [StringLength(40, ErrorMessage = "The telephone number must be 40 characters or fewer")]
    public string? Telephone { get; set; }

    [BindProperty]
    [EmailAddress(ErrorMessage = "Enter an e-mail address like name@example.org")]
    [StringLength(200, ErrorMessage = "The e-mail address must be 200 characters or fewer")]
    public string? Email { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the office that signs letters")]
    [StringLength(200, ErrorMessage = "The office must be 200 characters or fewer")]
    public string? Signatory { get; set; }

    [BindProperty]
    [StringLength(2000, ErrorMessage = "What letters say before the signature must be 2,000 characters or fewer")]
    public string? Closing { get; set; }

    public Letterhead? Kept { get; private set; }

    public bool IsKept { get; private set; }

    private Caller Caller => Caller.Of(User);

    public async Task OnGetAsync()
    {
        IsKept = TempData["IsKept"] is true;
        Kept = await settings.Find(Caller.Authority, HttpContext.RequestAborted);
        if (Kept is { } kept)
        {
            (Council, Address, Telephone, Email, Signatory, Closing) =
                (kept.Council, string.Join('\n', kept.Address), kept.Telephone, kept.Email, kept.Signatory, kept.Closing);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var letterhead = new Letterhead(
            Council!.Trim(),
            Address!.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Signatory!.Trim())
        {
            Telephone = Said(Telephone),
            Email = Said(Email),
            Closing = Said(Closing),
        };
        await settings.Keep(Caller.Authority, Caller.Actor, letterhead, HttpContext.RequestAborted);
        TempData["IsKept"] = true;
        return Redirect(Links.Letterhead);
    }

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
