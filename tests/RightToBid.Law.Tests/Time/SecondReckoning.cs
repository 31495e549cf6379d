using NodaTime;

namespace RightToBid.Law.Tests.Time;

/// <summary>The same periods reckoned a second time, by walking a calendar of our own one day after another. No date library takes part.</summary>
internal static class SecondReckoning
{
    /// <summary>The nth day of a period whose first day is <paramref name="first"/>.</summary>
    public static LocalDate NthDay(int n, LocalDate first)
    {
        var day = Read(first);
        for (var counted = 1; counted < n; counted++)
        {
            day = Next(day);
        }

        return Written(day);
    }

    /// <summary>Turns calendar leaves until the day before the same number comes round, or until the month has run out of days.</summary>
    public static LocalDate MonthsFrom(int months, LocalDate first)
    {
        var (_, _, number) = Read(first);
        var (day, leaves) = (Read(first), 0);
        while (true)
        {
            var next = Next(day);
            leaves += next.Month == day.Month ? 0 : 1;
            if (leaves > months || (leaves == months && next.Number == number))
            {
                return Written(day);
            }

            day = next;
        }
    }

    /// <summary>Walks on from the nth day after until the shop is open.</summary>
    public static LocalDate OpenDayFrom(int n, LocalDate sent, IReadOnlySet<LocalDate> holidays)
    {
        var day = Read(NthDay(n + 1, sent));
        while (IsWeekend(day) || holidays.Contains(Written(day)))
        {
            day = Next(day);
        }

        return Written(day);
    }

    private static (int Year, int Month, int Number) Next((int Year, int Month, int Number) day) => day switch
    {
        (var year, 12, 31) => (year + 1, 1, 1),
        var (year, month, number) when number == Length(year, month) => (year, month + 1, 1),
        var (year, month, number) => (year, month, number + 1),
    };

    private static int Length(int year, int month) => month switch
    {
        2 when (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Zeller's congruence: 0 is Saturday, 1 is Sunday.</summary>
    private static bool IsWeekend((int Year, int Month, int Number) day)
    {
        var (year, month) = day.Month < 3 ? (day.Year - 1, day.Month + 12) : (day.Year, day.Month);
        var (ofCentury, century) = (year % 100, year / 100);
        return (day.Number + (13 * (month + 1) / 5) + ofCentury + (ofCentury / 4) + (century / 4) + (5 * century)) % 7 is 0 or 1;
    }

    private static (int Year, int Month, int Number) Read(LocalDate day) => (day.Year, day.Month, day.Day);

    private static LocalDate Written((int Year, int Month, int Number) day) => new(day.Year, day.Month, day.Number);
}
