using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.WorkList;

/// <summary>The work list as a spreadsheet: the same rows, with the same filters in the address.</summary>
internal static class WorkListFile
{
    public static void MapWorkListFile(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.WorkList + ".csv", Csv).RequireAuthorization(Permissions.SeeCasework).ExcludeFromDescription();

    private static async Task<IResult> Csv(HttpContext http, WorkListQuery query, string? whose, string? when, string? kind, string? q)
    {
        var work = await query.Of(http.User, WorkFilter.Read(whose, when, kind, q), http.RequestAborted);
        return CsvFile.Of(
            "work.csv",
            ["officer", "what", "reference", "asset", "place", "last_day", "days_left", "open_since", "whose", "provision", "statutory", "note"],
            work.Board.Shown.Select(row => (string?[])
            [
                work.Load.NameOf(row.Reference), row.Kind.What, row.Reference, row.AssetName, row.Place, row.LastDay?.Iso(),
                CsvFile.Days(work.Today, row.LastDay), row.Since?.Iso(), row.Kind.Whose, row.Basis, row.Kind.IsStatutory ? "yes" : "no", row.Note,
            ]));
    }
}
