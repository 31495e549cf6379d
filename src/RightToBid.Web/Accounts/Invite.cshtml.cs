using System.ComponentModel.DataAnnotations;

using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Authorities;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Accounts;

/// <summary>Invites somebody to have an account, in the roles that the one who invites may give.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
[EnableRateLimiting(SignInLimits.Attempts)]
internal sealed class InviteModel(AccountsOfReach accounts, Invitations invitations, BodyRegister bodies) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Enter their email address")]
    [EmailAddress(ErrorMessage = "Enter an email address like name@example.org")]
    [StringLength(256, ErrorMessage = "The email address must be 256 characters or fewer")]
    public string? Email { get; set; }

    [BindProperty]
    public List<string> Chosen { get; set; } = [];

    [BindProperty]
    [StringLength(200, ErrorMessage = "The group’s name must be 200 characters or fewer")]
    public string? GroupName { get; set; }

    [BindProperty]
    public string? Authority { get; set; }

    [TempData]
    public string? Done { get; set; }

    public Reach Reach => Reach.Of(User);

    /// <summary>A group lead invites to their own group; an administrator says which.</summary>
    public bool AsksForGroup => Reach.GroupPartyId is null && Reach.RolesToGive.Any(Roles.OfGroups.Contains);

    public static string Hint(string role) => role switch
    {
        Roles.Officer => "Receives nominations and notices, decides, and keeps the lists",
        Roles.LegalOfficer => "The same, and corrects recorded facts",
        Roles.Reviewer => "Decides the reviews to which they are appointed",
        Roles.Auditor => "Sees everything of the council, and changes nothing",
        Roles.AuthorityAdministrator => "Invites people and closes accounts. Sees no casework",
        Roles.PlatformAdministrator => "Invites the administrators of every council",
        Roles.GroupMember => "Nominates, asks to bid, and keeps the group’s bids",
        Roles.GroupLead => "The same, and invites the group’s other members",
        _ => "Acts for a parish council, which nominates and bids like a group",
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var caller = Caller.Of(User);
        var forGroup = Chosen.Any(Roles.OfGroups.Contains);
        var authority = Reach.Authority ?? KnownAuthority();
        if (Chosen.Count == 0 || Chosen.Except(Reach.RolesToGive).Any())
        {
            ModelState.AddModelError(nameof(Chosen), "Select what they may do");
        }
        else if (forGroup && Chosen.Any(Roles.OfCouncils.Contains))
        {
            ModelState.AddModelError(nameof(Chosen), "Select roles of the council or of a group, not both: whoever acts for both has two accounts");
        }

        if (forGroup && AsksForGroup && string.IsNullOrWhiteSpace(GroupName))
        {
            ModelState.AddModelError(nameof(GroupName), "Enter which group or parish council they act for");
        }

        if (authority is null)
        {
            ModelState.AddModelError(nameof(Authority), "Enter the code of a council in England that keeps a list, for example E07000081");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var everybody = await accounts.All(Reach, cancellation);
        if (everybody.Any(seen => string.Equals(seen.Account.Email, Email, StringComparison.OrdinalIgnoreCase)))
        {
            ModelState.AddModelError(nameof(Email), "Somebody with this email address has an account here already");
            return Page();
        }

        await invitations.Invite(
            authority!, caller.Actor, Email!.Trim(), Chosen, forGroup ? await GroupOf(caller, cancellation) : null, isMailed: true, cancellation);
        Done = $"{Email} is invited";
        return Redirect(Links.Accounts);
    }

    private string? KnownAuthority() => Authority is { Length: > 0 } code
        ? code.Trim() == DemonstrationAuthority.Code ? DemonstrationAuthority.Code
            : KnownAuthorities.Find(code) is { CanBeTenant: true } known ? known.Code : null
        : null;

    /// <summary>A body of the register, or one that begins here.</summary>
    private async Task<(Guid PartyId, string Name)?> GroupOf(Caller caller, CancellationToken cancellation)
    {
        if (Reach.GroupPartyId is { } own)
        {
            return (own, caller.GroupName ?? "");
        }

        var name = GroupName!.Trim();
        return await bodies.Named(caller.Authority, name, cancellation) is { } known
            ? (known.BodyId, known.Name)
            : (await bodies.Add(caller, name, cancellation), name);
    }
}
