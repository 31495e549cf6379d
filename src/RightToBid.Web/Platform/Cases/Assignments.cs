using Microsoft.EntityFrameworkCore;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Platform.Cases;

/// <summary>Which officer works on which case. How work is shared out is no fact of the case, so it is in a table and in no event.</summary>
internal sealed class Assignments(IKernel kernel, IClock clock, IServiceScopeFactory scopes, StandIns standIns)
{
    private static readonly string[] OfficerRoles = [Roles.Officer, Roles.LegalOfficer];

    public async Task<CaseLoad> Of(string authority, CancellationToken cancellation) => new(
        await Officers(authority, cancellation),
        (await kernel.Database.Query(
            Scope.Tenant(authority),
            "select reference, account_id from rtb.case_assignments where tenant_id = @tenant",
            parameters: null,
            row => (Reference: row.Text("reference"), Officer: row.Uuid("account_id")),
            cancellation)).ToDictionary(row => row.Reference, row => row.Officer, StringComparer.Ordinal),
        (await standIns.Of(authority, cancellation)).ToDictionary(one => one.Reference, StringComparer.Ordinal),
        clock.Today());

    /// <summary>The authority's officers, by name.</summary>
    public async Task<IReadOnlyList<OfficerName>> Officers(string authority, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        return await (
            from account in context.Users
            join membership in context.UserRoles on account.Id equals membership.UserId
            join role in context.Roles on membership.RoleId equals role.Id
            where account.Authority == authority && OfficerRoles.Contains(role.Name)
            orderby account.Name
            select new OfficerName(account.Id, account.Name)).Distinct().ToListAsync(cancellation);
    }

    /// <summary>Gives the case to an officer, or to nobody.</summary>
    public Task Give(Caller caller, string reference, Guid? officer, CancellationToken cancellation) => officer is null
        ? kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            "delete from rtb.case_assignments where tenant_id = @tenant and reference = @reference",
            new() { ["reference"] = reference },
            cancellation)
        : kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            insert into rtb.case_assignments (tenant_id, reference, account_id, given_by, given_at)
            values (@tenant, @reference, @officer, @by, @now)
            on conflict (tenant_id, reference) do update
            set account_id = excluded.account_id, given_by = excluded.given_by, given_at = excluded.given_at
            """,
            new() { ["reference"] = reference, ["officer"] = officer, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
            cancellation);
}

/// <summary>An officer as colleagues know them.</summary>
internal sealed record OfficerName(Guid AccountId, string Name);

/// <summary>Who works on what.</summary>
internal sealed record CaseLoad(
    IReadOnlyList<OfficerName> Officers, IReadOnlyDictionary<string, Guid> ByReference, IReadOnlyDictionary<string, StandIn> StandIns, LocalDate Today)
{
    /// <summary>The officer who works on a case today, if one does who is still there: whoever stands in for the one who was given it, or that one.</summary>
    public Guid? OfficerOf(string reference) =>
        StandInFor(reference) is { } standIn && standIn.FromOn <= Today ? standIn.Officer : GivenTo(reference);

    /// <summary>The officer who was given a case, whether or not somebody stands in for them.</summary>
    public Guid? GivenTo(string reference) => ByReference.TryGetValue(reference, out var officer) && IsThere(officer) ? officer : null;

    /// <summary>Who stands in for the officer of a case today or will; nobody once it is over, or the case is another's.</summary>
    public StandIn? StandInFor(string reference) => StandIns.TryGetValue(reference, out var standIn)
        && standIn.ToOn >= Today && standIn.InPlaceOf == GivenTo(reference) && IsThere(standIn.Officer) ? standIn : null;

    public string? NameOf(string reference) => OfficerOf(reference) is { } officer ? NameOf(officer) : null;

    public string NameOf(Guid officer) => Officers.FirstOrDefault(known => known.AccountId == officer)?.Name ?? "somebody who has left";

    private bool IsThere(Guid officer) => Officers.Any(known => known.AccountId == officer);
}
