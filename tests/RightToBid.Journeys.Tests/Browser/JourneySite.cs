using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Testing;

namespace RightToBid.Journeys.Tests.Browser;

/// <summary>The site on a real port of the loopback address, with its clock at Tuesday 12 May 2026.</summary>
public class JourneySite : WebApplicationFactory<Program>
{
    public JourneySite()
    {
        UseKestrel(0);
        StartServer();
    }

    public string Address => ClientOptions.BaseAddress.ToString();

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Clock:StartAt", "2026-05-12T09:00:00Z")
        .UseSetting("Demonstration", "false")
        .UseSetting("BackgroundWork", "false")
        .ConfigureServices(services => services.PostConfigure<KeyManagementOptions>(options => options.XmlRepository = new KeysInMemory()));
}
