using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;

namespace RightToBid.Web.Platform.Places;

/// <summary>The councils whose area touches an authority's, as it says itself. A local connection may be with theirs (regulations 1(3) and 4).</summary>
internal sealed class Neighbours(IKernel kernel, IClock clock)
{
    /// <summary>The neighbours on a day, by name.</summary>
    public async Task<IReadOnlyList<Authority>> Of(string authority, LocalDate on, CancellationToken cancellation) =>
    [
        .. (await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select distinct neighbour_code from rtb.neighbouring_authorities
            where tenant_id = @tenant and from_on <= @on and (until_on is null or @on <= until_on)
            """,
            new() { ["on"] = on },
            row => row.Text("neighbour_code"),
            cancellation)).Select(KnownAuthorities.Find).OfType<Authority>().OrderBy(known => known.Name, StringComparer.Ordinal),
    ];

    public Task Add(Caller caller, Authority neighbour, LocalDate from, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.neighbouring_authorities (tenant_id, neighbour_code, from_on, set_by, set_at) values (@tenant, @code, @from, @by, @now)
        on conflict do nothing
        """,
        new() { ["code"] = neighbour.Code, ["from"] = from, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>From today on it is a neighbour no longer.</summary>
    public Task Remove(Caller caller, string code, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.neighbouring_authorities set until_on = @last, set_by = @by
        where tenant_id = @tenant and neighbour_code = @code and until_on is null
        """,
        new() { ["code"] = code, ["last"] = clock.Today().PlusDays(-1), ["by"] = caller.Actor },
        cancellation);
}
