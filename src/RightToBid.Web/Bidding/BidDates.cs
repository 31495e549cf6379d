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

/// <summary>
/// The days that matter to a bid, and the same as a calendar: those that follow from the owner's notice, by the law, and, for the groups, their own plan.
/// </summary>
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

    private static async Task<IResult> Calendar(
        Guid id, ClaimsPrincipal user, CaseDesk desk, Consortia consortia, BidPlans plans, IClock clock, CancellationToken cancellation)
    {
        var authority = Caller.Of(user).Authority;
        var (bid, version) = await desk.Load<Bid>(authority, id, cancellation);
        if (version == 0 || await consortia.Of(user, bid.Group, id, cancellation) is BidAccess.None)
        {
            return TypedResults.NotFound();
        }

        var planned = user.SpeaksForGroup() ? await plans.Ever(authority, id, cancellation) : [];
        return TypedResults.Text(
            Calendars.Write(
                $"Bid for {bid.AssetName}, {bid.Reference}",
                Of(bid).Select(window => Entry(bid, window)).Concat(planned.Select(day => Entry(bid, day))),
                clock.GetCurrentInstant()),
            "text/calendar; charset=utf-8");
    }

    /// <summary>A day of the group's plan. It leaves calendars once it is given up, the step is done or the bid is over.</summary>
    private static CalendarEntry Entry(Bid bid, PlannedDay planned)
    {
        var (name, isOver) = (
            PlannedTask.All.First(known => known.Task == planned.Task).Name,
            planned.IsGivenUp || bid.Status is not BidStatus.Open || PlannedTask.IsDone(bid, planned.Task));
        return new CalendarEntry(
            $"{bid.BidId}.plan-{planned.Task}@right-to-bid",
            planned.By,
            $"Planned: {Sentences.GoOn(name)}, {bid.AssetName}",
            $"The group’s own plan for its bid {bid.Reference}. No law sets this day.")
        {
            Sequence = (planned.Moves * 2) + (isOver ? 1 : 0),
            IsCancelled = isOver,
        };
    }

    private static CalendarEntry Entry(Bid bid, StatutoryWindow window) => new(
        $"{bid.BidId}.{window.Rule.Key}@right-to-bid",
        window.LastDay,
        $"Last day: {window.Rule.Name}, {bid.AssetName}",
        string.Join("\n\n", Why(bid, window).Paragraphs.Prepend(window.Rule.InPlainEnglish).Append(window.Rule.WhenItEnds)));
}
