using System.Net;

namespace RightToBid.Web.Tests.Platform;

public class meeting_the_site(TestCouncil site) : IClassFixture<TestCouncil>
{
    [Theory]
    [InlineData("/", "Keep what your community values")]
    [InlineData("/accessibility", "Accessibility")]
    [InlineData("/privacy", "Privacy")]
    public async Task shows_each_page_in_the_layout(string address, string heading)
    {
        var page = await site.Open(address);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe(heading);
        page.Link("Skip to main content").ShouldBe("#main-content");
        page.Navigation.ShouldBe(["Home", "Register", "Calculator", "Sign in"]);
        page.Markup.ShouldContain("Contains public sector information licensed under the");
    }

    [Fact]
    public async Task in_development_says_that_it_is_a_demonstration() => (await site.Open("/")).Markup.ShouldContain("Demonstration");

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/site.css")]
    [InlineData("/calculator/england-right-to-bid-2011/list-entry/2023-08-31.json")]
    public async Task allows_nothing_inline_nothing_foreign_and_no_frame(string address)
    {
        using var response = await site.Ask(address);

        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
    }

    [Fact]
    public async Task finds_every_style_and_script_that_a_page_names()
    {
        var page = await site.Open("/");

        foreach (var name in new[] { "/lib/govuk-frontend/govuk-frontend.min.css", "/lib/govuk-frontend/govuk-frontend.min.js", "/site.css", "/site.js", "/scripts-work.js", "/icon.svg" })
        {
            using var response = await site.Ask(name);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, name);
        }

        page.Markup.ShouldContain("/site.css?v=");
    }

    [Fact]
    public async Task uses_nothing_that_only_gov_uk_may_use()
    {
        using var response = await site.Ask("/lib/govuk-frontend/govuk-frontend.min.css");
        var styles = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        styles.ShouldNotContain("GDS Transport");
        styles.ShouldNotContain("crest");
    }

    [Fact]
    public async Task says_that_it_is_alive()
    {
        using var response = await site.Ask("/health/live");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task tells_a_program_in_problem_details_that_there_is_nothing()
    {
        using var response = await site.Ask("/api/v1/nowhere");

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }
}
