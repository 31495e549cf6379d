using Microsoft.Net.Http.Headers;

using NodaTime;

namespace RightToBid.Web.Register;

/// <summary>What was known by the end of a past day is settled: it is the same whenever it is asked for.</summary>
/// <remarks>
/// It is kept by caches for a day and not for ever, so that a text which is erased is gone everywhere a day later. A page that somebody has
/// signed in to read shows more than the answer, and is not kept.
/// </remarks>
internal static class Settled
{
    public static void Say(HttpContext http, LocalDate? knownOn, LocalDate today)
    {
        if (knownOn < today && http.User.Identity?.IsAuthenticated != true)
        {
            http.Response.Headers.CacheControl = "public, max-age=86400, immutable";
            http.Response.Headers.Append(HeaderNames.Vary, "Cookie, Accept-Language");
        }
    }
}
