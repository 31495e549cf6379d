using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Mailing;

/// <summary>One e-mail that was sent in Development: its plain text, and its page as a mail program shows it.</summary>
[AllowAnonymous]
internal sealed class DevelopmentMailModel(DevelopmentMailer mailer, IHostEnvironment environment) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Whether the page of it is asked for, and not what is said of it.</summary>
    [BindProperty(SupportsGet = true)]
    public bool AsPage { get; set; }

    public TakenMail Mail { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (!environment.IsDevelopment() || mailer.Taken.SingleOrDefault(taken => taken.Mail.MailId == Id) is not { } found)
        {
            return NotFound();
        }

        Mail = found;
        return AsPage ? Content(found.Mail.Body, "text/html; charset=utf-8") : Page();
    }
}
