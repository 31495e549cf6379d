using System.Security.Claims;

using NodaTime;

using RightToBid.Cases;
using RightToBid.Cases.Bidding;
using RightToBid.Law;
using RightToBid.Law.Time;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Bodies;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bidding;

/// <summary>The days that matter to a bid, and the same as a calendar. Every one follows from the owner's notice, by the law.</summary>
internal static class BidDates
{
    public static void MapBidDates(this WebApplication app) => app.MapGet("/groups/bids/{id:guid}/dates.ics", Calendar)
        .RequireAuthorization(Permissions.ReadCases).ExcludeFromDescription();

    /// <summary>The windows that concern the group, the one that ends first before the others.</summary>
    public static IReadOnlyList<StatutoryWindow> Of(Bid bid) => bid.Status is not BidStatus.Open ? [] :
    [
        .. (BidClock.IsInTime(bid) ? new[] { WindowKeys.FullMoratorium } : [])
            .Append(WindowKeys.SaleToGroup)
            .Select(key => StatuteBook.Regime(bid.RegimeKey).Window(key).Opens(bid.NoticeReceivedOn, WorkingDays.NoYears)),
    ];

    /// <summary>Why a day is what it is.</summary>
    public static WhyThisDate Why(Bid bid, StatutoryWindow window) => new(
        window, $"The council received the owner’s notice on {bid.NoticeReceivedOn.InFull()}.", bid.RuleVersion,
        StatuteBook.Regime(bid.RegimeKey).Standing);

    private static async Task<IResult> Calendar(Guid id, ClaimsPrincipal user, CaseDesk desk, Consortia consortia, IClock clock, CancellationToken cancellation)
    {
        var (bid, version) = await desk.Load<Bid>(Caller.Of(user).Authority, id, cancellation);
        return version == 0 || await consortia.Of(user, bid.Group, id, cancellation) is BidAccess.None
            ? TypedResults.NotFound()
            : TypedResults.Text(
                Calendars.Write($"Bid for {bid.AssetName}, {bid.Reference}", Of(bid).Select(window => Entry(bid, window)), clock.GetCurrentInstant()),
                "text/calendar; charset=utf-8");
    }

    private static CalendarEntry Entry(Bid bid, StatutoryWindow window) => new(
        $"{bid.BidId}.{window.Rule.Key}@right-to-bid",
        window.LastDay,
        $"Last day: {window.Rule.Name}, {bid.AssetName}",
        string.Join("\n\n", Why(bid, window).Paragraphs.Prepend(window.Rule.InPlainEnglish).Append(window.Rule.WhenItEnds)));
}
