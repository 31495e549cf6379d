using Microsoft.AspNetCore.Identity;

using RightToBid.Storage;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>An account to be made.</summary>
internal sealed record NewAccount(string Email, string Password, string Name, string Role, string Authority, Guid? GroupPartyId = null, string? GroupName = null);

/// <summary>Makes accounts.</summary>
internal sealed class Accounts(UserManager<Account> accounts, IIdentifiers identifiers)
{
    /// <summary>The account, made now unless its address is taken.</summary>
    /// <exception cref="InvalidOperationException">The password is too weak, or the address is no address; the message says which.</exception>
    public async Task Make(NewAccount wanted, bool isForDemonstration = false)
    {
        if (await accounts.FindByEmailAsync(wanted.Email) is not null)
        {
            return;
        }

        var account = new Account
        {
            Id = identifiers.Next(),
            UserName = wanted.Email,
            Email = wanted.Email,
            EmailConfirmed = true,
            LockoutEnabled = true,
            Name = wanted.Name,
            Authority = wanted.Authority,
            GroupPartyId = wanted.GroupPartyId,
            GroupName = wanted.GroupName,
            IsForDemonstration = isForDemonstration,
        };
        Require(await accounts.CreateAsync(account, wanted.Password));
        Require(await accounts.AddToRoleAsync(account, wanted.Role));
    }

    /// <summary>The officers of an authority, by name: who can be given work.</summary>
    public async Task<IReadOnlyList<(Guid AccountId, string Name)>> OfficersOf(string authority)
    {
        var officers = new List<Account>();
        foreach (var role in new[] { Roles.Officer, Roles.LegalOfficer })
        {
            officers.AddRange(await accounts.GetUsersInRoleAsync(role));
        }

        return
        [
            .. officers.Where(account => account.Authority == authority).DistinctBy(account => account.Id)
                .OrderBy(account => account.Name, StringComparer.Ordinal).Select(account => (account.Id, account.Name)),
        ];
    }

    private static void Require(IdentityResult outcome)
    {
        if (!outcome.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', outcome.Errors.Select(error => error.Description)));
        }
    }
}
