namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>What one officer has in hand; nobody's, where no officer is named.</summary>
internal sealed record OfficerLoad(Guid? Officer, string Name, int Cases, int Open, int Overdue)
{
    public const string Nobody = "Nobody yet";

    /// <summary>How the address of the officer's cases calls them.</summary>
    public string Key => Officer?.ToString() ?? "nobody";

    public static IReadOnlyList<OfficerLoad> Of(Sources from)
    {
        var duties = from.Due.Where(Figures.IsDuty).ToLookup(row => from.CaseLoad.OfficerOf(row.Reference));
        var cases = from.CaseLoad.ByReference.Keys.ToLookup(from.CaseLoad.OfficerOf);
        return
        [
            .. from.CaseLoad.Officers.Select(officer => Load(officer.AccountId, officer.Name, cases[officer.AccountId].Count())),
            Load(null, Nobody, duties[null].Select(row => row.Reference).Distinct().Count()),
        ];

        OfficerLoad Load(Guid? officer, string name, int count) =>
            new(officer, name, count, duties[officer].Count(), duties[officer].Count(row => row.LastDay < from.Today));
    }
}
