using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;
using RightToBid.Web.Shared.Journeys;

using Command = RightToBid.Cases.Disposing.GivePublicity;

namespace RightToBid.Web.Disposing.GivePublicity;

/// <summary>Section 97's publicity in one action: what to say, and a record of who was told, how and when.</summary>
[Authorize(Policy = Permissions.RecordNotices)]
internal sealed class GivePublicityModel(CaseDesk desk, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [MinLength(1, ErrorMessage = "Select who has been told")]
    public List<PublicityAudience> Told { get; set; } = [];

    [BindProperty]
    [Required(ErrorMessage = "Enter how they were told")]
    [StringLength(500, ErrorMessage = "How they were told must be 500 characters or fewer")]
    public string? How { get; set; }

    [BindProperty]
    public DateAnswer GivenOn { get; set; } = new();

    public Moratorium Notice { get; private set; } = Moratorium.Initial;

    public IEnumerable<StatutoryWindow> Windows => MoratoriumWindows.On(Notice, clock.Today())
        .Select(shown => shown.Window)
        .Where(window => window.Rule.Effect is not BindingEffect.Permission || window.Rule.Key == "protected-period");

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        (Notice, _) = await desk.Load<Moratorium>(Caller.Of(User).Authority, Id, HttpContext.RequestAborted);
        if (!Notice.IsReceived)
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (GivenOn.TryRead(ModelState, nameof(GivenOn), "the day they were told", out var day) && day > clock.Today())
        {
            ModelState.AddModelError(nameof(GivenOn), "The day they were told must be today or in the past");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var caseAddress = Links.CaseworkCase(Notice.Reference);
        var asking = new Asking($"to record publicity for {Notice.AssetName}", caseAddress, Links.GivePublicity(Id))
        {
            Fields = new Dictionary<string, string> { ["GivenOn"] = nameof(GivenOn), ["How"] = nameof(How) },
        };
        IActionResult outcome = Redirect(caseAddress);
        foreach (var audience in Told.Distinct())
        {
            var isRecorded = false;
            outcome = await this.Send<Moratorium>(desk, new Command(Id, audience, How!, day), asking, _ =>
            {
                isRecorded = true;
                return Task.FromResult<IActionResult>(Redirect(caseAddress));
            });
            if (!isRecorded)
            {
                break;
            }
        }

        return outcome;
    }
}
