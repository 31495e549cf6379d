using System.Globalization;
using System.Net;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Tests.Register;

/// <summary>Each file holds a connection to the database while it is written, and pages need those too.</summary>
public sealed class taking_files_in_turn(NarrowRegister council) : IClassFixture<NarrowRegister>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private DownloadTurns Turns => council.Services.GetRequiredService<DownloadTurns>();

    public static TheoryData<string> Files =>
    [
        "/register.csv", "/register.json", "/register.geojson", "/register/unsuccessful.csv", "/register/unsuccessful.json", "/register/changes.csv",
        "/forward-plan.csv", "/forward-plan.json", "/data/all/register.csv", "/data/all/history.ndjson",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task tells_a_reader_too_many_to_come_back_and_serves_each_after_the_one_before(string address)
    {
        using var client = council.CreateClient();
        Turns.Take().ShouldBeTrue("another reader is at it");

        using (var refused = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            refused.Headers.GetValues("Retry-After").Single().ShouldBe("20");
            refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }

        Turns.GiveBack();
        for (var reader = 1; reader <= 3; reader++)
        {
            using var served = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            served.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await served.Content.ReadAsStringAsync(Cancellation)).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public async Task keeps_no_refusal_in_a_cache_where_the_file_itself_would_be()
    {
        using var client = council.CreateClient();
        Turns.Take().ShouldBeTrue();

        using var refused = await client.GetAsync(new Uri("/register.csv?known=2024-01-01", UriKind.Relative), Cancellation);

        Turns.GiveBack();
        refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Theory]
    [InlineData("/register")]
    [InlineData("/register.geojson?bbox=-1.5,51.7,-1.4,51.8")]
    [InlineData("/register.csv?on=tomorrow")]
    public async Task leaves_pages_maps_and_wrong_questions_alone(string address)
    {
        using var client = council.CreateClient();
        Turns.Take().ShouldBeTrue();

        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Turns.GiveBack();
        answer.StatusCode.ShouldNotBe(HttpStatusCode.ServiceUnavailable);
    }
}

/// <summary>A register of which one file can be on its way at a time.</summary>
public sealed class NarrowRegister : AshcombeRegister
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Downloads:AtOnce", "1");
    }
}

public sealed class ending_a_turn
{
    [Fact]
    public async Task comes_when_the_file_is_written_and_when_its_reader_leaves()
    {
        var services = Services(atOnce: 2);
        var (slow, leaving) = (new SlowFile(), new SlowFile());
        var (first, second) = (slow.Begin(services), leaving.Begin(services));
        (await new SlowFile().Refused(services)).ShouldBeTrue("two are at it");

        leaving.Leave();
        await Should.ThrowAsync<OperationCanceledException>(second);
        (await SlowFile.Written().Refused(services)).ShouldBeFalse("one has left");
        (await SlowFile.Written().Refused(services)).ShouldBeFalse("the one after it is done");

        var third = new SlowFile();
        var next = third.Begin(services);
        (await new SlowFile().Refused(services)).ShouldBeTrue("the first is still at it, and another");
        slow.End();
        third.End();
        await Task.WhenAll(first, next);
        (await SlowFile.Written().Refused(services)).ShouldBeFalse();
    }

    private static ServiceProvider Services(int atOnce) => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection([new("Downloads:AtOnce", atOnce.ToString(CultureInfo.InvariantCulture))]).Build())
        .AddSingleton<DownloadTurns>()
        .BuildServiceProvider();

    private sealed class SlowFile : IResult
    {
        private readonly TaskCompletionSource read = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public static SlowFile Written()
        {
            var file = new SlowFile();
            file.End();
            return file;
        }

        public void End() => read.SetResult();

        public void Leave() => read.SetCanceled();

        public Task ExecuteAsync(HttpContext httpContext) => read.Task;

        public Task Begin(IServiceProvider services) => new InTurn(this).ExecuteAsync(new DefaultHttpContext { RequestServices = services });

        public async Task<bool> Refused(IServiceProvider services)
        {
            var context = new DefaultHttpContext { RequestServices = services };
            await new InTurn(this).ExecuteAsync(context);
            return context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable;
        }
    }
}
