using NodaTime;

namespace RightToBid.Web.Tests.Platform;

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class TestClock(Instant start) : IClock
{
    private Instant now = start;

    public Instant GetCurrentInstant() => now;

    /// <summary>Noon in London on that day.</summary>
    public void AdvanceTo(LocalDate day) => AdvanceTo(day.At(new LocalTime(12, 0)));

    /// <summary>That time in London.</summary>
    public void AdvanceTo(LocalDateTime time) => now = time.InZoneLeniently(DateTimeZoneProviders.Tzdb["Europe/London"]).ToInstant();

    public static TestClock AtNoonOn(LocalDate day)
    {
        var clock = new TestClock(default);
        clock.AdvanceTo(day);
        return clock;
    }
}
