using Microsoft.Extensions.Options;

using RightToBid.Web.Shared.Places;

namespace RightToBid.Web.Platform;

/// <summary>Headers that hold on every answer. Nothing inline is ever needed, so nothing inline is allowed.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaders(this WebApplication app)
    {
        var policy = ContentSecurityPolicy(app.Services.GetRequiredService<IOptions<MapTiles>>().Value.Origin);
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return next(context);
        });
    }

    /// <summary>Pictures alone come from elsewhere, and those from the base map's server alone.</summary>
    private static string ContentSecurityPolicy(string? tiles) =>
        $"default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; img-src 'self' data:{(tiles is null ? "" : $" {tiles}")}";
}
