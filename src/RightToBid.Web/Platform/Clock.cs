using NodaTime;

using RightToBid.Storage;

namespace RightToBid.Web.Platform;

/// <summary>Where the time comes from. Everything else asks the injected <see cref="IClock"/>.</summary>
internal static class Clock
{
    public static DateTimeZone London { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>The calendar date in Europe/London.</summary>
    public static LocalDate Today(this IClock clock) => clock.GetCurrentInstant().InZone(London).Date;

    public static void AddClock(this WebApplicationBuilder builder)
    {
#pragma warning disable RS0030 // The one place that asks the machine for the time. Settled.
        IClock machine = SystemClock.Instance;
#pragma warning restore RS0030
        if (builder.Environment.IsDevelopment())
        {
            var clock = new DevelopmentClock(machine, DevelopmentClock.StartOf(builder.Configuration["Clock:StartAt"]));
            builder.Services.AddSingleton(clock);
            builder.Services.AddSingleton<IClock>(clock);
        }
        else
        {
            builder.Services.AddSingleton(machine);
        }

        builder.Services.AddSingleton<IIdentifiers, TimeOrderedIdentifiers>();
    }
}
