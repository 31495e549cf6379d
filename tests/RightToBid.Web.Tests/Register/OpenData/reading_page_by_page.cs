using System.Net;
using System.Text.Json;

using Microsoft.OpenApi;

namespace RightToBid.Web.Tests.Register.OpenData;

public class reading_page_by_page(OpenRegister council) : IClassFixture<OpenRegister>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(200)]
    public async Task comes_to_every_entry_once_and_in_order(int limit)
    {
        var (address, references, pages) = ($"/api/v1/register?limit={limit}", new List<string>(), 0);
        while (address is not null)
        {
            var page = await council.Json(address);
            var items = page.GetProperty("items").EnumerateArray().ToList();
            items.Count.ShouldBeLessThanOrEqualTo(limit);
            references.AddRange(items.Select(item => $"{item.GetProperty("authority")} {item.GetProperty("reference")}"));
            address = page.TryGetProperty("next", out var next) ? next.GetString() : null;
            (++pages).ShouldBeLessThan(10);
        }

        references.ShouldBe(
        [
            "E07000081 ACV/2022/0001", "E07000081 ACV/2023/0003", "E07000081 ACV/2025/0002", "E07000082 S-1",
        ]);
    }

    [Fact]
    public async Task leads_to_the_next_page_with_what_was_asked()
    {
        using var response = await council.Ask($"/api/v1/register?authority={OpenRegister.Gloucester}&limit=1&show=listed&on=2026-05-11");

        var link = response.Headers.GetValues("Link").Single();
        link.ShouldContain("rel=\"next\"");
        var page = await council.Json(link[1..link.IndexOf('>', StringComparison.Ordinal)]);
        page.GetProperty("asAt").GetString().ShouldBe("2026-05-11");
        page.GetProperty("items").EnumerateArray().Single().GetProperty("reference").GetString().ShouldBe("ACV/2025/0002", "the hall is not listed");
        page.TryGetProperty("next", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("q=fox", "ACV/2022/0001")]
    [InlineData("show=moratorium", "ACV/2022/0001")]
    [InlineData("show=ended", "ACV/2023/0003")]
    [InlineData("kind=shop", "S-1")]
    [InlineData("authority=STO", "S-1")]
    public async Task finds_what_the_page_finds(string question, string reference) => (await council.Json($"/api/v1/register?{question}"))
        .GetProperty("items").EnumerateArray().Single().GetProperty("reference").GetString().ShouldBe(reference);

    [Fact]
    public async Task gives_reasons_of_unsuccessful_nominations_and_who_keeps_lists()
    {
        var yard = (await council.Json("/api/v1/unsuccessful")).GetProperty("items").EnumerateArray().Single();
        (yard.GetProperty("reference").GetString(), yard.GetProperty("decidedOn").GetString()).ShouldBe(("NOM/2026/0004", "2026-03-02"));
        var keepers = (await council.Json("/api/v1/authorities")).EnumerateArray().ToList();
        keepers.Select(keeper => keeper.GetProperty("organisation").GetString()).ShouldBe(["local-authority:GLO", "local-authority:STO"]);
        (await council.Json($"/api/v1/places?authority={OpenRegister.Gloucester}")).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task gives_a_case_as_its_page_has_it() => (await council.Json($"/api/v1/register/{OpenRegister.Gloucester}/ACV/2022/0001"))
        .ToString().ShouldBe((await council.Json($"/register/{OpenRegister.Gloucester}/ACV/2022/0001.json")).ToString());

    [Theory]
    [InlineData("/api/v1/register")]
    [InlineData("/api/v1/unsuccessful")]
    [InlineData("/api/v1/authorities")]
    [InlineData($"/api/v1/register/{OpenRegister.Gloucester}/ACV/2022/0001")]
    public async Task says_cheaply_that_nothing_changed(string address)
    {
        using var first = await council.Ask(address);
        using var client = council.CreateClient();
        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };

        using var answer = await client.SendAsync(again, TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        using var other = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "If-None-Match", "\"another\"" } } };
        (await client.SendAsync(other, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/api/v1/register?limit=0", 400)]
    [InlineData("/api/v1/register?limit=201", 400)]
    [InlineData("/api/v1/register?limit=many", 400)]
    [InlineData("/api/v1/register?cursor=x", 400)]
    [InlineData("/api/v1/register?show=sold", 400)]
    [InlineData("/api/v1/register?show=ends-soon", 400)]
    [InlineData("/api/v1/register?near=GL1+1AA", 400)]
    [InlineData("/api/v1/register?known=2026-05-01", 400)]
    [InlineData("/api/v1/unsuccessful?order=newest", 400)]
    [InlineData("/api/v1/register?on=2026-02-31", 400)]
    [InlineData("/api/v1/unsuccessful?on=tomorrow", 400)]
    [InlineData("/api/v1/places", 400)]
    [InlineData($"/api/v1/register/{OpenRegister.Gloucester}/ACV/2022/0001?on=x", 400)]
    [InlineData($"/api/v1/register/{OpenRegister.Gloucester}/NO/SUCH", 404)]
    public async Task says_what_is_wrong_with_a_question(string address, int status)
    {
        using var response = await council.Ask(address);

        ((int)response.StatusCode).ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task may_be_done_so_often_a_minute_and_then_again_in_the_next()
    {
        await using var strict = council.WithWebHostBuilder(builder => builder.UseSetting("Api:ReadsPerMinute", "2"));
        using var client = strict.CreateClient();

        using var first = await client.GetAsync(new Uri("/api/v1/authorities", UriKind.Relative), TestContext.Current.CancellationToken);
        first.Headers.GetValues("RateLimit-Limit").Single().ShouldBe("2");
        first.Headers.GetValues("RateLimit-Remaining").Single().ShouldBe("1");
        first.Headers.GetValues("RateLimit-Reset").Single().ShouldBe("60");
        using var second = await client.GetAsync(new Uri("/api/v1/authorities", UriKind.Relative), TestContext.Current.CancellationToken);
        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var third = await client.GetAsync(new Uri("/api/v1/authorities", UriKind.Relative), TestContext.Current.CancellationToken);
        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        third.Headers.GetValues("Retry-After").Single().ShouldBe("60");
    }

    [Fact]
    public async Task is_described_without_a_fault_and_with_examples()
    {
        var description = await council.Text("/openapi/v1.json");

        var read = OpenApiDocument.Parse(description, "json");

        read.Diagnostic!.Errors.ShouldBeEmpty();
        var document = read.Document.ShouldNotBeNull();
        foreach (var path in new[] { "/api/v1/register", "/api/v1/register/{authority}/{reference}", "/api/v1/unsuccessful", "/api/v1/authorities", "/api/v1/places" })
        {
            var operation = document.Paths[path].Operations![HttpMethod.Get];
            operation.Summary.ShouldNotBeNullOrEmpty();
            operation.Responses!.Keys.ShouldContain("304");
            operation.Responses["200"].Headers!.Keys.ShouldContain("ETag");
            (operation.Security ?? []).ShouldBeEmpty("no account is needed");
        }

        document.Paths["/api/v1/register"].Operations![HttpMethod.Get].Parameters!.Single(parameter => parameter.Name == "authority")
            .Example!.GetValue<string>().ShouldBe("E07000081");
    }
}
