using System.Net;
using System.Net.Http.Json;

using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

using NodaTime;

using RightToBid.Web.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Platform;

public sealed class moving_the_clock : TestSite
{
    private readonly CountedWork work = new();

    private Task<HttpResponseMessage> Advance(string? to) => Ask(HttpMethod.Post, "/development/clock", JsonContent.Create(new { advanceTo = to }));

    private LocalDate Today => Services.GetRequiredService<DevelopmentClock>().Today();

    [Fact]
    public async Task does_everything_that_is_due_before_it_answers()
    {
        using var response = await Advance("2027-01-31T00:00:00Z");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        work.Drained.ShouldBe(1);
        Today.ShouldBe(On("Sunday 31 January 2027"));
    }

    [Fact]
    public async Task back_is_refused_with_where_it_stands()
    {
        using var response = await Advance("2026-05-11T00:00:00Z");

        response.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("2026-05-12T");
        work.Drained.ShouldBe(0);
        Today.ShouldBe(On("Tuesday 12 May 2026"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("tomorrow")]
    [InlineData("2027-01-31")]
    public async Task to_what_is_no_instant_is_refused(string? moment)
    {
        using var response = await Advance(moment);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task follows_london_not_greenwich()
    {
        using var response = await Advance("2026-06-30T23:30:00Z");
        Today.ShouldBe(On("Wednesday 1 July 2026"));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Clock:StartAt", "2026-05-12T09:00:00Z").ConfigureServices(services => services.AddSingleton<IDueWork>(work));
    }

    private sealed class CountedWork : IDueWork
    {
        public int Drained { get; private set; }

        public Task Drain(CancellationToken cancellation)
        {
            Drained++;
            return Task.CompletedTask;
        }

        public Task Drain(Duration longest, CancellationToken cancellation) => Drain(cancellation);
    }
}

/// <summary>The twin: where the site is in earnest, there is no such thing.</summary>
public sealed class moving_the_clock_elsewhere_than_in_development : TestSite
{
    [Fact]
    public async Task is_not_found()
    {
        using var response = await Ask(HttpMethod.Post, "https://localhost/development/clock", JsonContent.Create(new { advanceTo = "2027-01-31T00:00:00Z" }));
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
    }
}
