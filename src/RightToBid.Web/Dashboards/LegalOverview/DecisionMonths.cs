namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>How many nominations were decided in time and late, month by month, the latest first.</summary>
internal sealed record DecisionMonth(string Month, int InTime, int Late)
{
    private static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public int All => InTime + Late;

    /// <summary>March 2024.</summary>
    public string InWords => $"{Names[int.Parse(Month[5..], System.Globalization.CultureInfo.InvariantCulture) - 1]} {Month[..4]}";

    public static IReadOnlyList<DecisionMonth> Of(IEnumerable<NominationDecision> decisions) =>
    [
        .. decisions.GroupBy(decision => decision.Month)
            .Select(month => new DecisionMonth(month.Key, month.Count(decision => decision.IsInTime), month.Count(decision => !decision.IsInTime)))
            .OrderByDescending(month => month.Month, StringComparer.Ordinal),
    ];
}
