using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace RightToBid.Web.Mailing;

/// <summary>Stops the e-mails to whoever was sent this address, by one request and without an account (RFC 8058).</summary>
/// <remarks>
/// The signed address is all that is needed, so that a mail program can ask as well: it sends neither a cookie nor a form's token, and there is no
/// session that another site could misuse. Opening the page stops nothing, because programs open every link in an e-mail to look at it.
/// </remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StopModel(MailStops stops, MailPreferences preferences) : PageModel
{
    private (string Authority, Guid RecipientId) whose;

    [BindProperty(SupportsGet = true)]
    public string? Signed { get; set; }

    public bool IsStopped { get; private set; }

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Signed is { } signed && stops.Read(signed) is { } known)
        {
            whose = known;
        }
        else
        {
            context.Result = NotFound();
        }
    }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        await preferences.Choose(whose.Authority, whose.RecipientId, MailChoice.Required, cancellation);
        IsStopped = true;
    }
}
