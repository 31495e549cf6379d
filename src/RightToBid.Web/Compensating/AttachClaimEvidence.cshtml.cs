using System.Globalization;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Compensating;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Compensating;

/// <summary>Keeps a file that came as evidence for one part of a claim.</summary>
[Authorize(Policy = Permissions.HandleClaims)]
internal sealed class AttachClaimEvidenceModel(CaseDesk desk, EvidenceFiles files, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public ClaimPart Part { get; private set; } = null!;

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (claim, _) = await desk.Load<CompensationClaim>(Caller.Authority, Id, HttpContext.RequestAborted);
        if (claim.Parts.Find(part => part.Number == Number) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Part = found;
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (file, wrong) = await EvidenceFile.Read(Upload, HttpContext.RequestAborted);
        if (file is null)
        {
            ModelState.AddModelError(nameof(Upload), wrong!);
            return Page();
        }

        // The same file for the same part is the same evidence: sent twice, it is kept once.
        var evidenceId = NamedIdentifier.For(Caller.Authority, string.Create(CultureInfo.InvariantCulture, $"claim evidence\n{Id}\n{Number}\n{file.Sha256}"));
        await files.Keep(Caller.Authority, evidenceId, file, HttpContext.RequestAborted);
        return await this.Send(
            desk,
            new AttachClaimEvidence(Id, evidenceId, Number, file.Sha256, clock.Today()),
            new Asking("to keep a file", Links.Claim(Id), Links.AttachClaimEvidence(Id, Number)),
            _ => Task.FromResult<IActionResult>(Redirect(Links.Claim(Id))));
    }
}
