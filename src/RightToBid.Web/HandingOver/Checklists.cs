using NodaTime;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;

namespace RightToBid.Web.HandingOver;

internal enum ChecklistOutcome
{
    Done,
    NotNeeded,
}

/// <summary>One thing to see to, and what became of it.</summary>
internal sealed record Ticked(ChecklistOutcome Outcome, LocalDate SettledOn, string? Note);

/// <summary>What a group ticks on the way to opening. The list is this site's, to help: no law makes it, though laws stand behind its lines.</summary>
internal sealed class Checklists(IKernel kernel, IClock clock)
{
    /// <summary>The lines, as the addresses name them, with what each is about.</summary>
    public static IReadOnlyList<(string Item, string Name, string About)> Lines { get; } =
    [
        ("safeguarding", "Safeguarding", "A policy, and checks for whoever works with children or adults at risk"),
        ("insurance", "Insurance", "Buildings, contents, public liability; and employer’s liability where there is staff"),
        ("keys", "Keys and alarms", "Every set of keys, codes and who holds them"),
        ("utilities", "Utilities", "Meters read, and gas, electricity, water, waste and internet in the group’s name"),
        ("licences", "Licences", "Premises, music, food registration, and what else the use needs"),
        ("staff", "Staff", "Where people work there, their contracts pass to the group with the business (TUPE Regulations 2006)"),
    ];

    public async Task<IReadOnlyDictionary<string, Ticked>> Of(string authority, Guid handover, CancellationToken cancellation) => (await kernel.Database.Query(
        Scope.Tenant(authority),
        "select item, outcome, settled_on, note from rtb.handover_checklist where tenant_id = @tenant and handover_id = @handover",
        new() { ["handover"] = handover },
        row => (Item: row.Text("item"), Ticked: new Ticked(Enum.Parse<ChecklistOutcome>(row.Text("outcome")), row.Day("settled_on"), row.TextOrNull("note"))),
        cancellation)).ToDictionary(row => row.Item, row => row.Ticked);

    public Task Tick(Caller caller, Guid handover, string item, Ticked ticked, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        """
        insert into rtb.handover_checklist (tenant_id, handover_id, item, outcome, settled_on, note, settled_by, settled_at)
        values (@tenant, @handover, @item, @outcome, @on, @note, @by, @now)
        on conflict (tenant_id, handover_id, item) do update set outcome = excluded.outcome, settled_on = excluded.settled_on, note = excluded.note,
            settled_by = excluded.settled_by, settled_at = excluded.settled_at
        """,
        new()
        {
            ["handover"] = handover,
            ["item"] = item,
            ["outcome"] = ticked.Outcome.ToString(),
            ["on"] = ticked.SettledOn,
            ["note"] = ticked.Note,
            ["by"] = caller.Actor,
            ["now"] = clock.GetCurrentInstant(),
        },
        cancellation);

    public Task Untick(Caller caller, Guid handover, string item, CancellationToken cancellation) => kernel.Database.Execute(
        Scope.Tenant(caller.Authority),
        "delete from rtb.handover_checklist where tenant_id = @tenant and handover_id = @handover and item = @item",
        new() { ["handover"] = handover, ["item"] = item },
        cancellation);
}
