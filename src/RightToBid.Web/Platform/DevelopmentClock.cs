using NodaTime;
using NodaTime.Text;

namespace RightToBid.Web.Platform;

/// <summary>The machine's clock, moved ahead. In Development only: it runs on, and can be advanced, never put back.</summary>
internal sealed class DevelopmentClock : IClock
{
    private readonly IClock machine;
    private readonly Lock gate = new();
    private Duration ahead;

    public DevelopmentClock(IClock machine, Instant? startAt)
    {
        this.machine = machine;
        ahead = startAt is { } start ? start - machine.GetCurrentInstant() : Duration.Zero;
    }

    public static Instant? StartOf(string? configured) => configured is null or ""
        ? null
        : InstantPattern.ExtendedIso.Parse(configured) is { Success: true } parsed
            ? parsed.Value
            : throw new InvalidOperationException($"Clock:StartAt must be an instant such as 2026-05-12T09:00:00Z, not \"{configured}\".");

    public Instant GetCurrentInstant()
    {
        lock (gate)
        {
            return machine.GetCurrentInstant() + ahead;
        }
    }

    /// <summary>Moves to <paramref name="moment"/>, unless that has passed.</summary>
    public bool TryAdvance(Instant moment)
    {
        lock (gate)
        {
            var now = machine.GetCurrentInstant() + ahead;
            if (moment < now)
            {
                return false;
            }

            ahead += moment - now;
            return true;
        }
    }
}
