using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Notifying;

/// <summary>A legal officer takes away a file that must not be kept: the wrong one, or one that holds personal data. Events are never rewritten.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class TakeAwayEvidenceModel(EvidenceFiles files, CaseFinder cases, ILogger<TakeAwayEvidenceModel> log) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The reference of the case from which it was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why the file must not be kept")]
    [StringLength(300, ErrorMessage = "Why the file must not be kept must be 300 characters or fewer")]
    public string? Because { get; set; }

    public CaseReference Case { get; private set; } = null!;

    public string FileName { get; private set; } = "";

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await files.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { } file
            || await cases.OfCase(Caller.Authority, Of ?? "", HttpContext.RequestAborted) is not [var found, ..])
        {
            context.Result = NotFound();
            return;
        }

        (FileName, Case) = (file.Name, found);
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await files.TakeAway(Caller.Authority, Caller.Actor, Id, Because!.Trim(), HttpContext.RequestAborted);
        log.LogInformation("{Account} took the file {EvidenceId} of {Authority} away.", Caller.Actor, Id, Caller.Authority);
        return Redirect(Links.Duties(Case.Reference));
    }
}
