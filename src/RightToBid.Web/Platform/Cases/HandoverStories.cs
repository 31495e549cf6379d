using NodaTime;

using RightToBid.Cases.HandingOver;
using RightToBid.Storage;
using RightToBid.Storage.Database;

namespace RightToBid.Web.Platform.Cases;

/// <summary>What a group tells of its handover, with the day on which it agreed that everybody may read it.</summary>
internal sealed record HandoverStory(
    string Authority, Guid HandoverId, string Reference, string AssetName, string GroupName, string Words, LocalDate AgreedOn);

/// <summary>The stories of finished handovers. They are no facts of a case and in no event, so that taking one back leaves nothing.</summary>
internal sealed class HandoverStories(IKernel kernel, IClock clock)
{
    private const int MostShown = 100;

    private const string Columns = "tenant_id, handover_id, reference, asset_name, group_name, words, agreed_on";

    /// <summary>Those that may be read by everybody, the latest first: of places that their groups have, for a handover may fail after all, or never have been.</summary>
    public Task<IReadOnlyList<HandoverStory>> Published(CancellationToken cancellation) => kernel.Database.Query(
        Scope.Public,
        $"""
        select {Columns} from rtb.handover_stories s
        where exists (
            select from rtb.rm_figure_facts f
            where f.tenant_id = s.tenant_id and f.stream_id = s.handover_id and f.fact = 'handover'
                and f.detail in ('{HandoverStatus.Completed}', '{HandoverStatus.Discharged}'))
        order by agreed_on desc, tenant_id, handover_id limit {MostShown}
        """,
        null,
        Read,
        cancellation);

    public async Task<HandoverStory?> Of(string authority, Guid handover, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        $"select {Columns} from rtb.handover_stories where tenant_id = @tenant and handover_id = @handover",
        new() { ["handover"] = handover },
        Read,
        cancellation)).SingleOrDefault();

    /// <summary>The group agrees: its words stand in public from now on, in place of any that stood there.</summary>
    public Task Agree(Caller caller, Handover handover, string words, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.handover_stories (tenant_id, handover_id, reference, asset_name, group_name, words, agreed_on, agreed_by, agreed_at)
        values (@tenant, @handover, @reference, @asset, @group, @words, @today, @by, @now)
        on conflict (tenant_id, handover_id) do update set words = excluded.words, agreed_on = excluded.agreed_on,
            agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at
        """,
        new()
        {
            ["handover"] = handover.HandoverId,
            ["reference"] = handover.Reference,
            ["asset"] = handover.AssetName,
            ["group"] = handover.Group!.Name,
            ["words"] = words,
            ["today"] = clock.Today(),
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    /// <summary>The group takes its words back: they are gone at once.</summary>
    public Task Withdraw(Caller caller, Guid handover, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "delete from rtb.handover_stories where tenant_id = @tenant and handover_id = @handover",
        new() { ["handover"] = handover },
        cancellation);

    private static HandoverStory Read(Row row) => new(
        row.Text("tenant_id"), row.Uuid("handover_id"), row.Text("reference"), row.Text("asset_name"), row.Text("group_name"), row.Text("words"),
        row.Day("agreed_on"));
}
