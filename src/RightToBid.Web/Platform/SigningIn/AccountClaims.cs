using System.Security.Claims;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

using RightToBid.Storage;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Puts into the cookie or token what every request asks: which authority, which group, which name.</summary>
internal sealed class AccountClaims(
    UserManager<Account> accounts,
    RoleManager<IdentityRole<Guid>> roles,
    IOptions<IdentityOptions> options,
    IHostEnvironment environment,
    IIdentifiers identifiers)
    : UserClaimsPrincipalFactory<Account, IdentityRole<Guid>>(accounts, roles, options)
{
    public const string DisplayName = "rtb:name";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Caller.AuthorityClaim, user.Authority));
        identity.AddClaim(new Claim(DisplayName, user.Name));
        identity.AddClaim(new Claim(EndedSessions.Session, identifiers.Next().ToString()));
        if (user.GroupPartyId is { } group)
        {
            identity.AddClaim(new Claim(Caller.GroupClaim, group.ToString()));
            identity.AddClaim(new Claim(Caller.GroupNameClaim, user.GroupName ?? ""));
        }

        // An account with a published password in Development has nothing to guard.
        var hasNothingToGuard = user.IsForDemonstration && environment.IsDevelopment();
        if (!hasNothingToGuard && SecondFactor.IsNeededFor(identity.FindAll(identity.RoleClaimType).Select(claim => claim.Value)))
        {
            identity.AddClaim(new Claim(SecondFactor.Needed, "true"));
        }

        return identity;
    }
}
