using Microsoft.EntityFrameworkCore;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>What became of an account's roles. The names are the stored form.</summary>
internal enum RoleChangeKind
{
    /// <summary>The account was made with them.</summary>
    Given,

    /// <summary>It holds others now.</summary>
    Changed,

    /// <summary>The account was closed, and holds none while it is.</summary>
    Closed,

    /// <summary>It was opened again, with the roles that it had.</summary>
    OpenedAgain,
}

/// <summary>One change: who made it, for whom, and what they could do before and after.</summary>
/// <param name="By">The account that made it, or a word where no account did.</param>
internal sealed record RoleChange(
    string Authority, Instant ChangedAt, string By, Guid AccountId, RoleChangeKind Kind, IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    public string InWords => Kind switch
    {
        RoleChangeKind.Given => "Account made",
        RoleChangeKind.Changed => "Roles changed",
        RoleChangeKind.Closed => "Account closed",
        _ => "Account opened again",
    };
}

/// <summary>Who gave, changed or ended whose role. A line is written in the transaction of the change itself, so that there is none without it.</summary>
/// <remarks>Accounts stand here by their identifiers. Whoever is erased leaves the line readable: it says that there was a change, and when.</remarks>
internal sealed class RoleLog(IKernel kernel, Retention retention, IClock clock) : INightlyWork
{
    private const string Columns = "tenant_id, changed_at, changed_by, account_id, change, roles_before, roles_after";

    /// <summary>Writes the line with the tables of accounts, in the transaction that is open there.</summary>
    public static async Task Note(AccountsContext context, RoleChange change)
    {
        await context.Database.ExecuteSqlAsync($"select set_config('app.tenant', {change.Authority}, true)");
        await context.Database.ExecuteSqlAsync(
            $"""
            insert into rtb.role_changes (tenant_id, changed_at, changed_by, account_id, change, roles_before, roles_after)
            values ({change.Authority}, {change.ChangedAt.ToDateTimeUtc()}, {change.By}, {change.AccountId}, {change.Kind.ToString()},
                {change.Before.ToArray()}, {change.After.ToArray()})
            """);
    }

    /// <summary>The changes among the accounts that somebody manages, the last first.</summary>
    public async Task<IReadOnlyList<RoleChange>> Of(Reach reach, int most, CancellationToken cancellation)
    {
        var found = await kernel.Database.Query(
            reach.Authority is { } authority ? Scope.Tenant(authority) : Scope.Worker,
            $"select {Columns} from rtb.role_changes {(reach.IsEveryAuthority ? "" : "where tenant_id = @tenant")} order by changed_at desc, position desc",
            parameters: null,
            row => new RoleChange(
                row.Text("tenant_id"), row.Moment("changed_at"), row.Text("changed_by"), row.Uuid("account_id"),
                Enum.Parse<RoleChangeKind>(row.Text("change")), row.Texts("roles_before"), row.Texts("roles_after")),
            cancellation);
        return [.. found.Where(change => reach.Takes(change.Authority, null, [.. change.Before, .. change.After])).Take(most)];
    }

    public async Task Run(CancellationToken cancellation)
    {
        foreach (var authority in await kernel.Database.Query(
            Scope.Worker, "select distinct tenant_id from rtb.role_changes", parameters: null, row => row.Text("tenant_id"), cancellation))
        {
            var years = (await retention.YearsOf(authority, cancellation))[Purposes.RoleChanges.Key];
            await kernel.Database.Execute(
                Scope.Worker,
                "delete from rtb.role_changes where tenant_id = @authority and changed_at < @since",
                new()
                {
                    ["authority"] = authority,
                    ["since"] = clock.Today().PlusYears(-years).AtStartOfDayInZone(Clock.London).ToInstant(),
                },
                cancellation);
        }
    }
}
