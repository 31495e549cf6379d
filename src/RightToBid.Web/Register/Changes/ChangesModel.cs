using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Register.Changes;

/// <summary>What changed between two days, which somebody types in three parts each and which the address then says.</summary>
internal abstract class ChangesModel(IClock clock) : PageModel
{
    /// <summary>The first day, as typed; it becomes <c>?from=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "First")]
    public DateAnswer First { get; set; } = new();

    /// <summary>The last day, as typed; it becomes <c>?to=</c>.</summary>
    [BindProperty(SupportsGet = true, Name = "Last")]
    public DateAnswer Last { get; set; } = new();

    public ChangesQuestion Question { get; private set; } = null!;

    /// <summary>Reads the address, and says beside the days what is wrong with them.</summary>
    /// <returns>The question with the days that were typed; nothing where none was, or one that is no day.</returns>
    protected ChangesQuestion? Ask()
    {
        Question = ChangesQuestion.Read(Request.Query, clock.Today(), out var errors);
        foreach (var (field, error) in errors)
        {
            ModelState.AddModelError(field is "to" ? nameof(Last) : nameof(First), error);
        }

        if (!First.IsEmpty || !Last.IsEmpty)
        {
            return Typed();
        }

        if (errors.Count == 0)
        {
            (First, Last) = (DateAnswer.Of(Question.From), DateAnswer.Of(Question.To));
        }

        return null;
    }

    /// <summary>The page; caches may keep what was recorded on days that are past.</summary>
    protected PageResult Shown()
    {
        Settled.Say(HttpContext, ModelState.IsValid && Question.By is Reading.Recorded ? Question.To : null, clock.Today());
        return Page();
    }

    private ChangesQuestion? Typed()
    {
        var isFirst = First.TryRead(ModelState, nameof(First), "the first day", out var from);
        return Last.TryRead(ModelState, nameof(Last), "the last day", out var to) && isFirst ? Question with { From = from, To = to, Page = 1 } : null;
    }
}
