using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Gives an account other roles, among those that whoever asks may give. Nobody changes their own.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
internal sealed class ChangeRolesModel(AccountsOfReach accounts, AccountDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [TempData]
    public string? Done { get; set; }

    public AccountSeen Seen { get; private set; } = null!;

    /// <summary>Roles of a council to people of a council, and of a group to people of a group.</summary>
    public IReadOnlyList<string> Offered =>
        [.. Reach.Of(User).RolesToGive.Intersect(Seen.Account.GroupPartyId is null ? Roles.OfCouncils : Roles.OfGroups)];

    /// <summary>Roles that somebody else gave and gives.</summary>
    public IReadOnlyList<string> Kept => [.. Seen.Roles.Except(Offered)];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        Chosen = [.. Seen.Roles.Intersect(Offered)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await Find(cancellation))
        {
            return NotFound();
        }

        if (Chosen.Except(Offered).Any() || Chosen.Count + Kept.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), "Select what they may do. Close the account of somebody who may do nothing any more");
            return Page();
        }

        await desk.ChangeRoles(Seen.Account, [.. Kept, .. Chosen.Distinct()], Caller.Of(User));
        Done = $"The roles of {Seen.Account.Name} are changed";
        return Redirect(Links.Accounts);
    }

    private async Task<bool> Find(CancellationToken cancellation)
    {
        if (Reach.Of(User).MayChange && Id.ToString() != Caller.Of(User).Actor && await accounts.Find(Reach.Of(User), Id, cancellation) is { } seen)
        {
            Seen = seen;
            return true;
        }

        return false;
    }
}
