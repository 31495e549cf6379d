using System.Threading.RateLimiting;

using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Shared;

namespace RightToBid.Web.Owners;

/// <summary>Owners' links and what they lead to.</summary>
internal static class OwnersSetup
{
    /// <summary>How often one address may try letters' addresses and codes, looking included.</summary>
    public const string Tries = "owner-links";

    private const int UsualTries = 20;

    public static void AddOwners(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<OwnerLinks>();
        services.AddSingleton<OwnerSession>();
        services.AddSingleton<OwnerPolicies>();
        services.AddSingleton<OwnerRequests>();
        services.AddSingleton<OwnerActs>();
        services.AddSingleton<OwnersLand>();
        services.AddSingleton<OwnersDesk>();
        services.AddSingleton<IOwnersWayIn, LettersToOwners>();
        services.AddSingleton<IMailWords, OwnerReceiptInWords>();
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(Tries, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = builder.Configuration.GetValue("SignIn:AttemptsPerMinute", UsualTries),
                Window = TimeSpan.FromMinutes(1),
            })));
    }

    public static void UseOwners(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments(Links.OwnersPages))
        {
            await context.RequestServices.GetRequiredService<OwnerSession>().Meet(context);
        }

        await next(context);
    });
}
