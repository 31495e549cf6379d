using Microsoft.AspNetCore.Identity;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Web.Authorities;
using RightToBid.Web.Platform.Bodies;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>An account to be made.</summary>
/// <param name="AlsoRoles">The other roles that it holds. They are all of a council, or all of a group.</param>
internal sealed record NewAccount(
    string Email,
    string Password,
    string Name,
    string Role,
    string Authority,
    Guid? GroupPartyId = null,
    string? GroupName = null,
    IReadOnlyList<string>? AlsoRoles = null)
{
    public IReadOnlyList<string> EveryRole => [Role, .. AlsoRoles ?? []];
}

/// <summary>Makes accounts, and knows who holds which role.</summary>
internal sealed class AccountDesk(UserManager<Account> accounts, AccountsContext context, BodyRegister bodies, IIdentifiers identifiers, IClock clock)
{
    /// <summary>The account, made now unless its address is taken.</summary>
    /// <exception cref="InvalidOperationException">The password is too weak, the address is no address, or the roles do not go together; the message says which.</exception>
    public async Task Make(NewAccount wanted, bool isForDemonstration = false)
    {
        if (await accounts.FindByEmailAsync(wanted.Email) is not null)
        {
            return;
        }

        if (wanted.EveryRole.Any(Roles.OfGroups.Contains) && wanted.EveryRole.Any(Roles.OfCouncils.Contains))
        {
            throw new InvalidOperationException("Nobody acts for a council and for a group with one account.");
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
        Require(await Noted(
            account, RoleChangeKind.Given, isForDemonstration ? "demonstration" : "command line", [], wanted.EveryRole,
            async () => await accounts.CreateAsync(account, wanted.Password) is { Succeeded: false } failed
                ? failed
                : await accounts.AddToRolesAsync(account, wanted.EveryRole)));
        await EnterBody(account);
    }

    /// <summary>Those of an authority who can be appointed to review a decision, by name.</summary>
    public async Task<IReadOnlyList<(Guid AccountId, string Name)>> ReviewersOf(string authority)
    {
        var officers = new List<Account>();
        var heir = KnownAuthorities.Find(authority) is { EndedOn: not null } ended ? KnownAuthorities.HeirOf(ended)?.Code : null;
        foreach (var role in new[] { Roles.Officer, Roles.LegalOfficer, Roles.Reviewer })
        {
            officers.AddRange(await accounts.GetUsersInRoleAsync(role));
        }

        return
        [
            .. officers.Where(account => account.Authority == authority || account.Authority == heir).DistinctBy(account => account.Id)
                .OrderBy(account => account.Name, StringComparer.Ordinal).Select(account => (account.Id, account.Name)),
        ];
    }

    /// <summary>The account that an invitation asked for; its address is confirmed by the link that led here.</summary>
    /// <param name="password">None where its holder signs in at their authority's provider.</param>
    public async Task<IdentityResult> Accept(Invitation invitation, string name, string? password, UserLoginInfo? login = null)
    {
        var account = new Account
        {
            Id = identifiers.Next(),
            UserName = invitation.Email,
            Email = invitation.Email,
            EmailConfirmed = true,
            LockoutEnabled = true,
            Name = name,
            Authority = invitation.Authority,
            GroupPartyId = invitation.GroupPartyId,
            GroupName = invitation.GroupName,
        };
        var made = await Noted(account, RoleChangeKind.Given, invitation.InvitedBy, [], invitation.Roles, async () =>
            (password is null ? await accounts.CreateAsync(account) : await accounts.CreateAsync(account, password)) is { Succeeded: false } failed
                ? failed
                : await accounts.AddToRolesAsync(account, invitation.Roles));
        if (!made.Succeeded)
        {
            return made;
        }

        await EnterBody(account);
        return made.Succeeded && login is not null ? await accounts.AddLoginAsync(account, login) : made;
    }

    /// <summary>These and no others. Its sessions end, so that none goes on with what it was.</summary>
    public async Task ChangeRoles(Account account, IReadOnlyList<string> roles, Caller by)
    {
        var held = await accounts.GetRolesAsync(account);
        if (held.ToHashSet().SetEquals(roles))
        {
            return;
        }

        Require(await Noted(account, RoleChangeKind.Changed, by.Actor, [.. held], roles, async () =>
        {
            Require(await accounts.AddToRolesAsync(account, roles.Except(held)));
            Require(await accounts.RemoveFromRolesAsync(account, held.Except(roles)));
            return await accounts.UpdateSecurityStampAsync(account);
        }));
    }

    /// <summary>Nobody signs in with it from now on, and every session of it ends.</summary>
    public async Task<IdentityResult> Close(Account account, Caller by) => await Noted(
        account, RoleChangeKind.Closed, by.Actor, [.. await accounts.GetRolesAsync(account)], [],
        () => Set(account, clock.GetCurrentInstant().ToDateTimeOffset()));

    public async Task<IdentityResult> Open(Account account, Caller by) => await Noted(
        account, RoleChangeKind.OpenedAgain, by.Actor, [], [.. await accounts.GetRolesAsync(account)], () => Set(account, closedAt: null));

    /// <summary>Makes a change with its line in the log of roles: both, or neither.</summary>
    private async Task<IdentityResult> Noted(
        Account account, RoleChangeKind kind, string by, IReadOnlyList<string> before, IReadOnlyList<string> after, Func<Task<IdentityResult>> change)
    {
        await using var both = await context.Database.BeginTransactionAsync();
        var made = await change();
        if (made.Succeeded)
        {
            await RoleLog.Note(context, new(account.Authority, clock.GetCurrentInstant(), by, account.Id, kind, before, after));
            await both.CommitAsync();
        }

        return made;
    }

    /// <summary>Whoever speaks for a body makes it known to the authority.</summary>
    private Task EnterBody(Account account) => account is { GroupPartyId: { } body, GroupName: { Length: > 0 } name }
        ? bodies.Enter(account.Authority, body, name, account.Id.ToString(), CancellationToken.None)
        : Task.CompletedTask;

    private async Task<IdentityResult> Set(Account account, DateTimeOffset? closedAt)
    {
        account.ClosedAt = closedAt;
        return await accounts.UpdateSecurityStampAsync(account);
    }

    private static void Require(IdentityResult outcome)
    {
        if (!outcome.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', outcome.Errors.Select(error => error.Description)));
        }
    }
}
