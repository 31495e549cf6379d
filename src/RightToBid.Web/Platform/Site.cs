using RightToBid.Web.Bidding;
using RightToBid.Web.Calculator;
using RightToBid.Web.Dashboards;
using RightToBid.Web.Letters;
using RightToBid.Web.Notifying;
using RightToBid.Web.Owners;
using RightToBid.Web.Platform.Api;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.Forms;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Register;

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
        builder.AddCaseApi();
        builder.AddDashboards();
        builder.AddSignIn();
        builder.AddHealth();
        builder.AddRegister();
        builder.AddNotifying();
        builder.AddMailers();
        builder.AddLetters();
        builder.AddOwners();
    }

    public static void UseRightToBid(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseLanguages();
        app.UsePages();
        app.UseAuthentication();
        app.UseOwners();
        app.UseSecondFactorFirst();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseReadableRequests();
        app.MapRazorPages();
        app.MapSignIn();
        app.MapHealth();
        app.MapCalculatorTwins();
        app.MapBidDates();
        app.MapCaseApi();
        app.MapDashboardFiles();
        app.MapRegisterTwins();
        app.MapEvidence();
        app.MapKeptLetters();
        app.MapDevelopmentClock();
    }
}
