using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Dashboards.News;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Following;

/// <summary>Asks for e-mails about what the address asks of the register. What it answers does not tell who follows what.</summary>
[EnableRateLimiting(SignInLimits.Attempts)]
internal sealed class FollowModel(Followers followers, NewsSubjects subjects, IMailer mailer) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your email address")]
    [EmailAddress(ErrorMessage = "Enter an email address like name@example.org")]
    [StringLength(256, ErrorMessage = "The email address must be 256 characters or fewer")]
    public string? Email { get; set; }

    [BindProperty]
    public string? Choice { get; set; }

    public NewsQuestion Question { get; private set; } = null!;

    /// <summary>What would be followed; nothing where the address does not say what.</summary>
    public string? What { get; private set; }

    public bool IsAsked { get; private set; }

    public bool CanSend => mailer.IsPossible;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation) || What is null || !CanSend)
        {
            return NotFound();
        }

        if (!Enum.GetNames<FollowChoice>().Contains(Choice))
        {
            ModelState.Remove(nameof(Choice));
            ModelState.AddModelError(nameof(Choice), "Select when you want e-mails");
        }

        if (ModelState.IsValid)
        {
            await followers.Ask(Email!, Question, Enum.Parse<FollowChoice>(Choice!), cancellation);
            IsAsked = true;
        }

        return Page();
    }

    /// <summary>Whether there is what the address asks about. Where it asks about nothing, the page says how to choose.</summary>
    private async Task<bool> Find(CancellationToken cancellation)
    {
        Question = NewsQuestion.Read(Request.Query);
        What = Question.IsOfEverything ? null : await subjects.InWords(Question, cancellation);
        return What is not null || Question.IsOfEverything;
    }
}
