using System.Net;

using RightToBid.Web.Platform;

namespace RightToBid.Web.Tests.Platform.Attacking;

/// <summary>With a cookie that was copied, planted or made up.</summary>
public class stealing_a_session(TestCouncil council) : IClassFixture<TestCouncil>
{
    private const string Name = "right-to-bid";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_worth_nothing_once_it_was_signed_out_of()
    {
        using var owner = Standing();
        var stolen = await SignIn(owner);
        (await Casework(stolen)).ShouldBe(HttpStatusCode.OK, "while its owner is signed in");

        await TestCouncil.Send(owner, "/sign-out");

        (await Casework(stolen)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task ends_that_session_and_no_other()
    {
        using var here = Standing();
        using var there = Standing();
        await SignIn(here);
        var other = await SignIn(there);

        await TestCouncil.Send(here, "/sign-out");

        (await Casework(other)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task by_planting_a_cookie_before_signing_in_gives_nothing()
    {
        using var browser = Standing();
        using var planted = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { { "Cookie", $"{Name}=planted" } } };
        using var answer = await browser.SendAsync(planted, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        var first = await SignIn(browser);
        using var again = Standing();
        var second = await SignIn(again);

        first.ShouldNotContain("planted");
        first.ShouldNotBe(second, "each signing in begins a session of its own");
    }

    [Fact]
    public async Task with_a_cookie_that_was_changed_is_like_having_none()
    {
        using var browser = Standing();
        var cookie = await SignIn(browser);
        (await Casework(cookie[..^4] + "AAAA")).ShouldBe(HttpStatusCode.Redirect);
        (await Casework($"{Name}=CfDJ8invented")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task with_a_cookie_opens_no_api_so_that_no_page_can_call_it()
    {
        using var browser = Standing();
        var cookie = await SignIn(browser);
        using var program = Standing();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/nominations/{Guid.Empty}") { Headers = { { "Cookie", cookie } } };
        using var answer = await program.SendAsync(request, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task of_an_account_that_needs_a_second_factor_goes_no_further_than_setting_one_up()
    {
        const string Email = "half@attacked.example";
        await council.Make(new(Email, TestCouncil.Password, "Hal Half", Roles.Officer, TestCouncil.Authority), isForDemonstration: false);
        using var browser = Standing();
        var cookie = await SignIn(browser, Email);
        (await Casework(cookie)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task is_made_hard_by_how_every_cookie_is_given()
    {
        using var browser = Standing();
        using var page = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative), Cancellation);
        var form = page.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith("right-to-bid-form=", StringComparison.Ordinal));

        foreach (var flag in new[] { "httponly", "secure", "samesite=strict" })
        {
            form.ShouldContain(flag);
        }
    }

    private HttpClient Standing() => council.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });

    /// <summary>Signs in, and copies the cookie.</summary>
    private static async Task<string> SignIn(HttpClient browser, string email = TestCouncil.Officer)
    {
        var form = await TestCouncil.Fill(browser, "/sign-in", ("Email", email), ("Password", TestCouncil.Password));
        using var content = new FormUrlEncodedContent(form.Answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        using var answer = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), content, Cancellation);
        return answer.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith($"{Name}=", StringComparison.Ordinal)).Split(';')[0];
    }

    private async Task<HttpStatusCode> Casework(string cookie)
    {
        using var thief = council.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/casework") { Headers = { { "Cookie", cookie } } };
        using var answer = await thief.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }
}
