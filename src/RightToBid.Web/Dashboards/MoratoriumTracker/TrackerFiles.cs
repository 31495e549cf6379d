using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Dashboards.MoratoriumTracker;

/// <summary>The tracker as a spreadsheet, with the same filter in the address.</summary>
internal static class TrackerFiles
{
    public static void MapTrackerFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Links.MoratoriumTracker + ".csv", Csv).RequireAuthorization(Permissions.SeeCasework).ExcludeFromDescription();

    private static async Task<IResult> Csv(HttpContext http, TrackerQuery tracker, IClock clock, string? show)
    {
        var today = clock.Today();
        var filter = Enum.TryParse<NoticeFilter>(show, ignoreCase: true, out var asked) ? asked : NoticeFilter.Live;
        var notices = await tracker.Of(Caller.Of(http.User).Authority, http.RequestAborted);
        return CsvFile.Of(
            "moratoria.csv",
            [
                "reference", "asset", "notice_of", "received_on", "interim_moratorium_ends", "full_moratorium_ends", "full_moratorium",
                "protected_period_ends", "position", "position_in_words", "position_ends", "days_left", "groups", "rule_version",
            ],
            notices.Where(notice => MoratoriumTrackerPage.Passes(notice, filter, today)).Select(notice => (string?[])
            [
                notice.Reference, notice.AssetName, notice.OwnerLabel, notice.ReceivedOn.Iso(), notice.InterimLastDay.Iso(),
                notice.FullLastDay.Iso(), notice.FullMoratoriumOn(today), notice.ProtectedLastDay.Iso(), notice.TagOn(today).Words,
                notice.PositionOn(today).Sentence, notice.NextEndOn(today)?.Iso(), CsvFile.Days(today, notice.NextEndOn(today)),
                string.Join("; ", notice.Display.Requests.Select(request => $"{request.Group} ({request.RequestedOn.Iso()})")), notice.RuleVersion,
            ]));
    }
}
