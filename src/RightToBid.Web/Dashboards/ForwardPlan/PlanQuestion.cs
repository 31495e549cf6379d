using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Authorities;

namespace RightToBid.Web.Dashboards.ForwardPlan;

/// <summary>What somebody asks of the forward plan. All of it is in the address.</summary>
/// <param name="Authority">One authority's plan, by its code, with the lists that it inherited and its part of those that were split.</param>
/// <param name="Place">The code of a parish, a ward or a forum area in which some of the land lies.</param>
/// <param name="Kind">One kind of day.</param>
/// <param name="From">The first month, which is this one at the earliest: what is past stands in the register.</param>
/// <param name="Months">How many months.</param>
internal sealed record PlanQuestion(string? Authority, string? Place, string? Kind, YearMonth From, int Months)
{
    public const int UsualMonths = 6;
    public const int MostMonths = 24;

    private const int LongestPart = 200;

    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    public LocalDate FirstDay => From.OnDayOfMonth(1);

    public LocalDate LastDay => From.PlusMonths(Months).OnDayOfMonth(1).PlusDays(-1);

    public IReadOnlyList<YearMonth> EachMonth => [.. Enumerable.Range(0, Months).Select(From.PlusMonths)];

    /// <summary>What the address asks. What is not to be read is left out; a month that is none is an error.</summary>
    public static PlanQuestion Read(IQueryCollection query, LocalDate today, out string? error)
    {
        error = null;
        var from = today.ToYearMonth();
        if (Said(query, "from") is { } typed)
        {
            if (Month.Parse(typed) is { Success: true, Value: var month } && month.Year is > 2000 and < 2200)
            {
                from = month < from ? from : month;
            }
            else
            {
                error = $"“{typed}” is not a month. Write it like 2026-12";
            }
        }

        var months = int.TryParse(Said(query, "months"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked is > 0 and <= MostMonths ? asked : UsualMonths;
        return new(
            Said(query, "authority"), Said(query, "place"),
            Said(query, "what") is { } kind && PlannedEnd.Kinds.Any(known => known.Kind == kind) ? kind : null, from, months);
    }

    public string At(string path, LocalDate today) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["authority"] = Authority,
        ["place"] = Place,
        ["what"] = Kind,
        ["from"] = From == today.ToYearMonth() ? null : Month.Format(From),
        ["months"] = Months == UsualMonths ? null : Months.ToString(CultureInfo.InvariantCulture),
    }.Where(pair => pair.Value is not null));

    /// <summary>Whose lists are read on a day.</summary>
    public WhoseLists Lists(LocalDate on) => WhoseLists.On(on, Authority);

    private static string? Said(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 and <= LongestPart } said && !said.Contains('\0', StringComparison.Ordinal) ? said : null;
}
