using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

using RightToBid.Web.Tests.Accounts;

namespace RightToBid.Web.Tests.Platform.SigningIn.Providers;

/// <summary>Two councils, each with the same provider under its own code; that of the second assures a second factor.</summary>
public class CouncilWithProvider : AccountsCouncil
{
    internal const string Other = "E07000081";

    private const int MostSteps = 5;

    private CouncilsOwnProvider? provider;

    public override async ValueTask InitializeAsync()
    {
        provider = await CouncilsOwnProvider.Start();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (provider is not null)
        {
            await provider.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>A browser that goes nowhere by itself.</summary>
    internal HttpClient Standing() => CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    /// <summary>The same, in which an account has signed in.</summary>
    internal async Task<HttpClient> Standing(string email)
    {
        var browser = Standing();
        (await Send(browser, "/sign-in", ("Email", email), ("Password", Password))).Status.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }

    /// <summary>Leads to the provider, where this subject signs in, and back, and on to the page at the end.</summary>
    internal static async Task<TestPage> Arrive(HttpClient browser, string subject, string authority = Authority, string question = "") =>
        await Follow(browser, await Back(browser, subject, authority, question));

    /// <summary>The page to which an address leads in the end.</summary>
    internal static async Task<TestPage> Follow(HttpClient browser, string address)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            if (answer.Headers.Location is not { } location)
            {
                return await TestPage.Read(answer);
            }

            address = location.IsAbsoluteUri ? location.PathAndQuery : location.ToString();
        }

        throw new InvalidOperationException("It goes round in circles.");
    }

    /// <summary>Where the provider leads back to, with its code and the state.</summary>
    internal static async Task<string> Back(HttpClient browser, string subject, string authority = Authority, string question = "")
    {
        using var standing = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var there = await standing.GetAsync(new Uri($"{await There(browser, authority, question)}&subject={subject}"), TestContext.Current.CancellationToken);
        there.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return there.Headers.Location!.PathAndQuery;
    }

    /// <summary>Where the site leads to.</summary>
    internal static async Task<Uri> There(HttpClient browser, string authority = Authority, string question = "")
    {
        using var away = await browser.GetAsync(new Uri($"/sign-in/with/{authority}{question}", UriKind.Relative), TestContext.Current.CancellationToken);
        away.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return away.Headers.Location!;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (authority, name, assures) in new[] { (Authority, "Test Council", "false"), (Other, "Other Council", "true") })
        {
            builder
                .UseSetting($"SignIn:Providers:{authority}:Name", name)
                .UseSetting($"SignIn:Providers:{authority}:ClientId", CouncilsOwnProvider.ClientId)
                .UseSetting($"SignIn:Providers:{authority}:ClientSecret", CouncilsOwnProvider.ClientSecret)
                .UseSetting($"SignIn:Providers:{authority}:AuthorizationEndpoint", $"{provider!.Address}/authorize")
                .UseSetting($"SignIn:Providers:{authority}:TokenEndpoint", $"{provider.Address}/token")
                .UseSetting($"SignIn:Providers:{authority}:UserInformationEndpoint", $"{provider.Address}/me")
                .UseSetting($"SignIn:Providers:{authority}:AssuresSecondFactor", assures);
        }
    }
}
