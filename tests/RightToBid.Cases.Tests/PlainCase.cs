using NodaTime;

using RightToBid.Cases.Notifying;

namespace RightToBid.Cases.Tests;

/// <summary>A whole case as a clerk would keep it on paper: bare facts, and days counted on a wall calendar. Nothing here asks the product.</summary>
internal sealed class PlainCase
{
    public LocalDate? NominatedOn { get; set; }

    public LocalDate? DeclinedOn { get; set; }

    public LocalDate? EnteredOn { get; set; }

    public LocalDate? RemovedOn { get; set; }

    public bool IsRemovedByReview { get; set; }

    public List<PlainNotice> Notices { get; } = [];

    public LocalDate? ReviewAskedOn { get; set; }

    public LocalDate? ReviewedOn { get; set; }

    public bool IsReversed { get; set; }

    public LocalDate? LossOn { get; set; }

    public LocalDate? ClaimedOn { get; set; }

    public bool IsClaimValid { get; set; }

    public LocalDate? ClaimDecidedOn { get; set; }

    public List<PlainDelivery> Services { get; } = [];

    /// <summary>The first day without listing: removal, or the day after five years.</summary>
    public LocalDate UnlistedOn
    {
        get
        {
            var expiry = WallCalendar.LastOfMonths(60, EnteredOn!.Value).PlusDays(1);
            return RemovedOn < expiry ? RemovedOn.Value : expiry;
        }
    }

    /// <summary>The last day to appeal to the tribunal, once the decision on the review was sent.</summary>
    public LocalDate? AppealTo => SentOf("N06").Select(service => (LocalDate?)service.SentOn).Min() is { } sentOn ? WallCalendar.Tribunal(sentOn) : null;

    /// <summary>When the claimant was given reasons for the decision as it now stands.</summary>
    public LocalDate? ReasonsGivenOn => SentOf("N11").Where(service => service.SentOn >= ClaimDecidedOn).Select(service => (LocalDate?)service.GivenOn).Min();

    public bool IsListed(LocalDate day) => EnteredOn <= day && day < UnlistedOn;

    /// <summary>Whether the owner may sell to anyone: the land is not listed, or one of the notices has run its course and is not yet spent.</summary>
    public bool MayDispose(LocalDate day) => EnteredOn is null || !IsListed(day)
        || Notices.Exists(notice => notice.ReceivedOn >= EnteredOn && notice.HeldTo < day && day <= notice.ProtectedTo);

    /// <summary>Every notice that somebody must be given on these facts, stream by stream.</summary>
    public IEnumerable<PlainDuty> Duties(Guid streamId) => streamId switch
    {
        _ when streamId == TheFoxInn.NominationId => Owe("N02", NoticeRecipient.Nominator, DeclinedOn),
        _ when streamId == TheFoxInn.ListEntryId && EnteredOn is not null =>
        [
            .. Owe("N03", NoticeRecipient.Owner, EnteredOn, UnlistedOn), .. Owe("N03", NoticeRecipient.Nominator, EnteredOn, UnlistedOn),
            .. Owe("N04", NoticeRecipient.Owner, UnlistedOn), .. Owe("N04", NoticeRecipient.Nominator, UnlistedOn),
        ],
        _ when streamId == Reviewing.TheReview.ReviewId =>
        [
            .. Owe("N06", NoticeRecipient.ReviewRequester, ReviewedOn), .. Owe("N07", NoticeRecipient.Nominator, IsReversed ? ReviewedOn : null),
        ],
        _ when streamId == Compensating.AClaim.ClaimId => Owe("N11", NoticeRecipient.Claimant, ClaimDecidedOn, isDone: ReasonsGivenOn is not null),
        _ => Notices.Where(notice => notice.Id == streamId).SelectMany(OfNotice),
    };

    private IEnumerable<PlainDuty> OfNotice(PlainNotice notice)
    {
        LocalDate[] ends = [notice.ProtectedTo.PlusDays(1), UnlistedOn, notice.WithdrawnOn ?? UnlistedOn];
        return
        [
            .. Owe("N08", NoticeRecipient.Nominator, notice.ReceivedOn, ends.Min(), streamId: notice.Id),
            .. Owe("N09", NoticeRecipient.Public, notice.ReceivedOn, ends.Min(), streamId: notice.Id),
            .. notice.Requests.Where(notice.IsInTime).SelectMany(request =>
                Owe("N10", NoticeRecipient.Owner, request.AskedOn, ends.Min(), request.BidId, notice.Id)),
        ];
    }

    private IEnumerable<PlainDuty> Owe(
        string code, NoticeRecipient to, LocalDate? sinceOn, LocalDate? mootFrom = null, Guid? subject = null, Guid? streamId = null, bool? isDone = null)
    {
        return sinceOn is { } day
            ? [new(code, to, subject, day, mootFrom, isDone ?? SentOf(code).Any(IsThis))]
            : [];

        bool IsThis(PlainDelivery known) => known.To == to && known.Subject == subject && (streamId ?? known.StreamId) == known.StreamId;
    }

    private IEnumerable<PlainDelivery> SentOf(string code) => Services.Where(service => service.Code == code);
}

/// <summary>An owner's notice, its requests to bid, and the ends that follow from the day it came.</summary>
internal sealed class PlainNotice(Guid id, LocalDate receivedOn)
{
    public Guid Id { get; } = id;

    public LocalDate ReceivedOn { get; set; } = receivedOn;

    public LocalDate? WithdrawnOn { get; set; }

    public List<PlainRequest> Requests { get; } = [];

    public LocalDate InterimTo => ReceivedOn.PlusDays(41);

    public LocalDate FullTo => WallCalendar.LastOfMonths(6, ReceivedOn);

    public LocalDate ProtectedTo => WallCalendar.LastOfMonths(18, ReceivedOn);

    public LocalDate HeldTo => Requests.Exists(IsInTime) ? FullTo : InterimTo;

    public bool IsInTime(PlainRequest request) => ReceivedOn <= request.AskedOn && request.AskedOn <= InterimTo;
}

internal sealed record PlainRequest(Guid BidId, int Group, LocalDate AskedOn);

/// <summary>A notice that was given, and its place in the record of its stream.</summary>
internal sealed record PlainDelivery(Guid StreamId, int Entry, string Code, NoticeRecipient To, Guid? Subject, LocalDate SentOn, LocalDate GivenOn);

internal sealed record PlainDuty(string Code, NoticeRecipient To, Guid? Subject, LocalDate SinceOn, LocalDate? MootFrom, bool IsDone)
{
    public bool IsOpenOn(LocalDate day) => !IsDone && SinceOn <= day && !(MootFrom <= day);
}

/// <summary>Months by the number of the day, and the days on which a tribunal sits in 2023 and 2024.</summary>
internal static class WallCalendar
{
    public static readonly LocalDate[] BankHolidays =
    [
        On("Monday 2 January 2023"), On("Friday 7 April 2023"), On("Monday 10 April 2023"), On("Monday 1 May 2023"),
        On("Monday 8 May 2023"), On("Monday 29 May 2023"), On("Monday 28 August 2023"), On("Monday 25 December 2023"),
        On("Tuesday 26 December 2023"), On("Monday 1 January 2024"), On("Friday 29 March 2024"), On("Monday 1 April 2024"),
        On("Monday 6 May 2024"), On("Monday 27 May 2024"), On("Monday 26 August 2024"), On("Wednesday 25 December 2024"),
        On("Thursday 26 December 2024"),
    ];

    /// <summary>The day before the day of that number, months on; or the month's last day where it has no such number.</summary>
    public static LocalDate LastOfMonths(int months, LocalDate start)
    {
        var count = (start.Year * 12) + start.Month - 1 + months;
        var (year, month) = (count / 12, (count % 12) + 1);
        var length = month switch
        {
            2 => year % 4 == 0 ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };
        return start.Day > length ? new(year, month, length) : new LocalDate(year, month, 1).PlusDays(start.Day - 2);
    }

    /// <summary>Twenty-eight days on, then to the next day that is neither at a weekend nor a holiday; none outside the two years.</summary>
    public static LocalDate? Tribunal(LocalDate sentOn)
    {
        var day = sentOn.PlusDays(28);
        while (day.Year is 2023 or 2024 && (day.DayOfWeek >= IsoDayOfWeek.Saturday || BankHolidays.Contains(day))) day = day.PlusDays(1);
        return day.Year is 2023 or 2024 ? day : null;
    }
}
