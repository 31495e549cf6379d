using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace RightToBid.Web.Tests.Platform.SigningIn;

public class signing_in(TestCouncil council) : IClassFixture<TestCouncil>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task shows_who_is_signed_in_and_how_to_sign_out()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);

        var page = await TestCouncil.Open(browser, "/");

        page.Navigation.ShouldContain("Casework");
        page.Navigation.ShouldContain("Signed in as Olive Officer Sign out");
        page.Navigation.ShouldNotContain("Sign in");
    }

    [Fact]
    public async Task and_out_again_leaves_nobody_signed_in()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);

        await TestCouncil.Send(browser, "/sign-out");

        (await TestCouncil.Open(browser, "/")).Navigation.ShouldContain("Sign in");
    }

    [Fact]
    public async Task as_a_member_shows_the_group_and_no_casework()
    {
        using var browser = await council.SignedIn(TestCouncil.Member);

        var page = await TestCouncil.Open(browser, "/");

        page.Navigation.ShouldContain("Your group");
        page.Navigation.ShouldNotContain("Casework");
    }

    [Theory]
    [InlineData("officer@test.example", "not-the-password")]
    [InlineData("nobody@test.example", TestCouncil.Password)]
    public async Task with_what_is_not_right_says_the_same_whatever_it_was(string email, string password)
    {
        using var browser = council.Browser();

        var page = await TestCouncil.Send(browser, "/sign-in", ("Email", email), ("Password", password));

        page.ErrorAt("Email").ShouldBe("The email address or the password is not right. After 5 attempts, wait 15 minutes before the next.");
        page.Navigation.ShouldContain("Sign in");
        page.Markup.ShouldNotContain(password);
    }

    [Fact]
    public async Task without_answers_asks_for_both()
    {
        using var browser = council.Browser();

        var page = await TestCouncil.Send(browser, "/sign-in", ("Email", ""), ("Password", ""));

        page.ErrorAt("Email").ShouldBe("Enter your email address");
        page.ErrorAt("Password").ShouldBe("Enter your password");
    }

    [Fact]
    public async Task after_five_wrong_passwords_is_refused_with_the_right_one_too()
    {
        const string Unlucky = "unlucky@test.example";
        await council.Make(new(Unlucky, TestCouncil.Password, "Una Lucky", "officer", TestCouncil.Authority));
        using var browser = council.Browser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await TestCouncil.Send(browser, "/sign-in", ("Email", Unlucky), ("Password", "not-the-password"));
        }

        (await TestCouncil.Send(browser, "/sign-in", ("Email", Unlucky), ("Password", TestCouncil.Password))).ErrorAt("Email").ShouldNotBeNull();
    }

    [Fact]
    public async Task returns_to_the_page_that_asked_for_it()
    {
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, "/sign-in?returnTo=%2Fprivacy", ("Email", TestCouncil.Officer), ("Password", TestCouncil.Password)))
            .Address.ShouldBe("/privacy");
    }

    [Theory]
    [InlineData("https%3A%2F%2Felsewhere.example%2F")]
    [InlineData("%2F%2Felsewhere.example")]
    public async Task never_leads_to_another_site(string returnTo)
    {
        using var browser = council.Browser();
        var page = await TestCouncil.Send(browser, $"/sign-in?returnTo={returnTo}", ("Email", TestCouncil.Officer), ("Password", TestCouncil.Password));
        page.Address.ShouldStartWith("/casework");
    }

    [Fact]
    public async Task without_the_form_s_token_is_refused()
    {
        using var browser = council.Browser();
        using var content = new FormUrlEncodedContent([new("Email", TestCouncil.Officer), new("Password", TestCouncil.Password)]);

        var page = await TestPage.Read(await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), content, Cancellation));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Main.ShouldContain("Nothing was saved.");
    }

    [Fact]
    public async Task gives_a_cookie_that_no_script_reads_and_no_plain_connection_carries()
    {
        using var browser = council.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        var markup = await browser.GetStringAsync(new Uri("/sign-in", UriKind.Relative), Cancellation);
        var token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(markup).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([new("Email", TestCouncil.Officer), new("Password", TestCouncil.Password), new("__RequestVerificationToken", token)]);

        using var response = await browser.PostAsync(new Uri("/sign-in", UriKind.Relative), content, Cancellation);

        var cookie = response.Headers.GetValues("Set-Cookie").Single(header => header.StartsWith("right-to-bid=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("secure");
        cookie.ShouldContain("samesite=lax");
    }

    [Fact]
    public async Task by_a_program_gives_a_token_and_its_successor()
    {
        using var program = council.CreateClient();
        using var first = await program.PostAsJsonAsync("/api/v1/sign-in", new { email = TestCouncil.Officer, password = TestCouncil.Password }, Cancellation);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        var refreshToken = (await first.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("refreshToken").GetString();

        using var second = await program.PostAsJsonAsync("/api/v1/sign-in/refresh", new { token = refreshToken }, Cancellation);

        second.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await second.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("accessToken").GetString().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("/api/v1/sign-in", "{\"email\":\"officer@test.example\",\"password\":\"not-the-password\"}")]
    [InlineData("/api/v1/sign-in", "{}")]
    [InlineData("/api/v1/sign-in/refresh", "{\"token\":\"invented\"}")]
    public async Task by_a_program_with_what_is_not_right_is_a_problem_in_words(string address, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await council.Ask(HttpMethod.Post, address, content);

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task makes_the_site_ready_once_its_schema_is_as_expected()
    {
        using var response = await council.Ask("/health/ready");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
