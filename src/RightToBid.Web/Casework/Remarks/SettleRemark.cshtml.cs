using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Casework.Remarks;

/// <summary>An officer has looked at what somebody said is wrong, and says what became of it.</summary>
[Authorize(Permissions.KeepLists)]
internal sealed class SettleRemarkModel(CaseRemarks remarks) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Outcome { get; set; }

    public CaseRemark Remark { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await remarks.Find(Caller.Of(User).Authority, Id, HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Remark = found;
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Outcome is not (nameof(RemarkOutcome.PutRight) or nameof(RemarkOutcome.NothingToChange)))
        {
            ModelState.AddModelError(nameof(Outcome), "Select what became of it");
            return Page();
        }

        await remarks.Settle(Caller.Of(User), Id, Enum.Parse<RemarkOutcome>(Outcome), cancellation);
        return Redirect(Links.Remarks);
    }
}
