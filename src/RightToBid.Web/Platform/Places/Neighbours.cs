using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Authorities;

namespace RightToBid.Web.Platform.Places;

/// <summary>The councils whose area touches an authority's, as it says itself. A local connection may be with theirs (regulations 1(3) and 4).</summary>
internal sealed class Neighbours(IKernel kernel, IClock clock)
{
    /// <summary>The day from which there are lists: where two councils are as old, their boundary was always theirs.</summary>
    private static readonly LocalDate SinceThereAreLists = new(2012, 9, 21);

    /// <summary>The neighbours on a day, by name.</summary>
    public async Task<IReadOnlyList<Authority>> Of(string authority, LocalDate on, CancellationToken cancellation) =>
        [.. (await RecordedOn(authority, on, cancellation)).Select(neighbour => neighbour.Council)];

    /// <summary>The authority's area with its neighbours', as on a day.</summary>
    public async Task<LocalArea> AreaOf(string authority, LocalDate on, CancellationToken cancellation) =>
        new(authority, await RecordedOn(authority, on, cancellation), on);

    /// <summary>From which day on two councils have been neighbours, where nobody says otherwise.</summary>
    public static LocalDate Since(string authority, Authority neighbour) => new[]
    {
        SinceThereAreLists,
        neighbour.StartedOn ?? SinceThereAreLists,
        KnownAuthorities.Find(authority)?.StartedOn ?? SinceThereAreLists,
    }.Max();

    private async Task<IReadOnlyList<Neighbour>> RecordedOn(string authority, LocalDate on, CancellationToken cancellation) =>
    [
        .. (await kernel.Database.Query(
            Scope.Tenant(authority),
            """
            select neighbour_code, min(from_on) as from_on from rtb.neighbouring_authorities
            where tenant_id = @tenant and from_on <= @on and (until_on is null or @on <= until_on)
            group by neighbour_code
            """,
            new() { ["on"] = on },
            row => (Council: KnownAuthorities.Find(row.Text("neighbour_code")), FromOn: row.Day("from_on")),
            cancellation))
        .Where(row => row.Council is not null)
        .Select(row => new Neighbour(row.Council!, row.FromOn))
        .OrderBy(neighbour => neighbour.Council.Name, StringComparer.Ordinal),
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
