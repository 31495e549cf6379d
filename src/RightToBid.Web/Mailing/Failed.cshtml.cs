using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Outbox;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;

namespace RightToBid.Web.Mailing;

/// <summary>E-mails that did not go out, however often it was tried: what, to whom, why, and send again.</summary>
[Authorize(Policy = Permissions.SeeCasework)]
internal sealed class FailedModel(IKernel kernel, IClock clock, IMailer mailer, IEnumerable<IMailWords> words) : PageModel
{
    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    /// <summary>What was done on the page before.</summary>
    [TempData]
    public string? Done { get; set; }

    public IReadOnlyList<FailedMail> Mails { get; private set; } = [];

    public bool CanSend => mailer.IsPossible;

    public bool MayChange => User.MayDo(Permissions.SeeCasework);

    private string Authority => Caller.Of(User).Authority;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = new List<FailedMail>();
        foreach (var dead in await kernel.Outbox.DeadLetters(Authority, cancellation))
        {
            if (words.SingleOrDefault(each => each.Kind == dead.Message.Kind) is { } known)
            {
                found.Add(new FailedMail(dead, await known.Of(dead.Message, cancellation)));
            }
        }

        Mails = found;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var isOfMail = words.Any(each => each.Kind == Kind);
        if (isOfMail && Key is { Length: > 0 } key && await kernel.Outbox.SendAgain(Authority, Kind!, key, clock.GetCurrentInstant(), cancellation))
        {
            Done = "The e-mail waits to be sent again.";
            return RedirectToPage();
        }

        ModelState.AddModelError("", "That e-mail is no longer among those that failed.");
        await OnGetAsync(cancellation);
        return Page();
    }
}

/// <summary>An e-mail that was given up on.</summary>
internal sealed record FailedMail(DeadLetter Dead, MailInWords Words);
