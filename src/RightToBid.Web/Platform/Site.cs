using RightToBid.Web.Accounts;
using RightToBid.Web.Bidding;
using RightToBid.Web.Calculator;
using RightToBid.Web.Dashboards;
using RightToBid.Web.Following;
using RightToBid.Web.Groups;
using RightToBid.Web.Letters;
using RightToBid.Web.Mailing;
using RightToBid.Web.Nominating.ReceiveNomination;
using RightToBid.Web.Notifying;
using RightToBid.Web.Owners;
using RightToBid.Web.PersonalData;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Forms;
using RightToBid.Web.Platform.Looks;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Platform.Tokens;
using RightToBid.Web.Register;
using RightToBid.Web.Register.CasePages;
using RightToBid.Web.Register.OpenData;
using RightToBid.Web.Webhooks;

namespace RightToBid.Web.Platform;

/// <summary>The site: what it is made of, and the order in which a request meets it.</summary>
internal static class Site
{
    public static async Task<int> Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddRightToBid();
        await using var app = builder.Build();
        app.UseRightToBid();
        await app.Prepare(Console.Out);
        await app.RunAsync();
        return 0;
    }

    public static void AddRightToBid(this WebApplicationBuilder builder)
    {
        builder.AddClock();
        builder.AddPages();
        builder.AddCases();
        builder.AddLooks();
        builder.AddCaseApi();
        builder.AddDashboards();
        builder.AddSignIn();
        builder.AddApiTokens();
        builder.AddProviders();
        builder.AddHealth();
        builder.AddDownloads();
        builder.AddRegister();
        builder.AddOpenDownloads();
        builder.AddRemarkLimits();
        builder.AddNotifying();
        builder.AddMailers();
        builder.AddMailing();
        builder.AddFollowing();
        builder.AddWebhooks();
        builder.AddPersonalData();
        builder.AddLetters();
        builder.AddOwners();
    }

    public static void UseRightToBid(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UseSafeWays();
        app.UsePublicPages();
        app.UsePages();
        app.UseAuthentication();
        app.UseOwners();
        app.UseRateLimiter();
        app.UseSecondFactorFirst();
        app.UseTokenScopes();
        app.UseAuthorization();
        app.UseReadableRequests();
        app.MapRazorPages();
        app.MapSignIn();
        app.MapHealth();
        app.MapCalculatorTwins();
        app.MapBidDates();
        app.MapCaseApi();
        app.MapDashboardFiles();
        app.MapRegisterTwins();
        app.MapOpenDownloads();
        app.MapNewsFeeds();
        app.MapWebhooks();
        app.MapEvidence();
        app.MapOwnerFiles();
        app.MapDraftFiles();
        app.MapConstitutions();
        app.MapKeptLetters();
        app.MapLooked();
        app.MapRoleChanges();
        app.MapDevelopmentClock();
    }
}
