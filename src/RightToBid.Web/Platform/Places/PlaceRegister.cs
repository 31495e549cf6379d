using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Places;

/// <summary>The parishes and wards of each authority, and in which of them the land of a case lies.</summary>
internal sealed class PlaceRegister(IKernel kernel, IClock clock, IIdentifiers identifiers)
{
    private const string Columns = "p.place_id, p.code, p.name, p.kind, p.parent_code, p.from_on, p.until_on";

    /// <summary>Every place of the authority, those that are no more included: parishes first, by name.</summary>
    public Task<IReadOnlyList<Place>> All(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.places p where p.tenant_id = @tenant order by p.kind, lower(p.name), p.code, p.from_on",
        parameters: null,
        Read,
        cancellation);

    /// <summary>The places of the authority that exist on a day.</summary>
    public async Task<IReadOnlyList<Place>> On(string authority, LocalDate day, CancellationToken cancellation) =>
        [.. (await All(authority, cancellation)).Where(place => place.ExistsOn(day))];

    /// <summary>The places in which the land of a case lies.</summary>
    public Task<IReadOnlyList<Place>> Of(string authority, string reference, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority),
        $"""
        select {Columns} from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
        where l.tenant_id = @tenant and l.reference = @reference order by p.kind, lower(p.name), p.code
        """,
        new() { ["reference"] = reference },
        Read,
        cancellation);

    /// <summary>Says where the land of a case lies, in place of what was said before. What is no place of the authority is left out.</summary>
    public Task Name(Caller caller, string reference, IReadOnlyList<Guid> places, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        with gone as (delete from rtb.land_places where tenant_id = @tenant and reference = @reference and place_id <> all (@places))
        insert into rtb.land_places (tenant_id, reference, place_id, named_by, named_at)
        select @tenant, @reference, p.place_id, @by, @now from rtb.places p where p.tenant_id = @tenant and p.place_id = any (@places)
        on conflict do nothing
        """,
        new() { ["reference"] = reference, ["places"] = places, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    /// <summary>Makes a place what it is from a day on. Under a name or a parent that changed it begins anew, and what it was ends the day before.</summary>
    /// <remarks>Where it began on that day or later, it is put right instead.</remarks>
    public async Task Set(Caller caller, PlaceRow row, LocalDate from, CancellationToken cancellation)
    {
        var parameters = new Dictionary<string, object?>
        {
            ["id"] = identifiers.Next(),
            ["code"] = row.Code,
            ["name"] = row.Name,
            ["kind"] = row.Kind.ToString(),
            ["parent"] = row.ParentCode,
            ["from"] = from,
            ["before"] = from.PlusDays(-1),
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        };
        var scope = Scope.Tenant(caller.Authority);
        var put = await kernel.Database.Execute(
            scope,
            """
            update rtb.places set name = @name, kind = @kind, parent_code = @parent, changed_by = @by, changed_at = @now
            where tenant_id = @tenant and code = @code and until_on is null and from_on >= @from
            """,
            parameters,
            cancellation);
        if (put > 0)
        {
            return;
        }

        await kernel.Database.Execute(
            scope,
            "update rtb.places set until_on = @before, changed_by = @by, changed_at = @now where tenant_id = @tenant and code = @code and until_on is null",
            parameters,
            cancellation);
        await kernel.Database.Execute(
            scope,
            """
            insert into rtb.places (tenant_id, place_id, code, name, kind, parent_code, from_on, changed_by, changed_at)
            values (@tenant, @id, @code, @name, @kind, @parent, @from, @by, @now) on conflict do nothing
            """,
            parameters,
            cancellation);
    }

    /// <summary>A place is no more after a day.</summary>
    public Task End(Caller caller, Guid place, LocalDate lastDay, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        update rtb.places set until_on = @last, changed_by = @by, changed_at = @now
        where tenant_id = @tenant and place_id = @place and until_on is null and from_on <= @last
        """,
        new() { ["place"] = place, ["last"] = lastDay, ["by"] = caller.Actor, ["now"] = clock.GetCurrentInstant() },
        cancellation);

    private static Place Read(Row row) => new(
        row.Uuid("place_id"), row.Text("code"), row.Text("name"), Enum.Parse<PlaceKind>(row.Text("kind")), row.TextOrNull("parent_code"),
        row.Day("from_on"), row.DayOrNull("until_on"));
}
