using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Dashboards.MoratoriumTracker;

/// <summary>Reads the owners' notices of one authority, the latest first.</summary>
internal sealed class TrackerQuery(IKernel kernel)
{
    private const string Select =
        """
        select stream_id, list_entry_id, reference, asset_name, owner_label, received_on, interim_last_day, full_last_day,
               protected_last_day, has_request_in_time, live_to, rule_version, display
        from rtb.rm_tracked_notices where tenant_id = @tenant
        """;

    public Task<IReadOnlyList<TrackedNotice>> Of(string authority, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority), $"{Select} order by received_on desc, reference", parameters: null, Read, cancellation);

    /// <summary>The notices for the land of these list entries.</summary>
    public Task<IReadOnlyList<TrackedNotice>> OfListEntries(string authority, IEnumerable<Guid> listEntries, CancellationToken cancellation) =>
        kernel.Database.Query(
            Scope.Tenant(authority), $"{Select} and list_entry_id = any(@entries) order by received_on desc, reference",
            new Dictionary<string, object?> { ["entries"] = listEntries.ToArray() }, Read, cancellation);

    private static TrackedNotice Read(Row row) => new(
        row.Uuid("stream_id"), row.Uuid("list_entry_id"), row.Text("reference"), row.Text("asset_name"), row.Text("owner_label"),
        row.Day("received_on"), row.Day("interim_last_day"), row.Day("full_last_day"), row.Day("protected_last_day"),
        row.YesNo("has_request_in_time"), row.Day("live_to"), row.Text("rule_version"), row.Json<NoticeDisplay>("display"));
}
