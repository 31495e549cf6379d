using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Json;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.DueBoard;

/// <summary>The board as data: the same rows, with the same filters in the address.</summary>
internal static class DueFiles
{
    public static void MapDueFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Links.DueBoard + ".csv", Csv).RequireAuthorization(Permissions.SeeCasework).ExcludeFromDescription();
        routes.MapGet(Links.DueBoard + ".json", Json).RequireAuthorization(Permissions.SeeCasework).ExcludeFromDescription();
    }

    private static async Task<IResult> Csv(HttpContext http, DueQuery due, IClock clock, string? kind, string? q)
    {
        var today = clock.Today();
        var board = await due.Board(Caller.Of(http.User).Authority, today, Filter(kind, q), http.RequestAborted);
        return CsvFile.Of(
            "due.csv",
            ["what", "reference", "asset", "place", "last_day", "days_left", "open_since", "whose", "provision", "statutory", "rule_version", "note", "mark"],
            board.Shown.Select(row => (string?[])
            [
                row.Kind.What, row.Reference, row.AssetName, row.Place, row.LastDay?.Iso(), CsvFile.Days(today, row.LastDay),
                row.Since?.Iso(), row.Kind.Whose, row.Basis, row.Kind.IsStatutory ? "yes" : "no", row.RuleVersion, row.Note, row.MarkOn(today),
            ]));
    }

    private static async Task<IResult> Json(HttpContext http, DueQuery due, IClock clock, string? kind, string? q)
    {
        var authority = Caller.Of(http.User).Authority;
        var board = await due.Board(authority, clock.Today(), Filter(kind, q), http.RequestAborted);
        return TypedResults.Json(
            new DueAnswer(board.Today, [.. board.Shown.Select(row => Spoken(row, board.Today, authority))]), CaseJson.Spoken);
    }

    private static DueFilter Filter(string? kind, string? search) => new(string.IsNullOrEmpty(kind) ? null : kind, search);

    private static DueItem Spoken(DueRow row, LocalDate today, string authority) => new(
        row.UrgencyOn(today), row.Kind.Key, row.Kind.What, row.Reference, row.AssetName, row.Place, row.LastDay,
        row.LastDay is { } lastDay ? Period.DaysBetween(today, lastDay) : null, row.Since, row.Kind.Whose, row.Basis, row.Kind.IsStatutory,
        row.RuleVersion, row.Note, row.MarkOn(today), Links.Case(authority, row.Reference));
}

/// <summary>The board as a program reads it.</summary>
internal sealed record DueAnswer(LocalDate Today, IReadOnlyList<DueItem> Due);

/// <summary>One row of it. <c>DaysLeft</c> is negative where a duty is overdue, and absent where no day is fixed. <c>Mark</c> says what can be argued of it.</summary>
internal sealed record DueItem(
    Urgency Group,
    string Kind,
    string What,
    string Reference,
    string Asset,
    string? Place,
    LocalDate? LastDay,
    int? DaysLeft,
    LocalDate? OpenSince,
    string Whose,
    string Provision,
    bool IsStatutory,
    string RuleVersion,
    string? Note,
    string? Mark,
    string Case);
