using System.Globalization;

using Microsoft.AspNetCore.DataProtection;

using NodaTime;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>
/// An hour in which an owner's pages open, once the letter's address, and its code where the council asks for it, were given. The secret is in no
/// later address. Whoever is signed in otherwise is nobody here, so that an officer's rights never meet an owner's form.
/// </summary>
internal sealed class OwnerSession(IDataProtectionProvider protection, OwnerLinks links, IClock clock)
{
    public const string CookieName = "rtb-owner";

    private static readonly Duration GoodFor = Duration.FromHours(1);

    private readonly IDataProtector protector = protection.CreateProtector("owner-session");

    public static OwnerLink? LinkOf(HttpContext context) => context.Items[typeof(OwnerLink)] as OwnerLink;

    public void Begin(HttpContext context, OwnerLink link)
    {
        var ends = clock.GetCurrentInstant() + GoodFor;
        context.Response.Cookies.Append(
            CookieName,
            protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{link.Authority} {link.LinkId:N} {ends.ToUnixTimeSeconds()}")),
            new CookieOptions { Path = Links.OwnersPages, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, IsEssential = true });
    }

    public static void End(HttpContext context) => context.Response.Cookies.Delete(CookieName, new CookieOptions { Path = Links.OwnersPages });

    /// <summary>Nothing under the owners' address is kept, listed or told to another site.</summary>
    public async Task Meet(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers.CacheControl = "no-store";
        context.User = new();
        if (await Standing(context) is { } link)
        {
            context.Items[typeof(OwnerLink)] = link;
            context.User = link.Principal;
        }
    }

    /// <summary>The link behind the cookie, read anew each time: one that was ended opens nothing any more.</summary>
    private async Task<OwnerLink?> Standing(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 0 } kept)
        {
            return null;
        }

        try
        {
            return protector.Unprotect(kept).Split(' ') is [var authority, var id, var ends]
                && long.Parse(ends, CultureInfo.InvariantCulture) > clock.GetCurrentInstant().ToUnixTimeSeconds()
                    ? await links.FindStanding(authority, Guid.Parse(id), context.RequestAborted)
                    : null;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
