using System.Threading.RateLimiting;

using Microsoft.AspNetCore.RateLimiting;

namespace RightToBid.Web.Register.CasePages;

/// <summary>How often somebody may tell a council that something is wrong. Looking is never limited.</summary>
internal static class RemarkLimits
{
    public const string Remarks = "remarks";

    private const int UsualRemarks = 5;

    public static void AddRemarkLimits(this WebApplicationBuilder builder) => builder.Services.Configure<RateLimiterOptions>(limits =>
        limits.AddPolicy(Remarks, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = builder.Configuration.GetValue("SignIn:AttemptsPerMinute", UsualRemarks),
                    Window = TimeSpan.FromMinutes(10),
                })
            : RateLimitPartition.GetNoLimiter("looking")));
}
