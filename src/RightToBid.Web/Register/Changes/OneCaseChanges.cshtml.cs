using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in one case between two days.</summary>
internal sealed class OneCaseChangesModel(CaseChangesReader cases, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "First")]
    public DateAnswer First { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "Last")]
    public DateAnswer Last { get; set; } = new();

    public ChangesQuestion Question { get; private set; } = null!;

    public CaseChanges Case { get; private set; } = null!;

    /// <summary>The address of these changes, without the question.</summary>
    public string Path => Links.CaseChanges(Case.Authority, Case.Reference);

    public async Task<IActionResult> OnGet(string authority, string reference, CancellationToken cancellation)
    {
        var today = clock.Today();
        Question = ChangesQuestion.Read(Request.Query, today, out var errors);
        foreach (var (field, error) in errors)
        {
            ModelState.AddModelError(field is "to" ? "Last" : "First", error);
        }

        if (await cases.Read(authority, reference[..^Links.Changes.Length], Question, cancellation) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        switch (TypedDays.Read(this, First, Last, Question))
        {
            case { } typed:
                return Redirect((typed with { Authority = null, Place = null, Kind = null }).Address(Path));
            case null when First.IsEmpty && Last.IsEmpty && errors.Count == 0:
                (First, Last) = (DateAnswer.Of(Question.From), DateAnswer.Of(Question.To));
                break;
        }

        Settled.Say(HttpContext, Question.By is Reading.Recorded && errors.Count == 0 ? Question.To : null, today);
        return Page();
    }
}
