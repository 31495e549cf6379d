namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>What one officer has in hand; nobody's, where no officer is named.</summary>
internal sealed record OfficerLoad(Guid? Officer, string Name, int Cases, int Open, int Overdue)
{
    public const string Nobody = "Nobody yet";

    /// <summary>How the address of the officer's cases calls them.</summary>
    public string Key => Officer?.ToString() ?? "nobody";

    public static IReadOnlyList<OfficerLoad> Of(Sources from) =>
        [.. from.CaseLoad.Officers.Select(officer => Load(from, officer.AccountId, officer.Name)), Load(from, null, Nobody)];

    private static OfficerLoad Load(Sources from, Guid? officer, string name) => new(
        officer, name, Count(from, Figures.WorkloadCases, officer), Count(from, Figures.Workload, officer), Count(from, Figures.WorkloadOverdue, officer));

    private static int Count(Sources from, string key, Guid? officer) => Figures.WorkloadOf(key, officer)!.Rows(from).Count();
}
