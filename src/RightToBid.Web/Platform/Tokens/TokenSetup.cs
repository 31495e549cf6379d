using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.RateLimiting;

namespace RightToBid.Web.Platform.Tokens;

/// <summary>Tokens for programs, and how often each may ask.</summary>
/// <remarks><c>Api:RequestsPerMinute</c>, for each token on each node.</remarks>
internal static class TokenSetup
{
    private const int UsualRequests = 600;

    public static void AddApiTokens(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ApiTokens>();
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(TokenAuthentication.Scheme, configureOptions: null);
        builder.Services.Configure<RateLimiterOptions>(limits =>
        {
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                context.User.FindFirstValue(TokenAuthentication.TokenId) is { } token
                    ? RateLimitPartition.GetFixedWindowLimiter(
                        token,
                        _ => new FixedWindowRateLimiterOptions
                        {
                            PermitLimit = builder.Configuration.GetValue("Api:RequestsPerMinute", UsualRequests),
                            Window = TimeSpan.FromMinutes(1),
                        })
                    : RateLimitPartition.GetNoLimiter(""));
            limits.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                {
                    rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                }

                return ValueTask.CompletedTask;
            };
        });
    }
}
