using NodaTime;

using RightToBid.Cases.Disposing;
using RightToBid.Law;

namespace RightToBid.Cases.Tests.Disposing;

/// <summary>A notice reckoned with a wall calendar: weeks as days, months by the number of the day. Nothing here asks the product.</summary>
internal sealed class PlainReckoning(ListedPeriod listed)
{
    private readonly List<(Guid BidId, int Group, LocalDate Day)> requests = [];
    private LocalDate? received;
    private LocalDate? withdrawn;

    public HashSet<(string Kind, LocalDate LastDay)> Announced { get; } = [];

    public bool IsReceived => received is not null;

    public Guid? LastRequest => requests.Count > 0 ? requests[^1].BidId : null;

    public LocalDate InterimTo => received!.Value.PlusDays(41);

    public LocalDate FullTo => LastOfMonths(6);

    public LocalDate ProtectedTo => LastOfMonths(18);

    public IEnumerable<(string Kind, LocalDate LastDay)> Pending
    {
        get
        {
            if (received is null) return [];

            List<(string Kind, LocalDate LastDay)> windows = [("interim-moratorium", InterimTo)];
            if (requests.Exists(IsInTime)) windows.Add(("full-moratorium", FullTo));
            windows.Add(("protected-period", ProtectedTo));
            return windows.Where(window => window.LastDay < EndsOn && !Announced.Contains(window));
        }
    }

    private LocalDate UnlistedOn
    {
        get
        {
            var entered = listed.EnteredOn;
            var anniversary = entered is { Month: 2, Day: 29 }
                ? new LocalDate(entered.Year + 5, 3, 1)
                : new LocalDate(entered.Year + 5, entered.Month, entered.Day);
            return listed.RemovedOn < anniversary ? listed.RemovedOn.Value : anniversary;
        }
    }

    private LocalDate EndsOn => withdrawn < UnlistedOn ? withdrawn.Value : UnlistedOn;

    public bool Receive(LocalDate day)
    {
        if (received is not null || !IsListed(day)) return false;

        received = day;
        return true;
    }

    public bool Ask(Guid bidId, int group, LocalDate day)
    {
        if (received is null || requests.Exists(known => known.Group == group && IsInTime(known))) return false;

        if (day < received || day > InterimTo || day >= EndsOn) return false;

        requests.Add((bidId, group, day));
        return true;
    }

    public bool CorrectReceipt(LocalDate day)
    {
        if (received is null || received == day || !IsListed(day) || day > withdrawn) return false;

        received = day;
        return true;
    }

    public bool CorrectRequest(LocalDate day)
    {
        if (requests[^1].Day == day) return false;

        requests[^1] = requests[^1] with { Day = day };
        return true;
    }

    public bool Withdraw(LocalDate day)
    {
        if (received is null || withdrawn is not null || day < received || day >= EndsOn) return false;

        withdrawn = day;
        return true;
    }

    public MoratoriumStanding StandingOn(LocalDate day)
    {
        if (received is null || day < received) return MoratoriumStanding.NotReceived;

        if (EndsOn <= day && EndsOn <= ProtectedTo)
        {
            return withdrawn < UnlistedOn ? MoratoriumStanding.Withdrawn : MoratoriumStanding.Terminated;
        }

        if (day <= InterimTo) return MoratoriumStanding.InterimMoratorium;

        if (day <= FullTo && requests.Exists(IsInTime)) return MoratoriumStanding.FullMoratorium;

        return day <= ProtectedTo ? MoratoriumStanding.OpenForDisposal : MoratoriumStanding.ProtectedPeriodOver;
    }

    private bool IsListed(LocalDate day) => listed.EnteredOn <= day && day < UnlistedOn;

    private bool IsInTime((Guid BidId, int Group, LocalDate Day) request) => received <= request.Day && request.Day <= InterimTo;

    /// <summary>The day before the day of that number, months on; or the month's last day where it has no such number.</summary>
    private LocalDate LastOfMonths(int months)
    {
        var start = received!.Value;
        var count = (start.Year * 12) + start.Month - 1 + months;
        var (year, month) = (count / 12, (count % 12) + 1);
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return start.Day > length ? new(year, month, length) : new LocalDate(year, month, 1).PlusDays(start.Day - 2);
    }
}
