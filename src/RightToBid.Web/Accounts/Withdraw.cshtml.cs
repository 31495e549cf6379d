using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class WithdrawModel(Invitations invitations) : PageOf<Invitation>
{
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Reach.Of(User).MayChange)
        {
            return NotFound();
        }

        await invitations.Withdraw(Found, cancellation);
        Done = $"The invitation of {Found.Email} is withdrawn";
        return Redirect(Links.Accounts);
    }

    protected override async Task<Invitation?> Find(CancellationToken cancellation) =>
        (await invitations.OpenOf(Reach.Of(User).Authority, cancellation)).FirstOrDefault(open =>
            open.InvitationId == Id && Reach.Of(User).Takes(open.Authority, open.GroupPartyId, open.Roles));
}
