using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Passkeys;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>One account, which whoever manages it closes and opens again. Nobody closes their own.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class OneAccountModel(AccountsOfReach accounts, AccountDesk desk, SecondFactor secondFactor, OwnPasskeys passkeys) : PageModel
{
    public const string Close = "close";
    public const string Open = "open";
    public const string Reset = "reset";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [TempData]
    public string? Done { get; set; }

    public AccountSeen Seen { get; private set; } = null!;

    public bool MayChange => Reach.Of(User).MayChange && Seen.Account.Id.ToString() != Caller.Of(User).Actor;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? what, CancellationToken cancellation)
    {
        if (!await Find(cancellation) || !MayChange)
        {
            return NotFound();
        }

        switch (what)
        {
            case Close:
                await desk.Close(Seen.Account, Caller.Of(User));
                Done = $"The account of {Seen.Account.Name} is closed";
                break;
            case Open:
                await desk.Open(Seen.Account, Caller.Of(User));
                Done = $"The account of {Seen.Account.Name} is open again";
                break;
            case Reset:
                await secondFactor.Remove(Seen.Account);
                await passkeys.RemoveAll(Seen.Account);
                Done = $"{Seen.Account.Name} sets up another second factor when they next sign in";
                break;
            default:
                return BadRequest();
        }

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
