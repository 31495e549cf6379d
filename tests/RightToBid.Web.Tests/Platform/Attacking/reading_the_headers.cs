using System.Net;

using Microsoft.AspNetCore.Hosting;

namespace RightToBid.Web.Tests.Platform.Attacking;

/// <summary>What every answer tells a browser to refuse, on a site in earnest.</summary>
public class reading_the_headers(reading_the_headers.InEarnest council) : IClassFixture<reading_the_headers.InEarnest>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/nowhere")]
    [InlineData("/casework")]
    [InlineData("/site.css")]
    [InlineData("/api/v1/nominations/00000000-0000-0000-0000-000000000000")]
    [InlineData("/openapi/v1.json")]
    public async Task finds_the_same_on(string address)
    {
        using var answer = await Ask($"https://assets.test.example{address}");

        One(answer, "Strict-Transport-Security").ShouldStartWith("max-age=");
        One(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        One(answer, "X-Frame-Options").ShouldBe("DENY");
        One(answer, "Referrer-Policy").ShouldBe("same-origin");
        One(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        One(answer, "Permissions-Policy").ShouldContain("camera=()");
        var policy = One(answer, "Content-Security-Policy");
        foreach (var part in new[] { "default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'" })
        {
            policy.ShouldContain(part);
        }

        policy.ShouldNotContain("unsafe");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("X-Powered-By").ShouldBeFalse();
    }

    [Fact]
    public async Task finds_no_page_without_encryption()
    {
        using var answer = await Ask("http://assets.test.example/sign-in");
        answer.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);
        answer.Headers.Location!.Scheme.ShouldBe("https");
    }

    [Theory]
    [InlineData("/sign-in/code")]
    [InlineData("/join/E99999999/00000000-0000-0000-0000-000000000000/secret")]
    [InlineData("/recover/E99999999/00000000-0000-0000-0000-000000000000/secret")]
    [InlineData("/sign-in/passkey")]
    public async Task finds_that_nothing_keeps_a_page_with_a_secret(string address)
    {
        using var answer = await Ask($"https://assets.test.example{address}");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private async Task<HttpResponseMessage> Ask(string address)
    {
        using var client = council.CreateClient(new() { AllowAutoRedirect = false });
        return await client.GetAsync(new Uri(address), TestContext.Current.CancellationToken);
    }

    private static string One(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).ShouldHaveSingleItem();

    public sealed class InEarnest : TestCouncil
    {
        protected override string EnvironmentName => "Production";

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("https_port", "443");
        }
    }
}
