using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Webhooks;

/// <summary>How a program that is sent events does, for whoever answers for it: have events sent again, or take it away.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ManageWebhookModel(WebhookRegister webhooks, NewsSubjects subjects, WebhookLinks links, IClock clock) : PageModel
{
    public const string Again = "Again";
    public const string TakeAway = "TakeAway";

    [BindProperty(SupportsGet = true)]
    public string? Signed { get; set; }

    /// <summary>A day, or the number of an event; nothing for where it stopped.</summary>
    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? What { get; set; }

    /// <summary>What was done on the page before.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Nothing once it was taken away.</summary>
    public Webhook? Webhook { get; private set; }

    public string About { get; private set; } = "";

    public string InWords => Webhook switch
    {
        { StoppedAt: { } at, DeletedOn: { } deletedOn } =>
            $"Nothing is sent since {Day(at)}, because it did not take what was sent. "
            + $"Unless you have it sent again, it is deleted on {deletedOn.InFull()}, and your address with it.",
        { FailingSince: { } at, GivenUpOn: { } givenUpOn } => $"It has not taken what was sent since {Day(at)}. It is tried again, until {givenUpOn.InFull()}.",
        _ => "It takes what is sent.",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation) || Webhook is not { } webhook)
        {
            return NotFound();
        }

        switch (What)
        {
            case TakeAway:
                await webhooks.TakeAway(webhook.WebhookId, cancellation);
                Done = "The program is sent nothing more, and your address is deleted.";
                return Redirect(Links.ManageWebhook(Signed!));
            case Again when Number > await webhooks.Head(cancellation):
                ModelState.AddModelError(nameof(From), "No event has that number yet. Enter the number of one that was recorded");
                return Page();
            case Again when await Place(webhook, cancellation) is { } after:
                await webhooks.Replay(webhook.WebhookId, after, cancellation);
                Done = "What was recorded since then is sent again.";
                return Redirect(Links.ManageWebhook(Signed!));
            case Again:
                ModelState.AddModelError(nameof(From), "Enter a day like 2026-05-12, or the number of an event, or leave it empty");
                return Page();
            default:
                ModelState.AddModelError(nameof(What), "Select what is to be done");
                return Page();
        }
    }

    private long? Number => long.TryParse(From?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private async Task<long?> Place(Webhook webhook, CancellationToken cancellation) => From?.Trim() switch
    {
        null or "" => webhook.Delivered,
        var text when LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } && DateAnswer.IsOfThisAge(day) && day <= clock.Today() =>
            await webhooks.LastBefore(day, cancellation),
        _ => Number - 1,
    };

    private static string Day(Instant at) => at.InZone(Clock.London).Date.InFull();

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (links.Managed(Signed) is not { } id)
        {
            return false;
        }

        Webhook = await webhooks.Find(id, cancellation);
        About = Webhook is null ? "" : await subjects.InWords(Webhook.Question, cancellation) ?? "what is no longer in the register";
        return true;
    }
}
