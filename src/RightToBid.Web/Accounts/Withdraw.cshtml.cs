using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class WithdrawModel(Invitations invitations) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [TempData]
    public string? Done { get; set; }

    public Invitation Invitation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await Find(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation) || !Reach.Of(User).MayChange)
        {
            return NotFound();
        }

        await invitations.Withdraw(Invitation, cancellation);
        Done = $"The invitation of {Invitation.Email} is withdrawn";
        return Redirect(Links.Accounts);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        var open = await invitations.OpenOf(Reach.Of(User).Authority, cancellation);
        if (open.FirstOrDefault(one => one.InvitationId == Id) is { } invitation
            && Reach.Of(User).Takes(invitation.Authority, invitation.GroupPartyId, invitation.Roles))
        {
            Invitation = invitation;
            return true;
        }

        return false;
    }
}
