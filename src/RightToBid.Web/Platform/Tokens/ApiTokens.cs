using System.Security.Cryptography;
using System.Text;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Platform.Tokens;

/// <summary>A token that somebody made for a program.</summary>
/// <param name="Prefix">How it begins. It is no secret.</param>
/// <param name="HadSecondFactor">Whether whoever made it had given one.</param>
/// <param name="EndsOn">The last day on which it works.</param>
internal sealed record ApiToken(
    Guid TokenId,
    string Authority,
    Guid AccountId,
    string Name,
    string Prefix,
    IReadOnlyList<string> Scopes,
    bool HadSecondFactor,
    LocalDate MadeOn,
    LocalDate EndsOn,
    LocalDate? LastUsedOn);

/// <summary>Tokens for programs: made, found by their secret, revoked. The secret is seen once and kept as a hash.</summary>
internal sealed class ApiTokens(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    /// <summary>How every token begins, so that scanners for secrets know one.</summary>
    public const string Mark = "rtb_";

    public const int LongestInDays = 90;

    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    private const int LettersInPrefix = 8;
    private const string Columns = "token_id, tenant_id, account_id, name, prefix, scopes, had_second_factor, made_on, ends_on, last_used_on";
    private const string Good = "revoked_at is null and ends_on >= @today";

    /// <summary>Makes a token and returns it, for the only time.</summary>
    public async Task<string> Make(
        Caller caller, string name, IReadOnlyList<string> scopes, int days, bool hadSecondFactor, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, LongestInDays);
        var (prefix, secret) = ($"{Mark}{RandomNumberGenerator.GetString(Letters, LettersInPrefix)}", Secret.New());
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            insert into rtb.api_tokens (tenant_id, token_id, account_id, name, prefix, secret_hash, scopes, had_second_factor, made_on, ends_on)
            values (@tenant, @id, @account, @name, @prefix, @hash, string_to_array(@scopes, ' '), @second, @today, @ends)
            """,
            new()
            {
                ["id"] = identifiers.Next(),
                ["account"] = Guid.Parse(caller.Actor),
                ["name"] = name,
                ["prefix"] = prefix,
                ["hash"] = Secret.HashOf(secret),
                ["scopes"] = string.Join(' ', scopes),
                ["second"] = hadSecondFactor,
                ["today"] = clock.Today(),
                ["ends"] = clock.Today().PlusDays(days),
            },
            cancellation);
        return $"{prefix}_{secret}";
    }

    /// <summary>The token with this secret, while it is good.</summary>
    public async Task<ApiToken?> Find(string token, CancellationToken cancellation)
    {
        var end = Mark.Length + LettersInPrefix;
        if (token.Length <= end || token[end] != '_')
        {
            return null;
        }

        var (given, found) = (Encoding.ASCII.GetBytes(Secret.HashOf(token[(end + 1)..])), await kernel.Database.Query(
            Scope.Worker,
            $"select {Columns}, secret_hash from rtb.api_tokens where prefix = @prefix and {Good}",
            new() { ["prefix"] = token[..end], ["today"] = clock.Today() },
            row => (Token: Read(row), Hash: row.Text("secret_hash")),
            cancellation));
        return found.Where(one => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one.Hash), given)).Select(one => one.Token).SingleOrDefault();
    }

    /// <summary>Notes the day, once a day.</summary>
    public async Task NoteUse(ApiToken token, CancellationToken cancellation)
    {
        if (token.LastUsedOn != clock.Today())
        {
            await kernel.Database.Execute(
                Scope.Tenant(token.Authority),
                "update rtb.api_tokens set last_used_on = @today where tenant_id = @tenant and token_id = @id",
                new() { ["today"] = clock.Today(), ["id"] = token.TokenId },
                cancellation);
        }
    }

    /// <summary>Somebody's tokens that are good, the newest first.</summary>
    public Task<IReadOnlyList<ApiToken>> Of(Caller caller, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(caller.Authority),
        $"select {Columns} from rtb.api_tokens where tenant_id = @tenant and account_id = @account and {Good} order by token_id desc",
        new() { ["account"] = Guid.Parse(caller.Actor), ["today"] = clock.Today() },
        Read,
        cancellation);

    public Task Revoke(ApiToken token, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(token.Authority),
        "update rtb.api_tokens set revoked_at = @now where tenant_id = @tenant and token_id = @id",
        new() { ["now"] = clock.GetCurrentInstant(), ["id"] = token.TokenId },
        cancellation);

    private static ApiToken Read(Row row) => new(
        row.Uuid("token_id"), row.Text("tenant_id"), row.Uuid("account_id"), row.Text("name"), row.Text("prefix"), row.Texts("scopes"),
        row.YesNo("had_second_factor"), row.Day("made_on"), row.Day("ends_on"), row.DayOrNull("last_used_on"));
}
