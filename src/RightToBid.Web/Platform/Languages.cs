using System.Globalization;

using RightToBid.Web.Shared;

namespace RightToBid.Web.Platform;

/// <summary>In which languages the site's own words are offered, and which of them a reader chose: by <c>?language=cy</c>, kept in a cookie.</summary>
/// <remarks><c>Languages:Offered</c>, such as <c>cy</c>; none besides English where it is not set. A reader's browser is not asked: what a council has not put into Welsh is better read whole.</remarks>
internal static class Languages
{
    public const string Choice = "language";
    public const string CookieName = "rtb-language";

    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>The languages besides English, by code and by their own names.</summary>
    public static IReadOnlyList<CultureInfo> Offered(IConfiguration configuration) =>
    [
        .. (configuration["Languages:Offered"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(CultureInfo.GetCultureInfo),
    ];

    public static void UseLanguages(this WebApplication app)
    {
        var offered = Offered(app.Configuration);
        app.Use((context, next) =>
        {
            var asked = context.Request.Query[Choice].ToString();
            if (offered.Count > 0 && (asked == "en" || offered.Any(language => language.Name == asked)))
            {
                context.Response.Cookies.Append(
                    CookieName, asked, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = Kept });
            }
            else
            {
                asked = context.Request.Cookies[CookieName] ?? "";
            }

            CultureInfo.CurrentUICulture = offered.FirstOrDefault(language => language.Name == asked) ?? CultureInfo.GetCultureInfo(SiteWords.Own);
            return next(context);
        });
    }
}
