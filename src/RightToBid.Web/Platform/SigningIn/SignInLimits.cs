using System.Threading.RateLimiting;

namespace RightToBid.Web.Platform.SigningIn;

/// <summary>How often one address may try what strangers may try: signing in, asking for a link, using one. Lockout guards each account besides.</summary>
/// <remarks><c>SignIn:AttemptsPerMinute</c>. Behind a proxy the site must know the reader's own address (see deploy/README.md).</remarks>
internal static class SignInLimits
{
    public const string Attempts = "attempts";

    private const int UsualAttempts = 20;

    public static void AddSignInLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.AddPolicy(Attempts, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = configuration.GetValue("SignIn:AttemptsPerMinute", UsualAttempts),
                    Window = TimeSpan.FromMinutes(1),
                })
            : RateLimitPartition.GetNoLimiter("looking"));
    });
}
