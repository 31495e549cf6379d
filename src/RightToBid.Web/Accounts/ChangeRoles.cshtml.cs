using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Gives an account other roles, among those that whoever asks may give. Nobody changes their own.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class ChangeRolesModel(AccountsOfReach accounts, AccountDesk desk) : PageOf<AccountSeen>
{
    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [TempData]
    public string? Done { get; set; }

    /// <summary>Roles of a council to people of a council, and of a group to people of a group.</summary>
    public IReadOnlyList<string> Offered =>
        [.. Reach.Of(User).RolesToGive.Intersect(Found.Account.GroupPartyId is null ? Roles.OfCouncils : Roles.OfGroups)];

    /// <summary>Roles that somebody else gave and gives.</summary>
    public IReadOnlyList<string> Kept => [.. Found.Roles.Except(Offered)];

    public void OnGet() => Chosen = [.. Found.Roles.Intersect(Offered)];

    public async Task<IActionResult> OnPostAsync()
    {
        if (Chosen.Except(Offered).Any() || Chosen.Count + Kept.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), "Select what they may do. Close the account of somebody who may do nothing any more");
            return Page();
        }

        await desk.ChangeRoles(Found.Account, [.. Kept, .. Chosen.Distinct()], Caller);
        Done = $"The roles of {Found.Account.Name} are changed";
        return Redirect(Links.Accounts);
    }

    protected override async Task<AccountSeen?> Find(CancellationToken cancellation) =>
        Reach.Of(User).MayChange && Id.ToString() != Caller.Actor ? await accounts.Find(Reach.Of(User), Id, cancellation) : null;
}
