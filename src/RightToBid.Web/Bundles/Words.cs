using System.Globalization;

using NodaTime;
using NodaTime.Text;

using RightToBid.Web.Platform;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Bundles;

/// <summary>Moments and lengths as a bundle says them.</summary>
internal static class Words
{
    private static readonly LocalTimePattern Hour = LocalTimePattern.Create("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>As stored, to the microsecond: 2026-05-12T11:00:00.000000Z.</summary>
    public static string Moment(Instant at) => InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.ffffff'Z'").Format(at);

    /// <summary>12 May 2026 at 12:00:00, by the clocks in London.</summary>
    public static string InLondon(Instant at)
    {
        var local = at.InZone(Clock.London);
        return $"{local.Date.InShort()} at {Hour.Format(local.TimeOfDay)}";
    }

    public static string Number(long number) => number.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
}
