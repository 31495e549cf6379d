using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Shared.Journeys;

/// <summary>One question of a journey. The answers so far are kept on the server under the draft named in the address, for their author alone.</summary>
/// <remarks>A draft that is not there, or is somebody else's, reads as not found. Nothing is recorded before the check-answers page.</remarks>
internal abstract class QuestionPage<TAnswers>(Drafts drafts) : PageModel
    where TAnswers : class, new()
{
    /// <summary>The name under which this journey's drafts are kept.</summary>
    protected abstract string Journey { get; }

    [BindProperty(SupportsGet = true)]
    public Guid Draft { get; set; }

    /// <summary>The answers given so far.</summary>
    public TAnswers Answers { get; private set; } = new();

    protected Caller Caller => Caller.Of(User);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await drafts.Find<TAnswers>(Caller, Journey, Draft, HttpContext.RequestAborted) is not { } answers)
        {
            context.Result = NotFound();
            return;
        }

        Answers = answers;
        await next();
    }

    /// <summary>Keeps an answer and goes to the next question.</summary>
    protected async Task<IActionResult> Keep(TAnswers answers, string next)
    {
        await drafts.Keep(Caller, Journey, Draft, answers, HttpContext.RequestAborted);
        return Redirect(next);
    }

    /// <summary>The journey is over: what was answered is recorded in the case, and the draft goes.</summary>
    protected async Task<IActionResult> End(string next)
    {
        await drafts.End(Caller, Draft, HttpContext.RequestAborted);
        return Redirect(next);
    }
}
