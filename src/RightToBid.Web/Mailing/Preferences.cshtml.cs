using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Mailing;

/// <summary>How often one gets e-mails about one's cases.</summary>
[Authorize(Policy = Permissions.KeepOwnAccount)]
internal sealed class PreferencesModel(MailPreferences preferences) : PageModel
{
    [BindProperty]
    public string? Choice { get; set; }

    public bool IsSaved { get; private set; }

    public string SavedInWords => Choice switch
    {
        nameof(MailChoice.Daily) => "Saved. You get one e-mail a day, in the morning.",
        nameof(MailChoice.Required) => "Saved. You get only what the law has the council tell you.",
        _ => "Saved. You get e-mails at once.",
    };

    private Caller Caller => Caller.Of(User);

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Choice = (await preferences.Of(Caller.Authority, Guid.Parse(Caller.Actor), cancellation)).ToString();

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        if (!Enum.GetNames<MailChoice>().Contains(Choice))
        {
            ModelState.Clear();
            ModelState.AddModelError(nameof(Choice), "Select when you want e-mails");
            return;
        }

        await preferences.Choose(Caller.Authority, Guid.Parse(Caller.Actor), Enum.Parse<MailChoice>(Choice!), cancellation);
        IsSaved = true;
    }
}
