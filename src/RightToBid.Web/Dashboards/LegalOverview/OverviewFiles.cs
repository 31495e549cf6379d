using System.Globalization;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.LegalOverview;

/// <summary>The overview as spreadsheets: all its numbers, and the cases behind each.</summary>
internal static class OverviewFiles
{
    public static void MapOverviewFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Links.LegalOverview + ".csv", Numbers).RequireAuthorization(Permissions.SeeCasework).ExcludeFromDescription();
        routes.MapGet(Links.LegalOverview + "/{figure}.csv", Cases).RequireAuthorization(Permissions.SeeCasework).ExcludeFromDescription();
    }

    private static async Task<IResult> Numbers(HttpContext http, SourcesQuery sources, IClock clock)
    {
        var from = await sources.Of(Caller.Of(http.User).Authority, clock.Today(), http.RequestAborted);
        return CsvFile.Of("overview.csv", ["as_at", "group", "figure", "month", "officer", "number"],
        [
            .. Figures.All.SelectMany(group => group.Figures.Select(figure => Row(from, group.Heading, figure.Name, null, null, figure.Rows(from).Count()))),
            .. DecisionMonth.Of(from.Decisions).SelectMany(month => new[]
            {
                Row(from, "Decisions on nominations", "decided in time", month.Month, null, month.InTime),
                Row(from, "Decisions on nominations", "decided late", month.Month, null, month.Late),
            }),
            .. OfficerLoad.Of(from).SelectMany(load => new[]
            {
                Row(from, "Workload by officer", "cases", null, load.Name, load.Cases),
                Row(from, "Workload by officer", "open duties", null, load.Name, load.Open),
                Row(from, "Workload by officer", "overdue", null, load.Name, load.Overdue),
            }),
        ]);
    }

    private static async Task<IResult> Cases(HttpContext http, SourcesQuery sources, IClock clock, string figure, string? month, string? officer)
    {
        var from = await sources.Of(Caller.Of(http.User).Authority, clock.Today(), http.RequestAborted);
        return Counted.Find(from, figure, month, officer) is not { } counted
            ? TypedResults.NotFound()
            : CsvFile.Of(
                $"{figure}.csv",
                ["reference", "asset", "what", "day", "day_is", "provision", "note"],
                counted.Rows.Select(row => (string?[])
                    [row.Reference, row.AssetName, row.What, row.On?.Iso(), row.On is null ? null : row.OnIs, row.Basis, row.Note]));
    }

    private static string?[] Row(Sources from, string group, string figure, string? month, string? officer, int number) =>
        [from.Today.Iso(), group, figure, month, officer, number.ToString(CultureInfo.InvariantCulture)];
}
