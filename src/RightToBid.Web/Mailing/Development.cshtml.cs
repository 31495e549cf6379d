using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Mailing;

/// <summary>In Development, every e-mail that was sent since the site started. Elsewhere the page does not exist.</summary>
[AllowAnonymous]
internal sealed class DevelopmentModel(DevelopmentMailer mailer, IHostEnvironment environment) : PageModel
{
    public IReadOnlyList<TakenMail> Mails => mailer.Taken;

    public IActionResult OnGet() => environment.IsDevelopment() ? Page() : NotFound();
}
