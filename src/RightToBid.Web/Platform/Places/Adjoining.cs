using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Places;

/// <summary>Which parishes of an authority share part of a boundary. A parish council has a local connection with land in one that adjoins (regulation 4(2)(a)).</summary>
internal sealed class Adjoining(IKernel kernel, IClock clock)
{
    /// <summary>The codes of the parishes that adjoin one on a day.</summary>
    public Task<IReadOnlyList<string>> Of(string authority, string parish, LocalDate on, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        """
        select distinct case when first_code = @parish then second_code else first_code end as code from rtb.adjoining_parishes
        where tenant_id = @tenant and @parish in (first_code, second_code) and from_on <= @on and (until_on is null or @on <= until_on)
        """,
        new() { ["parish"] = parish, ["on"] = on },
        row => row.Text("code"),
        cancellation);

    /// <summary>From a day on these adjoin a parish, and none that is not among them does any longer.</summary>
    public async Task Set(Caller caller, string parish, IReadOnlyList<string> adjoining, LocalDate from, CancellationToken cancellation)
    {
        var others = adjoining.Where(code => code != parish).Distinct().ToArray();
        var parameters = new Dictionary<string, object?>
        {
            ["parish"] = parish,
            ["others"] = others,
            ["from"] = from,
            ["before"] = from.PlusDays(-1),
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        };
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            update rtb.adjoining_parishes set until_on = @before, set_by = @by
            where tenant_id = @tenant and @parish in (first_code, second_code) and until_on is null
                and case when first_code = @parish then second_code else first_code end <> all (@others)
            """,
            parameters,
            cancellation);
        await kernel.Database.Execute(
            Scope.Tenant(caller.Authority),
            """
            insert into rtb.adjoining_parishes (tenant_id, first_code, second_code, from_on, set_by, set_at)
            select @tenant, least(@parish, other), greatest(@parish, other), @from, @by, @now from unnest(@others) as other
            on conflict do nothing
            """,
            parameters,
            cancellation);
    }
}
