using NodaTime;

using RightToBid.Cases;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Dashboards.CaseReferences;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>Reads what is due for one authority: the kernel's pending deadlines, and the duties that the facts leave open.</summary>
internal sealed class DueQuery(IKernel kernel)
{
    /// <summary>Duties whose day is pending in the kernel until it passes, and open here all along: counted once, from here.</summary>
    private static readonly string[] FromOpenDuties =
        [WindowKeys.NominationDecision, WindowKeys.ReviewCompletion, WindowKeys.LongStop, WindowKeys.CompensationReviewCompletion];

    private const string Sql =
        $"""
        select d.stream_id, d.kind, c.reference, c.asset_name, coalesce(c.place, l.place) as place, c.group_name,
               d.last_day, null::date as since, d.basis, d.rule_version, null::jsonb as display
        from rtb.deadlines d
        join {CaseFinder.AllReferences} c on c.tenant_id = d.tenant_id and c.stream_id = d.stream_id
        left join rtb.rm_case_references l
          on l.tenant_id = c.tenant_id and l.reference = c.reference and l.stream_type = 'listing' and not l.is_mistaken and c.stream_type <> 'listing'
        where d.tenant_id = @tenant and c.stream_type <> 'bid' and d.kind <> all(@fromDuties)
        union all
        select o.stream_id, o.duty, o.reference, o.asset_name, l.place, null, o.last_day, o.since, o.basis, o.rule_version, o.display
        from rtb.rm_open_duties o
        left join rtb.rm_case_references l
          on l.tenant_id = o.tenant_id and l.reference = o.reference and l.stream_type = 'listing' and not l.is_mistaken
        where o.tenant_id = @tenant and o.since <= @today and (o.moot_from is null or o.moot_from > @today)
        """;

    public Task<IReadOnlyList<DueRow>> Of(string authority, LocalDate today, CancellationToken cancellation) => kernel.Database.Query(
        Scope.Tenant(authority), Sql, new Dictionary<string, object?> { ["fromDuties"] = FromOpenDuties, ["today"] = today }, Read, cancellation);

    public async Task<Board> Board(string authority, LocalDate today, DueFilter filter, CancellationToken cancellation) =>
        new(await Of(authority, today, cancellation), today, filter);

    private static DueRow Read(Row row)
    {
        var display = row.JsonOrNull<DutyDisplay>("display");
        return new DueRow(
            DueKind.Of(row.Text("kind")), row.Uuid("stream_id"), row.Text("reference"), row.Text("asset_name"),
            row.TextOrNull("place") ?? display?.Place, row.TextOrNull("group_name"), row.DayOrNull("last_day"), row.DayOrNull("since"),
            row.Text("basis"), row.Text("rule_version"), display?.Note);
    }
}
