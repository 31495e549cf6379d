using Microsoft.EntityFrameworkCore;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>An account as those see it who manage it.</summary>
internal sealed record AccountSeen(Account Account, IReadOnlyList<string> Roles, bool HasPasskey)
{
    public bool HasSecondFactor => Account.TwoFactorEnabled || HasPasskey;

    public string RolesInWords => string.Join(", ", Roles.OrderBy(role => Platform.Roles.All.ToList().IndexOf(role)).Select(Platform.Roles.InWords));
}

/// <summary>Finds the accounts that somebody manages, and no others.</summary>
internal sealed class AccountsOfReach(AccountsContext context)
{
    public async Task<IReadOnlyList<AccountSeen>> All(Reach reach, CancellationToken cancellation)
    {
        var found = await Query(account => (reach.Authority == null || account.Authority == reach.Authority)
            && (reach.GroupPartyId == null || account.GroupPartyId == reach.GroupPartyId)).ToListAsync(cancellation);
        return Seen(found, reach);
    }

    public async Task<AccountSeen?> Find(Reach reach, Guid accountId, CancellationToken cancellation) =>
        Seen(await Query(account => account.Id == accountId).ToListAsync(cancellation), reach).SingleOrDefault();

    private IQueryable<Held> Query(System.Linq.Expressions.Expression<Func<Account, bool>> which) =>
        from account in context.Users.Where(which)
        join membership in context.UserRoles on account.Id equals membership.UserId
        join role in context.Roles on membership.RoleId equals role.Id
        orderby account.Name, account.Id
        select new Held(account, role.Name!, context.UserPasskeys.Any(passkey => passkey.UserId == account.Id));

    private static IReadOnlyList<AccountSeen> Seen(IEnumerable<Held> held, Reach reach) =>
    [
        .. held.GroupBy(row => row.Account.Id)
            .Select(rows => new AccountSeen(rows.First().Account, [.. rows.Select(row => row.Role)], rows.First().HasPasskey))
            .Where(seen => reach.Takes(seen.Account.Authority, seen.Account.GroupPartyId, seen.Roles)),
    ];

    private sealed record Held(Account Account, string Role, bool HasPasskey);
}
