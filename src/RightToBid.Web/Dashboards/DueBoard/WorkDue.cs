using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>The board's rows that are the council's own and have a last day, and what people on public pages said is wrong.</summary>
internal sealed class WorkDue(DueQuery due, CaseRemarks remarks) : IWorkDue
{
    public async Task<IReadOnlyList<DueWorkOfCouncil>> OfCouncil(string authority, LocalDate today, CancellationToken cancellation) =>
    [
        .. (await due.Board(authority, today, DueFilter.Nothing, cancellation)).Shown
            .Where(row => row is { Kind: { IsDuty: true, Whose: "The council" }, LastDay: not null })
            .Select(row => new DueWorkOfCouncil(row.Kind.What, row.Reference, row.AssetName, row.LastDay, row.Basis)),
        .. (await remarks.Open(authority, cancellation)).Select(remark => new DueWorkOfCouncil(
            "Look at what somebody says is wrong on the public page", remark.Reference, remark.AssetName, remark.SettleBy, "Policy: no law asks for it.")),
    ];
}
