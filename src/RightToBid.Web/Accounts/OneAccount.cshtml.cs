using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Passkeys;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>One account, which whoever manages it closes and opens again. Nobody closes their own.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class OneAccountModel(AccountsOfReach accounts, AccountDesk desk, SecondFactor secondFactor, OwnPasskeys passkeys) : PageOf<AccountSeen>
{
    public const string Close = "close";
    public const string Open = "open";
    public const string Reset = "reset";

    [TempData]
    public string? Done { get; set; }

    public bool MayChange => Reach.Of(User).MayChange && Found.Account.Id.ToString() != Caller.Actor;

    public async Task<IActionResult> OnPostAsync(string? what)
    {
        if (!MayChange)
        {
            return NotFound();
        }

        switch (what)
        {
            case Close:
                await desk.Close(Found.Account, Caller);
                Done = $"The account of {Found.Account.Name} is closed";
                break;
            case Open:
                await desk.Open(Found.Account, Caller);
                Done = $"The account of {Found.Account.Name} is open again";
                break;
            case Reset:
                await secondFactor.Remove(Found.Account);
                await passkeys.RemoveAll(Found.Account);
                Done = $"{Found.Account.Name} sets up another second factor when they next sign in";
                break;
            default:
                return BadRequest();
        }

        return Redirect(Links.Accounts);
    }

    protected override Task<AccountSeen?> Find(CancellationToken cancellation) => accounts.Find(Reach.Of(User), Id, cancellation);
}
