using System.Threading.RateLimiting;

using Microsoft.AspNetCore.RateLimiting;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Letterheads;
using RightToBid.Web.Platform.Looks;
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
        services.AddSingleton<OwnerFiles>();
        services.AddSingleton<INightlyWork>(provider => provider.GetRequiredService<OwnerFiles>());
        services.AddSingleton<OwnersLand>();
        services.AddSingleton<OwnersDesk>();
        services.AddSingleton<IOwnersWayIn, LettersToOwners>();
        services.AddSingleton<IMailWords, OwnerReceiptInWords>();
        services.AddSingleton<IOwnReceipts, OwnersReceipts>();
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(Tries, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = builder.Configuration.GetValue("SignIn:AttemptsPerMinute", UsualTries),
                Window = TimeSpan.FromMinutes(1),
            })));
    }

    /// <summary>A file that waits with what an owner sent, for the officers who are to confirm it. It is saved, never shown in the browser.</summary>
    public static void MapOwnerFiles(this IEndpointRouteBuilder routes) => routes
        .MapGet($"{Links.OwnerRequests}/{{id:guid}}/files/{{file:guid}}", Download).RequireAuthorization(Permissions.RecordNotices).ShowsPeople().ExcludeFromDescription();

    private static async Task<IResult> Download(HttpContext http, OwnerRequests requests, OwnerFiles files, Guid id, Guid file)
    {
        var authority = Caller.Of(http.User).Authority;
        return await requests.Find(authority, id, http.RequestAborted) is { Standing: OwnerRequestStanding.Waiting }
            && await files.Find(authority, id, file, http.RequestAborted) is { } found
                ? TypedResults.File(found.Content, found.MediaType, found.Name)
                : TypedResults.NotFound();
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
