using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Accounts;

/// <summary>The accounts that somebody manages: a council's, a group's, or the administrators of every council.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class PeopleModel(AccountsOfReach accounts, Invitations invitations) : PageModel
{
    /// <summary>What was done on the page before.</summary>
    [TempData]
    public string? Done { get; set; }

    public Reach Reach { get; private set; } = null!;

    public IReadOnlyList<AccountSeen> Accounts { get; private set; } = [];

    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    public string WhoseAccounts => Reach.IsEveryAuthority ? "Administrators of every council. The other accounts of a council are managed by its own administrators."
        : Reach.GroupPartyId is not null ? $"People who act for {Caller.Of(User).GroupName}."
        : $"People who work for {AccountMail.NameOf(Reach.Authority!)}, and the groups and parish councils in its area.";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Reach = Reach.Of(User);
        Accounts = await accounts.All(Reach, cancellation);
        var open = await invitations.OpenOf(Reach.Of(User).Authority, cancellation);
        Invitations = [.. open.Where(invitation => Reach.Takes(invitation.Authority, invitation.GroupPartyId, invitation.Roles))];
    }
}
