using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Dashboards.CaseReferences;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Letters;

/// <summary>A legal officer erases somebody's name and address wherever they are kept. That it was done is logged, without the name.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class ErasePartyModel(Erasure erasure, Parties parties, CaseFinder cases, ILogger<ErasePartyModel> log) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The reference of the case from which it was asked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Of { get; set; }

    public Party Party { get; private set; } = null!;

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await parties.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { Name: not null } found
            || (await cases.OfCase(Caller.Authority, Of ?? "", HttpContext.RequestAborted)).Count == 0)
        {
            context.Result = NotFound();
            return;
        }

        Party = found;
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await erasure.Erase(Caller.Authority, Id, HttpContext.RequestAborted);
        log.LogInformation("{Account} erased the party {PartyId} of {Authority}.", Caller.Actor, Id, Caller.Authority);
        return Redirect(Links.Letters(Of!));
    }
}
