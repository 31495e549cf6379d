using System.Globalization;

using NodaTime;

using RightToBid.Storage;

namespace RightToBid.Web.Platform.Cases;

/// <summary>The references by which people name a case: <c>ACV/2026/0042</c>, unique within an authority.</summary>
internal sealed class References(IKernel kernel, IClock clock)
{
    public async Task<string> Next(string authority, CancellationToken cancellation)
    {
        var year = clock.Today().Year;
        var number = await kernel.Counters.Next(authority, $"ACV/{year}", cancellation);
        return string.Create(CultureInfo.InvariantCulture, $"ACV/{year}/{number:0000}");
    }
}
