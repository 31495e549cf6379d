using System.Globalization;

using Microsoft.AspNetCore.WebUtilities;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.PublicFigures;

/// <summary>The figures as data: .json and .csv beside the page's own address, protected as the page is.</summary>
internal static class FigureFiles
{
    private static readonly string[] Columns = ["table", "row", "figure", "value", "shown_as"];

    public static void MapFigureFiles(this WebApplication app) =>
        app.MapGet($"{Links.Figures}.{{format:regex(^(json|csv)$)}}", Answer).ExcludeFromDescription();

    /// <summary>The address that asks the question. What is not said is left out.</summary>
    public static string AddressOf(FigureQuestion question, LocalDate today, string path) => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["authority"] = question.Authority,
        ["place"] = question.Place,
        ["by"] = question.ByQuarter ? FigureQuestion.Quarter : null,
        ["on"] = question.On == today && question.KnownOn is null ? null : question.On.Iso(),
        ["known"] = question.KnownOn?.Iso(),
    }.Where(pair => pair.Value is not null));

    private static async Task<IResult> Answer(string format, HttpContext http, FigureSheets sheets, IClock clock, CancellationToken cancellation)
    {
        var question = FigureQuestion.Read(http.Request.Query, clock.Today(), out var error);
        if (error is not null)
        {
            return TypedResults.Problem($"{error}.", statusCode: StatusCodes.Status400BadRequest, title: "No such day");
        }

        var sheet = await sheets.Of(question, cancellation);
        return format == "csv"
            ? TypedResults.Text(Csv.Write(Columns, Rows(sheet)), "text/csv; charset=utf-8")
            : TypedResults.Json(Document(sheet), CaseJson.Spoken);
    }

    private static object Document(FigureSheet sheet) => new
    {
        sheet.Question.Authority,
        sheet.Question.Place,
        AsAt = sheet.Question.On,
        sheet.Question.KnownOn,
        sheet.CountedAt,
        OnTheDay = sheet.Standing,
        ByPeriod = sheet.ByPeriod.Select(Figures),
        ByKindOfAsset = sheet.ByKindOfAsset.Select(row => Figures(row with { Label = FigureSheet.KindInWords(row.Label) })),
        ByAuthority = sheet.ByAuthority.Select(Figures),
        ByPlace = sheet.ByPlace.Select(Figures),
        Outcomes = Numbers(sheet.Outcomes),
        NominationsByKindOfGroup = Numbers(sheet.NominationsByGroup),
        BidsByKindOfGroup = Numbers(sheet.BidsByGroup),
    };

    private static object Figures(FigureRow row) => new
    {
        row.Label,
        Figures = FigureRow.Columns.ToDictionary(column => column.Key, column => column.Of(row)),
    };

    private static object Numbers(ProtectedTable table) => new
    {
        Rows = table.Cells.Select(cell => new { cell.Name, cell.Count, ShownAs = cell.InWords }),
        table.Total,
    };

    /// <summary>A number a row, so that a table can grow a column without changing this one.</summary>
    private static IEnumerable<IReadOnlyList<string?>> Rows(FigureSheet sheet)
    {
        IEnumerable<(string Table, IReadOnlyList<FigureRow> Rows)> tables =
            [("period", sheet.ByPeriod), ("kind of asset", sheet.ByKindOfAsset), ("authority", sheet.ByAuthority), ("place", sheet.ByPlace)];
        foreach (var (table, rows) in tables)
        {
            foreach (var row in rows)
            {
                foreach (var (key, _, of) in FigureRow.Columns)
                {
                    yield return [table, row.Label, key, Number(of(row)), Number(of(row))];
                }
            }
        }

        foreach (var table in (IEnumerable<ProtectedTable>)[sheet.Outcomes, sheet.NominationsByGroup, sheet.BidsByGroup])
        {
            foreach (var cell in table.Cells)
            {
                yield return [table.Name, cell.Name, "number", cell.Count is { } count ? Number(count) : null, cell.InWords];
            }

            yield return [table.Name, "Total", "number", table.Total is { } total ? Number(total) : null, table.Total is { } shown ? Number(shown) : "not shown"];
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
