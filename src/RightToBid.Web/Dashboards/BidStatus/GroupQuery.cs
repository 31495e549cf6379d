using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.MoratoriumTracker;

namespace RightToBid.Web.Dashboards.BidStatus;

/// <summary>Reads what one group has a part in, within one authority. No other group's rows are asked for.</summary>
internal sealed class GroupQuery(IKernel kernel, TrackerQuery tracker)
{
    private const string Sql =
        """
        select m.stream_id, m.kind, m.reference, m.asset_name, m.began_on, m.list_entry_id, m.display,
               l.last_listed_day, l.removed_because, case when m.group_party_id is distinct from @group then coalesce(b.name, 'another group') end as lead
        from rtb.rm_group_matters m
        left join rtb.bodies b on b.tenant_id = m.tenant_id and b.body_id = m.group_party_id
        left join rtb.rm_listed_land l on l.tenant_id = m.tenant_id and l.stream_id = m.list_entry_id
        where m.tenant_id = @tenant and (m.group_party_id = @group or coalesce(m.bid_id, m.stream_id) in (
            select c.bid_id from rtb.consortium_members c where c.tenant_id = @tenant and c.body_id = @group and c.left_on is null))
        order by m.began_on desc, m.reference, m.kind
        """;

    public async Task<IReadOnlyList<GroupMatter>> Of(string authority, Guid group, CancellationToken cancellation)
    {
        var rows = await kernel.Database.Query(
            Scope.Tenant(authority), Sql, new Dictionary<string, object?> { ["group"] = group },
            row => (Matter: Read(row), ListEntry: row.UuidOrNull("list_entry_id")), cancellation);
        var entries = rows.Select(row => row.ListEntry).OfType<Guid>().ToList();
        var notices = entries.Count is 0 ? [] : await tracker.OfListEntries(authority, entries, cancellation);
        return
        [
            .. rows.Select(row => row.Matter with
            {
                Notices = [.. notices.Where(notice => notice.ListEntryId == row.ListEntry)],
                HasOwnBid = rows.Any(other => other.Matter.Facts.Bid is { Status: Cases.Bidding.BidStatus.Open } && other.Matter.Reference == row.Matter.Reference),
            }),
        ];
    }

    private static GroupMatter Read(Row row) => new(
        row.Uuid("stream_id"), row.Text("kind"), row.Text("reference"), row.Text("asset_name"), row.Day("began_on"),
        row.Json<MatterFacts>("display"), row.DayOrNull("last_listed_day"), row.TextOrNull("removed_because"), [], HasOwnBid: false)
    {
        Lead = row.TextOrNull("lead"),
    };
}
