using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Webhooks;

/// <summary>Asks that a program be sent what happens in what the address asks of the register.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
internal sealed class AskForWebhookModel(WebhookRegister webhooks, NewsSubjects subjects, IMailer mailer, IHostEnvironment environment) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your email address")]
    [EmailAddress(ErrorMessage = "Enter an email address like name@example.org")]
    [StringLength(256, ErrorMessage = "The email address must be 256 characters or fewer")]
    public string? Email { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    public NewsQuestion Question { get; private set; } = null!;

    public string What { get; private set; } = "";

    public bool IsAsked { get; private set; }

    public bool CanSend => mailer.IsPossible;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation) || !CanSend)
        {
            return NotFound();
        }

        if (WebhookAddress.Fault(Address, environment.IsDevelopment()) is { } fault)
        {
            ModelState.AddModelError(nameof(Address), fault);
        }

        if (ModelState.IsValid)
        {
            await webhooks.Ask(Email!, new Uri(Address!.Trim()), Question, cancellation);
            IsAsked = true;
        }

        return Page();
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        Question = NewsQuestion.Read(Request.Query);
        What = await subjects.InWords(Question, cancellation) ?? "";
        return What.Length > 0;
    }
}
