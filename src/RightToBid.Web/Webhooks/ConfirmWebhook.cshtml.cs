using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Webhooks;

/// <summary>Confirms that a program is to be sent events, once it agrees by itself. The key is shown this once.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ConfirmWebhookModel(WebhookRegister webhooks, WebhookSender sender, NewsSubjects subjects, WebhookLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Signed { get; set; }

    public Webhook Webhook { get; private set; } = null!;

    public string What { get; private set; } = "";

    /// <summary>The key, right after it was made.</summary>
    public string? Secret { get; private set; }

    public string Manage => links.ToManage(Webhook.WebhookId).PathAndQuery;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (Webhook.ConfirmedAt is null)
        {
            try
            {
                await sender.AskWhetherItAgrees(Webhook.Address, cancellation);
                Secret = await webhooks.Confirm(Webhook.WebhookId, cancellation);
            }
            catch (WebhookFailedException failed)
            {
                ModelState.AddModelError("", $"The program does not agree to be sent events. {failed.Message}");
            }
        }

        return Page();
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (links.Confirmed(Signed) is not { } id || await webhooks.Find(id, cancellation) is not { } found
            || await subjects.InWords(found.Question, cancellation) is not { } what)
        {
            return false;
        }

        (Webhook, What) = (found, what);
        return true;
    }
}
