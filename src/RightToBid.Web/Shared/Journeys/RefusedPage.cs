using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

using RightToBid.Cases;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>A refusal is a page: what was asked, why not in one sentence, the provision, and what can be done instead.</summary>
/// <param name="Asked">What was asked, as a clause: "to list The Fox Inn".</param>
/// <param name="Refusal">Why not.</param>
/// <param name="Back">Where to change the answers, which are kept.</param>
internal sealed record RefusedPage(string Asked, Refusal Refusal, string Back)
{
    public IActionResult On(PageModel page) => Show(page, "~/Shared/Journeys/Refused.cshtml", this,
        Refusal.Kind is RefusalKind.State ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity);

    /// <summary>Somebody else was first: what was asked, and where the case and the answers are.</summary>
    public static IActionResult Overtaken(PageModel page, string asked, string caseAddress, string back) =>
        Show(page, "~/Shared/Journeys/Overtaken.cshtml", new Overtaking(asked, caseAddress, back), StatusCodes.Status409Conflict);

    private static ViewResult Show(PageModel page, string view, object model, int status) => new()
    {
        ViewName = view,
        ViewData = new ViewDataDictionary(page.MetadataProvider, new ModelStateDictionary()) { Model = model },
        TempData = page.TempData,
        StatusCode = status,
    };
}

/// <summary>What was asked when somebody else was first.</summary>
internal sealed record Overtaking(string Asked, string CaseAddress, string Back);
