using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Groups;

/// <summary>A legal officer takes away a version that must not be kept: the wrong file, or one that names somebody who is to be erased.</summary>
[Authorize(Policy = Permissions.CorrectFacts)]
internal sealed class TakeAwayConstitutionModel(BodyRegister bodies, BodyConstitutions constitutions, ILogger<TakeAwayConstitutionModel> log) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "file")]
    public Guid FileId { get; set; }

    public RegisteredBody Known { get; private set; } = null!;

    public BodyConstitution Version { get; private set; } = null!;

    public string Home => $"{Links.Body(Id)}/{ConstitutionFileModel.Address}";

    private Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var versions = await constitutions.Of(Caller.Authority, Id, HttpContext.RequestAborted);
        if (await bodies.Find(Caller.Authority, Id, HttpContext.RequestAborted) is not { } known
            || versions.SingleOrDefault(one => one.FileId == FileId) is not { } version)
        {
            context.Result = NotFound();
            return;
        }

        (Known, Version) = (known, version);
        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await constitutions.TakeAway(Caller.Authority, Id, FileId, HttpContext.RequestAborted);
        log.LogInformation("{Account} took the constitution {FileId} of {Authority} away.", Caller.Actor, FileId, Caller.Authority);
        return Redirect(Home);
    }
}
