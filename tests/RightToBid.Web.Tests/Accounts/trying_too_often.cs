using System.Net;
using System.Net.Http.Json;

using Microsoft.AspNetCore.Hosting;

using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Accounts;

/// <summary>A site that lets one address try five times a minute.</summary>
public class trying_too_often(trying_too_often.StrictCouncil council) : IClassFixture<trying_too_often.StrictCouncil>
{
    [Fact]
    public async Task is_refused_on_every_way_in_and_looking_is_not()
    {
        using var browser = council.Browser();
        var form = await TestCouncil.Fill(browser, "/sign-in", ("Email", "nobody@test.example"), ("Password", "not-the-password"));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            (await TestCouncil.Post(browser, form)).Status.ShouldBe(HttpStatusCode.OK);
        }

        var refused = await TestCouncil.Post(browser, form);

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Heading.ShouldBe("Too many attempts");
        (await TestCouncil.Open(browser, "/sign-in")).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Send(browser, "/recover", ("Email", "nobody@test.example"))).Status.ShouldBe(HttpStatusCode.TooManyRequests);
        using var program = council.CreateClient();
        using var answer = await program.PostAsJsonAsync("/api/v1/sign-in", new { email = "nobody@test.example", password = "x" }, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    public sealed class StrictCouncil : TestCouncil
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("SignIn:AttemptsPerMinute", "5");
        }
    }
}
