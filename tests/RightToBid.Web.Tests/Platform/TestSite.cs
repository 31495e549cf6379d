using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Testing;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Platform;

/// <summary>The site as it runs, in this process, with a clock that stands at Tuesday 12 May 2026 until it is moved.</summary>
public class TestSite : WebApplicationFactory<Program>
{
    /// <summary>Of the watchers of files that a system gives to one user, 128 as it comes, each site would take some that it gives back only when the run ends.</summary>
    static TestSite() => Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");

    internal TestClock Clock { get; } = TestClock.AtNoonOn(On("Tuesday 12 May 2026"));

    /// <summary>The page at an address, redirects followed.</summary>
    internal async Task<TestPage> Open(string address)
    {
        using var client = CreateClient();
        return await TestPage.Read(await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
    }

    /// <summary>The answer at an address as it is, redirects included.</summary>
    internal async Task<HttpResponseMessage> Ask(HttpMethod method, string address, HttpContent? content = null)
    {
        using var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, address) { Content = content };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    internal Task<HttpResponseMessage> Ask(string address) => Ask(HttpMethod.Get, address);

    /// <summary>Whether there is a database behind it. Without one, the keys that protect forms live in memory.</summary>
    protected virtual bool HasDatabase => false;

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Demonstration", "false")
        .UseSetting("BackgroundWork", "false")
        .UseSetting("SignIn:AttemptsPerMinute", "100000")
        .UseSetting("Api:ReadsPerMinute", "100000")
        .ConfigureServices(services =>
        {
            services.AddSingleton<IClock>(Clock);
            if (!HasDatabase)
            {
                services.PostConfigure<KeyManagementOptions>(options => options.XmlRepository = new KeysInMemory());
            }
        });
}
