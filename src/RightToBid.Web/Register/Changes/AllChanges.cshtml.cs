using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed in the register between two days, in two readings of which the reader picks one.</summary>
internal sealed class AllChangesModel(RegisterChanges changes, IClock clock) : PageModel
{
    /// <summary>The first day, as typed in three parts; it becomes <c>?from=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "First")]
    public DateAnswer First { get; set; } = new();

    /// <summary>The last day, as typed in three parts; it becomes <c>?to=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "Last")]
    public DateAnswer Last { get; set; } = new();

    public ChangesQuestion Question { get; private set; } = null!;

    public IReadOnlyList<Change> Found { get; private set; } = [];

    public int Count { get; private set; }

    public int Pages => (Count + ChangesQuestion.PageSize - 1) / ChangesQuestion.PageSize;

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        var today = clock.Today();
        Question = ChangesQuestion.Read(Request.Query, today, out var errors);
        foreach (var (field, error) in errors)
        {
            ModelState.AddModelError(field is "to" ? "Last" : "First", error);
        }

        switch (TypedDays.Read(this, First, Last, Question))
        {
            case { } typed:
                return Redirect(typed.Address(Links.RegisterChanges));
            case null when First.IsEmpty && Last.IsEmpty && errors.Count == 0:
                (First, Last) = (DateAnswer.Of(Question.From), DateAnswer.Of(Question.To));
                break;
        }

        Settled.Say(HttpContext, Question.By is Reading.Recorded && errors.Count == 0 ? Question.To : null, today);
        (Count, Found) = await changes.Read(Question, cancellation);
        return Page();
    }
}
