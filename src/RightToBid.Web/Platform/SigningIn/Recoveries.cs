using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>Links by which a password is set anew: one an account, for an hour, used once.</summary>
internal sealed class Recoveries(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    public static Duration GoodFor { get; } = Duration.FromHours(1);

    /// <summary>Has a link sent. An address without an account does the same work and sends nothing, so that nobody can tell them apart.</summary>
    public Task Ask(Account? account, CancellationToken cancellation) =>
        Send(account?.Authority ?? "none", new AccountErrand(AccountErrand.Recovery, account?.Id ?? identifiers.Next()), cancellation);

    /// <summary>Tells whoever reads the account's mail that the password is another now.</summary>
    public Task TellOfChange(Account account, CancellationToken cancellation) =>
        Send(account.Authority, new AccountErrand(AccountErrand.PasswordChanged, account.Id), cancellation);

    /// <summary>A new secret for the link, which takes the place of an earlier one.</summary>
    public async Task<string> MakeLink(Account account, CancellationToken cancellation)
    {
        var secret = Secret.New();
        await kernel.Database.Execute(
            Scope.Tenant(account.Authority),
            """
            insert into rtb.recoveries (tenant_id, account_id, secret_hash, expires_at) values (@tenant, @account, @hash, @expires)
            on conflict (tenant_id, account_id) do update set secret_hash = excluded.secret_hash, expires_at = excluded.expires_at
            """,
            new() { ["account"] = account.Id, ["hash"] = Secret.HashOf(secret), ["expires"] = clock.GetCurrentInstant() + GoodFor },
            cancellation);
        return secret;
    }

    public async Task<bool> IsGood(string authority, Guid accountId, string secret, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select account_id from rtb.recoveries where tenant_id = @tenant and account_id = @account and secret_hash = @hash and expires_at > @now",
        Parameters(accountId, secret),
        row => row.Uuid("account_id"),
        cancellation)).Count > 0;

    /// <summary>Uses the link up. Of two who use it at once, one is told that it was good.</summary>
    public async Task<bool> Use(string authority, Guid accountId, string secret, CancellationToken cancellation) => await kernel.Database.Execute(
        Scope.Tenant(authority),
        "delete from rtb.recoveries where tenant_id = @tenant and account_id = @account and secret_hash = @hash and expires_at > @now",
        Parameters(accountId, secret),
        cancellation) == 1;

    private Dictionary<string, object?> Parameters(Guid accountId, string secret) => new()
    {
        ["account"] = accountId,
        ["hash"] = Secret.HashOf(secret),
        ["now"] = clock.GetCurrentInstant(),
    };

    private Task<int> Send(string authority, AccountErrand errand, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(authority), Errand.Enqueue, errand.Parameters(identifiers.Next(), clock.GetCurrentInstant()), cancellation);
}
