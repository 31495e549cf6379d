using System.Net;

using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Accounts;

public class setting_a_password_anew(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task by_a_link_ends_every_session_and_signs_nobody_in()
    {
        await Made("forgetful@test.example");
        using var elsewhere = await council.SignedIn("forgetful@test.example");
        var link = await Asked("forgetful@test.example");
        using var browser = council.Browser();

        var page = await TestCouncil.Send(browser, link, ("Password", AccountsCouncil.GoodPassword));

        page.Address.ShouldBe("/sign-in");
        page.Navigation.ShouldContain("Sign in");
        (await TestCouncil.Open(elsewhere, "/casework")).Address.ShouldStartWith("/sign-in");
        (await council.TryToSignIn("forgetful@test.example", TestCouncil.Password)).ErrorAt("Email").ShouldNotBeNull();
        (await council.TryToSignIn("forgetful@test.example", AccountsCouncil.GoodPassword)).Address.ShouldBe("/casework");
        await council.Drain();
        council.Mail.Taken.Last().Subject.ShouldBe("Your password for Right to bid was changed");
    }

    [Fact]
    public async Task answers_the_same_for_an_address_without_an_account_and_sends_nothing()
    {
        using var browser = council.Browser();
        var known = await TestCouncil.Send(browser, "/recover", ("Email", TestCouncil.Officer));
        var unknown = await TestCouncil.Send(browser, "/recover", ("Email", "nobody@test.example"));

        await council.Drain();

        (unknown.Status, unknown.Title, unknown.Main).ShouldBe((known.Status, known.Title, known.Main));
        council.Mail.Taken.ShouldAllBe(letter => letter.To != "nobody@test.example");
    }

    [Fact]
    public async Task works_once()
    {
        await Made("once@test.example");
        var link = await Asked("once@test.example");
        using var browser = council.Browser();
        await TestCouncil.Send(browser, link, ("Password", AccountsCouncil.GoodPassword));

        var again = await TestCouncil.Open(browser, link);

        again.Status.ShouldBe(HttpStatusCode.NotFound);
        again.Heading.ShouldBe("This link does not work");
    }

    [Fact]
    public async Task sent_twice_at_once_counts_once()
    {
        await Made("race@test.example");
        var link = await Asked("race@test.example");
        using var one = council.Browser();
        using var other = council.Browser();
        var forms = (await TestCouncil.Fill(one, link, ("Password", AccountsCouncil.GoodPassword)), await TestCouncil.Fill(other, link, ("Password", "quince-umbrella-tuesdays")));

        var pages = await Task.WhenAll(TestCouncil.Post(one, forms.Item1), TestCouncil.Post(other, forms.Item2));

        pages.Count(page => page.Address == "/sign-in").ShouldBe(1);
        pages.Count(page => page.Status == HttpStatusCode.NotFound).ShouldBe(1);
    }

    [Fact]
    public async Task opens_a_locked_account()
    {
        await Made("locked@test.example");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await council.TryToSignIn("locked@test.example", "not-the-password");
        }

        (await council.TryToSignIn("locked@test.example", TestCouncil.Password)).ErrorAt("Email").ShouldNotBeNull();
        using var browser = council.Browser();
        await TestCouncil.Send(browser, await Asked("locked@test.example"), ("Password", AccountsCouncil.GoodPassword));

        (await council.TryToSignIn("locked@test.example", AccountsCouncil.GoodPassword)).Address.ShouldBe("/casework");
    }

    [Theory]
    [InlineData("", "Choose a password")]
    [InlineData("elevenchars", "The password must be 12 characters or more")]
    [InlineData("password1234", "Choose another password: this is one of the commonest, or nearly")]
    [InlineData("forgetter2026", "Choose a password that is not made of your name, your email address or your council")]
    public async Task keeps_the_link_while_the_password_is_no_good(string password, string words)
    {
        await Made("forgetter@test.example");
        var link = await Asked("forgetter@test.example");
        using var browser = council.Browser();

        (await TestCouncil.Send(browser, link, ("Password", password))).ErrorAt("Password").ShouldBe(words);
        (await TestCouncil.Open(browser, link)).HasForm.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", "Enter your email address")]
    [InlineData("no address", "Enter an email address like name@example.org")]
    public async Task asks_for_an_address(string email, string words)
    {
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, "/recover", ("Email", email))).ErrorAt("Email").ShouldBe(words);
    }

    [Fact]
    public async Task keeps_no_secret_in_the_database()
    {
        await Made("hidden@test.example");
        var secret = (await Asked("hidden@test.example")).Split('/')[^1];
        (await council.Everything("rtb.recoveries")).ShouldAllBe(row => !row.Contains(secret));
        (await council.Everything("rtb.outbox")).ShouldAllBe(row => !row.Contains(secret));
    }

    [Fact]
    public async Task by_the_present_one_keeps_this_session_and_ends_the_others()
    {
        await Made("changer@test.example");
        using var here = await council.SignedIn("changer@test.example");
        using var elsewhere = await council.SignedIn("changer@test.example");

        (await TestCouncil.Send(here, "/account/password", ("Present", "not-the-password"), ("Password", AccountsCouncil.GoodPassword)))
            .ErrorAt("Present").ShouldNotBeNull();
        (await TestCouncil.Send(here, "/account/password", ("Present", TestCouncil.Password), ("Password", AccountsCouncil.GoodPassword)))
            .Main.ShouldContain("Your password is changed");

        (await TestCouncil.Open(here, "/casework")).Address.ShouldBe("/casework");
        (await TestCouncil.Open(elsewhere, "/casework")).Address.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task or_signing_out_everywhere_ends_them_all()
    {
        await Made("everywhere@test.example");
        using var here = await council.SignedIn("everywhere@test.example");
        using var elsewhere = await council.SignedIn("everywhere@test.example");

        (await TestCouncil.Send(here, "/account")).Main.ShouldContain("You are signed out everywhere");

        (await TestCouncil.Open(here, "/casework")).Address.ShouldStartWith("/sign-in");
        (await TestCouncil.Open(elsewhere, "/casework")).Address.ShouldStartWith("/sign-in");
    }

    internal static Task Made(AccountsCouncil council, string email) =>
        council.Make(new(email, TestCouncil.Password, "Olga Other", Roles.Officer, TestCouncil.Authority));

    private Task Made(string email) => Made(council, email);

    private async Task<string> Asked(string email)
    {
        using var browser = council.Browser();
        (await TestCouncil.Send(browser, "/recover", ("Email", email))).Heading.ShouldBe("Look at your email");
        return await council.LastLink(email);
    }
}

/// <summary>A link that grows old, in a council whose clock moves.</summary>
public class a_link_for_a_password(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task is_good_for_an_hour()
    {
        await setting_a_password_anew.Made(council, "slow@test.example");
        using var browser = council.Browser();
        await TestCouncil.Send(browser, "/recover", ("Email", "slow@test.example"));
        var link = await council.LastLink("slow@test.example");

        council.Clock.AdvanceTo(On("Tuesday 12 May 2026").At(new(12, 59)));
        (await TestCouncil.Open(browser, link)).HasForm.ShouldBeTrue();

        council.Clock.AdvanceTo(On("Tuesday 12 May 2026").At(new(13, 0)));
        (await TestCouncil.Open(browser, link)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
