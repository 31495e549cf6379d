using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>One account, which whoever manages it closes and opens again. Nobody closes their own.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class OneAccountModel(AccountsOfReach accounts, AccountDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [TempData]
    public string? Done { get; set; }

    public AccountSeen Seen { get; private set; } = null!;

    public bool MayChange => Reach.Of(User).MayChange && Seen.Account.Id.ToString() != Caller.Of(User).Actor;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(bool close, CancellationToken cancellation)
    {
        if (!await Find(cancellation) || !MayChange)
        {
            return NotFound();
        }

        await (close ? desk.Close(Seen.Account) : desk.Open(Seen.Account));
        Done = close ? $"The account of {Seen.Account.Name} is closed" : $"The account of {Seen.Account.Name} is open again";
        return Redirect(Links.Accounts);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (await accounts.Find(Reach.Of(User), Id, cancellation) is { } seen)
        {
            Seen = seen;
            return true;
        }

        return false;
    }
}
