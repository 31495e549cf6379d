using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Evidence;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

namespace RightToBid.Web.Groups;

/// <summary>The constitution of a body as a file, whoever keeps its entry: every version that is kept, and the place to add a new one.</summary>
internal abstract class ConstitutionFileModel(BodyRegister bodies, BodyConstitutions constitutions, IClock clock) : PageModel
{
    public const string Address = "constitution-file";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public DateAnswer Since { get; set; } = new();

    public RegisteredBody Known { get; private set; } = null!;

    public IReadOnlyList<BodyConstitution> Versions { get; private set; } = [];

    public int YearsKept { get; private set; }

    /// <summary>Whether the reader may add one.</summary>
    public abstract bool MayChange { get; }

    /// <summary>Whether the reader may take one away, whatever its years.</summary>
    public bool MayTakeAway => User.MayDo(Permissions.CorrectFacts);

    /// <summary>Where the whole entry is.</summary>
    public abstract string Home { get; }

    /// <summary>The body in question; nothing where the caller has no part in it.</summary>
    protected abstract Guid? BodyId { get; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var authority = Caller.Of(User).Authority;
        if (BodyId is not { } id || await bodies.Find(authority, id, HttpContext.RequestAborted) is not { } known)
        {
            context.Result = NotFound();
            return;
        }

        Known = known;
        Versions = await constitutions.Of(authority, id, HttpContext.RequestAborted);
        YearsKept = await constitutions.YearsKept(authority, HttpContext.RequestAborted);
        await next();
    }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var (file, wrong) = await EvidenceFile.Read(Upload, HttpContext.RequestAborted);
        if (wrong is not null)
        {
            ModelState.AddModelError(nameof(Upload), wrong);
        }

        var day = Since.ReadPast(ModelState, nameof(Since), "the day from which the rules stand", clock.Today());
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await constitutions.Keep(Caller.Of(User), Known.BodyId, day!.Value, file!, HttpContext.RequestAborted);
        return Redirect($"{Home}/{Address}");
    }
}
