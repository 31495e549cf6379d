using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

using NodaTime;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Accounts;

/// <summary>The app's clock is the site's: it stands, and every sign-in is half a minute after the last.</summary>
public partial class using_a_second_factor(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    private static int minutes;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Roles.Officer)]
    [InlineData(Roles.LegalOfficer)]
    [InlineData(Roles.Reviewer)]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.AuthorityAdministrator)]
    [InlineData(Roles.PlatformAdministrator)]
    public async Task comes_before_anything_else_for_whoever_works_for_a_council(string role)
    {
        using var browser = await SignedIn(await Made($"before-{role}@test.example", role));

        foreach (var address in new[] { "/casework", "/accounts", "/account", "/account/password" })
        {
            (await TestCouncil.Open(browser, address)).Address.ShouldBe("/account/second-factor", address);
        }

        (await TestCouncil.Open(browser, "/register")).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Send(browser, "/sign-out")).Address.ShouldBe("/");
    }

    [Fact]
    public async Task is_not_asked_of_a_group()
    {
        var email = await Made("free@test.example", Roles.GroupMember);
        using var browser = await SignedIn(email);
        (await TestCouncil.Open(browser, "/groups")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task is_not_asked_of_an_account_for_demonstration_which_says_so()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(browser, "/account")).SummaryRow("Second factor").ShouldStartWith("None. An account for demonstration needs none");
    }

    [Fact]
    public async Task once_set_up_is_asked_for_at_every_sign_in()
    {
        var email = await Made("careful@test.example");
        var (key, _) = await SetUp(email);
        Wait();

        using var browser = council.Browser();
        var half = await TestCouncil.Send(browser, "/sign-in?returnTo=%2Fcasework%2Fdue", ("Email", email), ("Password", TestCouncil.Password));
        half.Address.ShouldBe("/sign-in/code?returnTo=%2Fcasework%2Fdue");
        (await TestCouncil.Open(browser, "/casework")).Address.ShouldStartWith("/sign-in?");

        (await TestCouncil.Send(browser, half.Address, ("Code", Code(key)))).Address.ShouldBe("/casework/due");
    }

    [Fact]
    public async Task lets_nobody_in_by_the_password_alone()
    {
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, "/sign-in/code")).Address.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task takes_a_code_once()
    {
        var email = await Made("once2fa@test.example");
        var (key, _) = await SetUp(email);

        (await EnterCode(email, Code(key))).ErrorAt("Code").ShouldNotBeNull("the code with which it was set up");
        Wait();
        (await EnterCode(email, Code(key))).Address.ShouldBe("/casework");
        (await EnterCode(email, Code(key))).ErrorAt("Code").ShouldNotBeNull("the same code again");
    }

    [Theory]
    [InlineData(-30, true)]
    [InlineData(30, true)]
    [InlineData(-60, false)]
    [InlineData(60, false)]
    public async Task bears_a_clock_that_is_half_a_minute_off_and_no_more(int seconds, bool isTaken)
    {
        var email = await Made($"off{seconds}@test.example");
        var (key, _) = await SetUp(email);
        Wait();
        Wait();

        var page = await EnterCode(email, AuthenticatorCodes.CodeAt(key, council.Clock.GetCurrentInstant() + Duration.FromSeconds(seconds)));

        (page.Address == "/casework").ShouldBe(isTaken);
    }

    [Fact]
    public async Task locks_the_account_after_five_wrong_codes()
    {
        var email = await Made("guessed@test.example");
        var (key, _) = await SetUp(email);
        Wait();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await EnterCode(email, Code(key) == "000000" ? "000001" : "000000");
        }

        using var browser = council.Browser();
        (await TestCouncil.Send(browser, "/sign-in", ("Email", email), ("Password", TestCouncil.Password))).ErrorAt("Email").ShouldBe(SignInModel.Refused);
    }

    [Fact]
    public async Task can_be_a_recovery_code_which_works_once()
    {
        var email = await Made("lost@test.example");
        var (_, codes) = await SetUp(email);
        codes.Count.ShouldBe(10);

        (await EnterCode(email, codes[0].ToLowerInvariant())).Address.ShouldBe("/casework");
        (await EnterCode(email, codes[0])).ErrorAt("Code").ShouldNotBeNull();
        (await EnterCode(email, codes[1].Replace("-", " ", StringComparison.Ordinal))).Address.ShouldBe("/casework");
    }

    [Fact]
    public async Task is_exchanged_only_with_a_code_of_the_present_app()
    {
        var email = await Made("exchange@test.example");
        var (key, _) = await SetUp(email);
        Wait();
        using var browser = await SignedInWith(email, Code(key));
        Wait();

        (await TestCouncil.Send(browser, "/account/second-factor", ("What", "another"), ("Code", "123"))).ErrorAt("Code").ShouldNotBeNull();
        (await TestCouncil.Send(browser, "/account/second-factor", ("What", ""), ("Code", Code(key)))).ErrorAt("What").ShouldNotBeNull();
        Wait();
        var page = await TestCouncil.Send(browser, "/account/second-factor", ("What", "another"), ("Code", Code(key)));

        page.Heading.ShouldBe("Set up a second factor");
        KeyOn(page).ShouldNotBe(key);
    }

    [Fact]
    public async Task gives_new_recovery_codes_in_place_of_the_old()
    {
        var email = await Made("codes@test.example");
        var (key, old) = await SetUp(email);
        Wait();
        using var browser = await SignedInWith(email, Code(key));
        Wait();

        var codes = CodesOn(await TestCouncil.Send(browser, "/account/second-factor", ("What", "codes"), ("Code", Code(key))));

        codes.Intersect(old).ShouldBeEmpty();
        (await EnterCode(email, old[0])).ErrorAt("Code").ShouldNotBeNull();
        (await EnterCode(email, codes[0])).Address.ShouldBe("/casework");
    }

    [Fact]
    public async Task is_never_shown_again_and_never_kept_so_that_the_table_gives_it_away()
    {
        var email = await Made("kept@test.example");
        var (key, codes) = await SetUp(email);
        Wait();
        using var browser = await SignedInWith(email, Code(key));

        (await TestCouncil.Open(browser, "/account/second-factor")).HasPart("key").ShouldBeFalse();
        var plain = codes.Select(code => code.Replace("-", "", StringComparison.Ordinal)).ToList();
        (await council.Everything("identity.account_tokens")).ShouldAllBe(row => !row.Contains(key) && !plain.Any(row.Contains));
    }

    [Fact]
    public async Task is_taken_away_by_an_administrator_for_whoever_lost_it()
    {
        var email = await Made("helpless@test.example");
        await SetUp(email);
        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);
        var list = await TestCouncil.Open(administrator, "/accounts");

        var address = list.Link("Holder of helpless@test.example");
        var page = await TestCouncil.Fill(administrator, address);
        var reset = page with { Answers = [.. page.Answers.Where(answer => answer.Name != "what"), ("what", "reset")] };
        (await TestCouncil.Post(administrator, reset)).Main.ShouldContain("sets up another second factor when they next sign in");

        using var browser = await SignedIn(email);
        (await TestCouncil.Open(browser, "/casework")).Address.ShouldBe("/account/second-factor");
    }

    [Fact]
    public async Task is_asked_of_programs_too()
    {
        var email = await Made("robot@test.example");
        using var program = council.CreateClient();
        using (var without = await program.PostAsJsonAsync("/api/v1/sign-in", new { email, password = TestCouncil.Password }, Cancellation))
        {
            var token = (await without.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("accessToken").GetString();
            (await Read(program, token)).ShouldBe(HttpStatusCode.Forbidden, "it has none yet");
        }

        var (key, _) = await SetUp(email);
        Wait();
        using var refused = await program.PostAsJsonAsync("/api/v1/sign-in", new { email, password = TestCouncil.Password }, Cancellation);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var taken = await program.PostAsJsonAsync("/api/v1/sign-in", new { email, password = TestCouncil.Password, code = Code(key) }, Cancellation);
        var tokens = await taken.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        (await Read(program, tokens.GetProperty("accessToken").GetString())).ShouldBe(HttpStatusCode.NotFound);
        using var renewed = await program.PostAsJsonAsync("/api/v1/sign-in/refresh", new { token = tokens.GetProperty("refreshToken").GetString() }, Cancellation);
        var successor = (await renewed.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("accessToken").GetString();
        (await Read(program, successor)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void shows_the_digits_of_the_standard()
    {
        // RFC 6238, appendix B, the key "12345678901234567890" and the last six of the eight digits.
        const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        foreach (var (second, digits) in new[] { (59L, "287082"), (1111111109L, "081804"), (1234567890L, "005924"), (20000000000L, "353130") })
        {
            AuthenticatorCodes.CodeAt(Key, Instant.FromUnixTimeSeconds(second)).ShouldBe(digits);
        }
    }

    /// <summary>The next code begins.</summary>
    private void Wait() => council.Clock.AdvanceTo(On("Tuesday 12 May 2026").At(new LocalTime(13, 0)).PlusSeconds(30 * Interlocked.Increment(ref minutes)));

    private string Code(string key) => AuthenticatorCodes.CodeAt(key, council.Clock.GetCurrentInstant());

    private async Task<string> Made(string email, string role = Roles.Officer)
    {
        var group = Roles.OfGroups.Contains(role) ? TestCouncil.FriendsOfTheFox : (Guid?)null;
        await council.Make(
            new(email, TestCouncil.Password, $"Holder of {email}", role, TestCouncil.Authority, group, group is null ? null : "Friends of the Fox"), isForDemonstration: false);
        return email;
    }

    private async Task<HttpClient> SignedIn(string email) => await council.SignedIn(email);

    private async Task<(string Key, IReadOnlyList<string> Codes)> SetUp(string email)
    {
        using var browser = await SignedIn(email);
        var key = KeyOn(await TestCouncil.Open(browser, "/account/second-factor"));
        var page = await TestCouncil.Send(browser, "/account/second-factor", ("Code", Code(key)));
        page.Heading.ShouldBe("Keep your recovery codes");
        (await TestCouncil.Open(browser, "/account")).Status.ShouldBe(HttpStatusCode.OK);
        return (key, CodesOn(page));
    }

    private async Task<TestPage> EnterCode(string email, string code)
    {
        using var browser = council.Browser();
        await TestCouncil.Send(browser, "/sign-in", ("Email", email), ("Password", TestCouncil.Password));
        return await TestCouncil.Send(browser, "/sign-in/code", ("Code", code));
    }

    private async Task<HttpClient> SignedInWith(string email, string code)
    {
        var browser = council.Browser();
        await TestCouncil.Send(browser, "/sign-in", ("Email", email), ("Password", TestCouncil.Password));
        (await TestCouncil.Send(browser, "/sign-in/code", ("Code", code))).Address.ShouldBe("/casework");
        return browser;
    }

    private static async Task<HttpStatusCode> Read(HttpClient program, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/nominations/{Guid.Empty}");
        request.Headers.Authorization = new("Bearer", token);
        using var answer = await program.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }

    private static string KeyOn(TestPage page) => page.WordsOf("key").Replace(" ", "", StringComparison.Ordinal);

    private static IReadOnlyList<string> CodesOn(TestPage page) => [.. Written().Matches(page.WordsOf("codes")).Select(code => code.Value)];

    [GeneratedRegex("([A-Z2-9]{4}-){3}[A-Z2-9]{4}")]
    private static partial Regex Written();
}
