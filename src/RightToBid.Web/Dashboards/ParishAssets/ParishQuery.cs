using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.MoratoriumTracker;
using RightToBid.Web.Platform.Bodies;

namespace RightToBid.Web.Dashboards.ParishAssets;

/// <summary>Reads what is listed and nominated in the parish or ward that is a body's own.</summary>
internal sealed class ParishQuery(IKernel kernel, BodyRegister bodies, TrackerQuery tracker)
{
    private const string Here =
        """
        exists (select from rtb.land_places l join rtb.places p on p.tenant_id = l.tenant_id and p.place_id = l.place_id
                where l.tenant_id = @tenant and l.reference = found.reference and p.code = @code)
        """;

    /// <summary>Nothing where the body has said no place to be its own.</summary>
    public async Task<ParishBoard?> Of(string authority, Guid body, LocalDate today, CancellationToken cancellation)
    {
        if ((await bodies.Find(authority, body, cancellation))?.PlaceCode is not { } code)
        {
            return null;
        }

        var listed = await kernel.Database.Query(
            Scope.Tenant(authority),
            $"""
            select stream_id, reference, asset_name, last_listed_day from rtb.rm_listed_land found
            where tenant_id = @tenant and entered_on <= @today and @today <= last_listed_day and {Here}
            """,
            new() { ["code"] = code, ["today"] = today },
            row => (Entry: row.Uuid("stream_id"), Asset: new ParishAsset(row.Text("reference"), row.Text("asset_name"), row.Day("last_listed_day"), null, null)),
            cancellation);
        var nominated = await kernel.Database.Query(
            Scope.Tenant(authority),
            $"select reference, asset_name, last_day from rtb.rm_undecided_nominations found where tenant_id = @tenant and {Here}",
            new() { ["code"] = code },
            row => new ParishAsset(row.Text("reference"), row.Text("asset_name"), null, row.Day("last_day"), null),
            cancellation);
        var name = await kernel.Database.Query(
            Scope.Tenant(authority),
            "select name from rtb.places where tenant_id = @tenant and code = @code order by from_on desc limit 1",
            new() { ["code"] = code },
            row => row.Text("name"),
            cancellation);
        var notices = await tracker.OfListEntries(authority, listed.Select(found => found.Entry), cancellation);
        return new ParishBoard(
            name is [var known] ? known : code,
            [
                .. listed.Select(found => found.Asset with { Notice = notices.FirstOrDefault(notice => notice.ListEntryId == found.Entry && notice.IsLiveOn(today)) }),
                .. nominated,
            ],
            today);
    }
}
