using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Storage;
using RightToBid.Testing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Journeys.Tests.Browser;

/// <summary>
/// The site on a real port of the loopback address, over a database of its own with the demonstration authority in it, and with its clock
/// at Tuesday 12 May 2026.
/// </summary>
public class JourneySite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly Instant Start = Instant.FromUtc(2026, 5, 12, 9, 0);

    private TestDatabase? database;

    public string Address => ClientOptions.BaseAddress.ToString();

    public async ValueTask InitializeAsync()
    {
        database = await TestPostgres.Clone("journeys", Migrate);
        UseKestrel(0);
        StartServer();
        await using var scope = Services.CreateAsyncScope();
        var demonstration = scope.ServiceProvider.GetRequiredService<IDemonstration>();
        await demonstration.Load(TestContext.Current.CancellationToken);
        await scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().Make(demonstration.Authority, demonstration.Groups);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Clock:StartAt", Start.ToString())
        .UseSetting("ConnectionStrings:RightToBid", database!.ConnectionString)
        .UseSetting("Demonstration", "false")
        .UseSetting("BackgroundWork", "false");

    private static async Task Migrate(string connectionString)
    {
        var clock = new StandingClock();
        await using var kernel = PostgresKernel.Open(CaseKernel.Settings(connectionString, clock, new TimeOrderedIdentifiers(clock)));
        await kernel.Migrations.Migrate();
    }

    private sealed class StandingClock : IClock
    {
        public Instant GetCurrentInstant() => Start;
    }
}
