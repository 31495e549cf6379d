using Microsoft.AspNetCore.Identity;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Where somebody begins who was not on the way to a page.</summary>
internal static class FirstPage
{
    public static async Task<string> Of(UserManager<Account> accounts, Account account)
    {
        var roles = await accounts.GetRolesAsync(account);
        return MaySee(Permissions.SeeOwnGroup) ? Links.Groups
            : MaySee(Permissions.SeeCasework) ? Links.Casework
            : MaySee(Permissions.ManageAccounts) ? Links.Accounts
            : "/";

        bool MaySee(string permission) => Permissions.Allow(roles.Contains, permission, onlyLooks: true);
    }
}
