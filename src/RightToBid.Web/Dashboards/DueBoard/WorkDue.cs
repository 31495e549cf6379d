using NodaTime;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>The board's rows that are the council's own and have a last day.</summary>
internal sealed class WorkDue(DueQuery due) : IWorkDue
{
    public async Task<IReadOnlyList<DueWorkOfCouncil>> OfCouncil(string authority, LocalDate today, CancellationToken cancellation) =>
    [
        .. (await due.Board(authority, today, DueFilter.Nothing, cancellation)).Shown
            .Where(row => row is { Kind: { IsDuty: true, Whose: "The council" }, LastDay: not null })
            .Select(row => new DueWorkOfCouncil(row.Kind.What, row.Reference, row.AssetName, row.LastDay, row.Basis)),
    ];
}
