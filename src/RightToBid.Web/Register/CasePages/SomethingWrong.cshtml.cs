using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Dashboards.CaseHistory;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.CasePages;

/// <summary>Anybody tells the council's officers what is wrong on a case's page. No account, no name, and nothing of it is published.</summary>
[EnableRateLimiting(RemarkLimits.Remarks)]
internal sealed class SomethingWrongModel(InheritedCases cases, CaseRemarks remarks) : PageModel
{
    /// <summary>The case: its authority's code, a slash and its reference.</summary>
    [BindProperty(SupportsGet = true, Name = "case")]
    public string? Of { get; set; }

    [BindProperty(SupportsGet = true, Name = "sent")]
    public string? Sent { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter what is wrong or missing")]
    [StringLength(CaseRemarks.MostCharacters, ErrorMessage = "What is wrong must be 1,000 characters or fewer")]
    public string? Words { get; set; }

    /// <summary>No person sees this field, so that only a program fills it in.</summary>
    [BindProperty]
    public string? Website { get; set; }

    public PublicCase Case { get; private set; } = null!;

    public string Address => Links.SomethingWrong(Case.Authority, Case.Reference);

    public bool IsSent => Sent == "yes";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if ((Of ?? "").Split('/', 2) is not [var authority, var reference]
            || await cases.Find(authority, reference, knownOn: null, HttpContext.RequestAborted) is not { OpenedByMistake: null } found)
        {
            context.Result = NotFound();
            return;
        }

        Case = found;
        await next();
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!string.IsNullOrEmpty(Website))
        {
            return Redirect($"{Address}&sent=yes");
        }

        if (Words is { } words && NamesAddress(words))
        {
            ModelState.AddModelError(nameof(Words), "Leave out web and e-mail addresses");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!await remarks.Keep(Case.Authority, Case.Reference, Case.AssetName, Words!.Trim(), cancellation))
        {
            ModelState.AddModelError(nameof(Words), "The council has many messages to read already, so this one was not kept: write to the council itself");
            return Page();
        }

        return Redirect($"{Address}&sent=yes");
    }

    /// <summary>What is sent to be read by nobody but a search engine has an address in it.</summary>
    private static bool NamesAddress(string words) =>
        words.Contains("://", StringComparison.Ordinal) || words.Contains("www.", StringComparison.OrdinalIgnoreCase) || words.Contains('@', StringComparison.Ordinal);
}
