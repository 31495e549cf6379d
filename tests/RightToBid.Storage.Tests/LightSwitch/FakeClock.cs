using NodaTime;

namespace RightToBid.Storage.Tests.LightSwitch;

/// <summary>A clock that stands still until it is told otherwise.</summary>
internal sealed class FakeClock(Instant now) : IClock
{
    private long ticks = now.ToUnixTimeTicks();

    public Instant Now
    {
        get => Instant.FromUnixTimeTicks(Interlocked.Read(ref ticks));
        set => Interlocked.Exchange(ref ticks, value.ToUnixTimeTicks());
    }

    public Instant GetCurrentInstant() => Now;
}
