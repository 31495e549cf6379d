using System.Net;
using System.Web;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Platform.SigningIn.Providers;
using RightToBid.Web.Tests.Accounts;

namespace RightToBid.Web.Tests.Platform.SigningIn.Providers;

public class signing_in_at_one_s_council(CouncilWithProvider council) : IClassFixture<CouncilWithProvider>
{
    private const string Failed = "Signing in with your council did not work.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task is_offered_for_each_council_that_has_a_provider()
    {
        using var browser = council.Browser();
        var page = await TestCouncil.Open(browser, "/sign-in?returnTo=%2Fprivacy");

        page.Link("Sign in with Test Council").ShouldBe($"/sign-in/with/{TestCouncil.Authority}?returnTo=%2Fprivacy");
        page.Link("Sign in with Other Council").ShouldBe($"/sign-in/with/{CouncilWithProvider.Other}?returnTo=%2Fprivacy");
        (await TestCouncil.Open(browser, "/sign-in/with/E06000001")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task leads_into_the_account_that_was_linked_while_signed_in()
    {
        await Made("olga@test.example");
        await Linked("olga@test.example", "subject-olga");

        (await Arrive("subject-olga")).Address.ShouldBe("/casework");
        (await Arrive("subject-olga", "?returnTo=%2Fprivacy")).Address.ShouldBe("/privacy");
        (await Arrive("subject-olga", "?returnTo=https%3A%2F%2Felsewhere.example")).Address.ShouldBe("/casework");
    }

    [Fact]
    public async Task with_a_subject_that_nobody_linked_leads_into_no_account_whatever_its_email_address()
    {
        var page = await Arrive("subject-unknown");

        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Heading.ShouldBe("No account is linked");
        page.Navigation.ShouldContain("Sign in");
        page.HasForm.ShouldBeFalse();
    }

    [Fact]
    public async Task with_an_invitation_sets_up_an_account_without_a_password()
    {
        var link = await council.LinkFor("nils@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        using var browser = council.Browser();
        var leave = (await TestCouncil.Open(browser, link)).Link("Sign in with Test Council");
        using var standing = council.Standing();
        (await CouncilWithProvider.Arrive(standing, "subject-nils", TestCouncil.Authority, new Uri($"https://localhost{leave}").Query)).Heading.ShouldBe("Set up your account");

        (await TestCouncil.Send(standing, $"/sign-in/from/{TestCouncil.Authority}", ("Name", ""))).ErrorAt("Name").ShouldBe("Enter your name");
        var done = await TestCouncil.Send(standing, $"/sign-in/from/{TestCouncil.Authority}", ("Name", "Nils New"));

        done.Status.ShouldBe(HttpStatusCode.Redirect);
        (await TestCouncil.Open(browser, link)).Heading.ShouldBe("This link does not work");
        (await council.TryToSignIn("nils@test.example", "")).ErrorAt("Password").ShouldNotBeNull();
        var page = await Arrive("subject-nils");
        page.Address.ShouldBe("/account/second-factor", "the provider's second factor is not assumed");
    }

    [Fact]
    public async Task whose_second_factor_is_assured_asks_for_no_other()
    {
        await council.Make(
            new("vera@elsewhere.example", TestCouncil.Password, "Vera Vigilant", Roles.AuthorityAdministrator, CouncilWithProvider.Other), isForDemonstration: false);
        await Link("vera@elsewhere.example", CouncilWithProvider.Other, "subject-vera");

        using var browser = council.Standing();
        var page = await CouncilWithProvider.Arrive(browser, "subject-vera", CouncilWithProvider.Other);

        (page.Address, page.Status).ShouldBe(("/accounts", HttpStatusCode.OK));
    }

    [Fact]
    public async Task whose_second_factor_is_not_assured_asks_for_the_code_of_the_app()
    {
        await Made("carla@test.example", isForDemonstration: false);
        await Link("carla@test.example", TestCouncil.Authority, "subject-carla");
        await using (var scope = council.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            var carla = (await accounts.FindByEmailAsync("carla@test.example"))!;
            await scope.ServiceProvider.GetRequiredService<SecondFactor>().Key(carla);
            await accounts.SetTwoFactorEnabledAsync(carla, enabled: true);
        }

        (await Arrive("subject-carla")).Address.ShouldStartWith("/sign-in/code");
    }

    [Theory]
    [InlineData("the state of another browser")]
    [InlineData("an invented state")]
    [InlineData("no state")]
    public async Task with(string what)
    {
        await Made($"state-{what.Length}@test.example");
        await Link($"state-{what.Length}@test.example", TestCouncil.Authority, $"subject-{what.Length}");
        using var browser = council.Standing();
        using var another = council.Standing();
        var back = await CouncilWithProvider.Back(browser, $"subject-{what.Length}");
        var attempt = what switch
        {
            "an invented state" => Changed(back, "state", "CfDJ8invented"),
            "no state" => Changed(back, "state", null),
            _ => back,
        };

        await IsRefused(what == "the state of another browser" ? another : browser, attempt);
    }

    [Fact]
    public async Task with_a_code_twice()
    {
        await Made("twice@test.example");
        await Link("twice@test.example", TestCouncil.Authority, "subject-twice");
        using var browser = council.Standing();
        var first = await CouncilWithProvider.Back(browser, "subject-twice");
        var second = await CouncilWithProvider.Back(browser, "subject-twice");
        (await TestCouncil.Open(browser, first)).Status.ShouldBe(HttpStatusCode.Redirect);

        await IsRefused(browser, Changed(second, "code", HttpUtility.ParseQueryString(new Uri($"https://localhost{first}").Query)["code"]));
    }

    [Fact]
    public async Task with_somebody_else_s_code_has_the_wrong_verifier()
    {
        await Made("victim@test.example");
        await Link("victim@test.example", TestCouncil.Authority, "subject-victim");
        using var victim = council.Standing();
        using var thief = council.Standing();
        var stolen = HttpUtility.ParseQueryString(new Uri($"https://localhost{await CouncilWithProvider.Back(victim, "subject-victim")}").Query)["code"];

        await IsRefused(thief, Changed(await CouncilWithProvider.Back(thief, "subject-thief"), "code", stolen));
    }

    [Fact]
    public async Task refused_by_the_provider_says_so()
    {
        using var browser = council.Standing();
        var state = HttpUtility.ParseQueryString((await CouncilWithProvider.There(browser)).Query)["state"];
        await IsRefused(browser, $"/sign-in/back/{TestCouncil.Authority}?error=access_denied&state={Uri.EscapeDataString(state!)}");
    }

    [Fact]
    public async Task leads_into_no_account_that_is_closed()
    {
        await Made("closed@test.example");
        await Link("closed@test.example", TestCouncil.Authority, "subject-closed");
        await using (var scope = council.Services.CreateAsyncScope())
        {
            var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
            await scope.ServiceProvider.GetRequiredService<AccountDesk>().Close((await accounts.FindByEmailAsync("closed@test.example"))!, new Caller(TestCouncil.Authority, "test", null, null));
        }

        var page = await Arrive("subject-closed");

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.Forbidden, "No account is linked"));
    }

    [Fact]
    public async Task leads_into_no_account_of_another_authority()
    {
        await council.Make(new("eva@elsewhere.example", TestCouncil.Password, "Eva Elsewhere", Roles.Officer, CouncilWithProvider.Other));
        await Link("eva@elsewhere.example", TestCouncil.Authority, "subject-eva");
        (await Arrive("subject-eva")).Heading.ShouldBe("No account is linked");

        using var eva = await council.Standing("eva@elsewhere.example");
        (await CouncilWithProvider.Arrive(eva, "subject-eva-2")).Heading.ShouldBe("No account is linked");
    }

    [Fact]
    public async Task links_nobody_without_being_asked_and_no_one_of_a_group()
    {
        using var member = await council.Standing(TestCouncil.Member);
        (await CouncilWithProvider.Arrive(member, "subject-member")).Heading.ShouldBe("No account is linked");
        (await TestCouncil.Open(member, "/account/provider")).Status.ShouldBe(HttpStatusCode.NotFound);

        await Made("asked@test.example");
        using var asked = await council.Standing("asked@test.example");
        (await CouncilWithProvider.Arrive(asked, "subject-asked")).Heading.ShouldBe("Link your account");
        (await Arrive("subject-asked")).Heading.ShouldBe("No account is linked", "nothing was sent yet");
    }

    [Fact]
    public async Task is_over_when_it_is_unlinked()
    {
        await Made("once-linked@test.example");
        await Linked("once-linked@test.example", "subject-once");
        using var browser = await council.SignedIn("once-linked@test.example");

        (await TestCouncil.Send(browser, "/account/provider")).Main.ShouldContain("Your account is no longer linked to Test Council");

        (await Arrive("subject-once")).Heading.ShouldBe("No account is linked");
    }

    [Theory]
    [InlineData("http://provider.example/authorize")]
    [InlineData("")]
    public void is_not_set_up_over_plain_text(string address) => Should.Throw<InvalidOperationException>(() => new Provider
    {
        Authority = TestCouncil.Authority,
        Name = "Test Council",
        ClientId = "id",
        ClientSecret = "secret",
        AuthorizationEndpoint = address,
        TokenEndpoint = "https://provider.example/token",
        UserInformationEndpoint = "https://provider.example/me",
    }.Require()).Message.ShouldContain(TestCouncil.Authority);

    /// <summary>Links through the pages, as the account's owner.</summary>
    private async Task Linked(string email, string subject)
    {
        using var browser = await council.Standing(email);
        (await TestCouncil.Open(browser, "/account")).SummaryRow("Test Council").ShouldStartWith("Not linked");
        (await CouncilWithProvider.Arrive(browser, subject)).Heading.ShouldBe("Link your account");
        await TestCouncil.Send(browser, $"/sign-in/from/{TestCouncil.Authority}");
        (await TestCouncil.Open(browser, "/account")).SummaryRow("Test Council").ShouldStartWith("Linked");
    }

    private async Task Link(string email, string authority, string subject)
    {
        await using var scope = council.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        await accounts.AddLoginAsync((await accounts.FindByEmailAsync(email))!, new UserLoginInfo(Provider.SchemeOf(authority), subject, "Council"));
    }

    private Task Made(string email, bool isForDemonstration = true) =>
        council.Make(new(email, TestCouncil.Password, "Olga Officer", Roles.Officer, TestCouncil.Authority), isForDemonstration);

    /// <summary>Comes back from the provider in a browser of its own.</summary>
    private async Task<TestPage> Arrive(string subject, string question = "")
    {
        using var browser = council.Standing();
        return await CouncilWithProvider.Arrive(browser, subject, TestCouncil.Authority, question);
    }

    private static async Task IsRefused(HttpClient browser, string back)
    {
        using var answer = await browser.GetAsync(new Uri(back, UriKind.Relative), Cancellation);
        answer.Headers.Location!.ToString().ShouldBe("/sign-in?failed=true");
        (await TestCouncil.Open(browser, "/sign-in?failed=true")).Main.ShouldContain(Failed);
        using var casework = await browser.GetAsync(new Uri("/casework", UriKind.Relative), Cancellation);
        casework.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static string Changed(string address, string name, string? value)
    {
        var (path, query) = (address.Split('?')[0], HttpUtility.ParseQueryString(address.Split('?')[1]));
        if (value is null)
        {
            query.Remove(name);
        }
        else
        {
            query[name] = value;
        }

        return $"{path}?{query}";
    }
}
