using System.Net;

using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Accounts;

/// <summary>Today is Tuesday 12 May 2026, noon, unless a test moves on.</summary>
public class inviting_somebody(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task sends_a_link_by_which_they_set_up_the_account_and_sign_in()
    {
        var link = await council.LinkFor("nora@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer), ("Chosen", Roles.AuthorityAdministrator));
        var letter = council.Mail.Taken.Last();
        letter.Subject.ShouldBe("Your account for Right to bid: set it up within seven days");
        letter.Body.ShouldContain("https://assets.test.example/join/E99999999/");

        var joined = await council.Join(link);

        joined.Address.ShouldBe("/sign-in");
        joined.Main.ShouldContain("Your account is set up. Sign in");
        var signedIn = await council.TryToSignIn("nora@test.example", AccountsCouncil.GoodPassword);
        signedIn.Address.ShouldBe("/account/second-factor", "whoever works for a council sets one up first");
        signedIn.Navigation.ShouldContain("Accounts");
        signedIn.Navigation.ShouldContain("Signed in as Nora New Sign out");
    }

    [Fact]
    public async Task is_for_administrators_and_group_leads()
    {
        foreach (var (account, status) in new[]
        {
            (AccountsCouncil.Administrator, HttpStatusCode.OK), (AccountsCouncil.Platform, HttpStatusCode.OK), (AccountsCouncil.Lead, HttpStatusCode.OK),
            (TestCouncil.Officer, HttpStatusCode.Forbidden), (TestCouncil.Member, HttpStatusCode.NotFound),
        })
        {
            using var browser = await council.SignedIn(account);
            (await TestCouncil.Open(browser, "/accounts/invite")).Status.ShouldBe(status, account);
        }
    }

    [Fact]
    public async Task a_link_works_once()
    {
        var link = await council.LinkFor("once@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        (await council.Join(link)).Address.ShouldBe("/sign-in");

        using var browser = council.Browser();
        var again = await TestCouncil.Open(browser, link);

        again.Status.ShouldBe(HttpStatusCode.NotFound);
        again.Heading.ShouldBe("This link does not work");
        again.HasForm.ShouldBeFalse();
    }

    [Fact]
    public async Task opening_the_link_uses_nothing_up()
    {
        var link = await council.LinkFor("looks@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        using var scanner = council.Browser();
        (await TestCouncil.Open(scanner, link)).Heading.ShouldBe("Set up your account");
        (await TestCouncil.Open(scanner, link)).SummaryRow("Email address").ShouldBe("looks@test.example");

        (await council.Join(link)).Address.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task a_second_invitation_takes_the_place_of_the_first()
    {
        var first = await council.LinkFor("twice@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        var second = await council.LinkFor("Twice@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.LegalOfficer));

        using var browser = council.Browser();
        (await TestCouncil.Open(browser, first)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(browser, second)).SummaryRow("Roles").ShouldBe("Legal officer");
    }

    [Fact]
    public async Task withdrawn_leads_nowhere()
    {
        var link = await council.LinkFor("regret@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        var id = link.Split('/')[3];
        using var lead = await council.SignedIn(AccountsCouncil.Lead);
        (await TestCouncil.Open(lead, $"/accounts/invitations/{id}/withdraw")).Status.ShouldBe(HttpStatusCode.NotFound);

        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);
        (await TestCouncil.Send(administrator, $"/accounts/invitations/{id}/withdraw")).Main.ShouldContain("The invitation of regret@test.example is withdrawn");

        using var browser = council.Browser();
        (await TestCouncil.Open(browser, link)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("password2024!!")]
    [InlineData("Nora.Nora.2026!")]
    public async Task keeps_the_link_for_another_try_when_the_password_is_no_good(string password)
    {
        var email = $"try{password.Length}@test.example";
        var link = await council.LinkFor(email, AccountsCouncil.Administrator, ("Chosen", Roles.Officer));

        (await council.Join(link, "Nora New", password)).ErrorAt("Password").ShouldNotBeNull();

        (await council.Join(link)).Address.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task an_altered_link_leads_nowhere_and_another_council_s_code_does_not_help()
    {
        var link = await council.LinkFor("altered@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        using var browser = council.Browser();

        (await TestCouncil.Open(browser, link[..^1] + (link[^1] == 'A' ? 'B' : 'A'))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(browser, link.Replace(TestCouncil.Authority, "E07000081", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task keeps_no_secret_in_the_database_and_no_address_in_the_outbox()
    {
        var link = await council.LinkFor("hidden@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));

        var secret = link.Split('/')[^1];
        (await council.Everything("rtb.invitations")).ShouldAllBe(row => !row.Contains(secret));
        (await council.Everything("rtb.outbox")).ShouldAllBe(row => !row.Contains("hidden@test.example"));
    }

    [Theory]
    [InlineData("", Roles.Officer, "Email", "Enter their email address")]
    [InlineData("no address", Roles.Officer, "Email", "Enter an email address like name@example.org")]
    [InlineData("a@test.example", "", "Chosen", "Select what they may do")]
    [InlineData("a@test.example", Roles.PlatformAdministrator, "Chosen", "Select what they may do")]
    [InlineData("a@test.example", "emperor", "Chosen", "Select what they may do")]
    [InlineData("a@test.example", Roles.ParishClerk, "GroupName", "Enter which group or parish council they act for")]
    [InlineData("OFFICER@test.example", Roles.Officer, "Email", "Somebody with this email address has an account here already")]
    public async Task says_what_is_wrong(string email, string role, string field, string words)
    {
        using var browser = await council.SignedIn(AccountsCouncil.Administrator);
        (await TestCouncil.Send(browser, "/accounts/invite", ("Email", email), ("Chosen", role))).ErrorAt(field).ShouldBe(words);
    }

    [Fact]
    public async Task gives_nobody_a_part_on_both_sides()
    {
        using var browser = await council.SignedIn(AccountsCouncil.Administrator);
        (await TestCouncil.Send(
            browser, "/accounts/invite", ("Email", "a@test.example"), ("Chosen", Roles.Officer), ("Chosen", Roles.GroupMember), ("GroupName", "Friends of the Fox")))
            .ErrorAt("Chosen").ShouldBe("Select roles of the council or of a group, not both: whoever acts for both has two accounts");
    }

    [Fact]
    public async Task by_a_group_lead_makes_members_of_their_own_group_and_nothing_more()
    {
        using var lead = await council.SignedIn(AccountsCouncil.Lead);
        (await TestCouncil.Send(lead, "/accounts/invite", ("Email", "climber@test.example"), ("Chosen", Roles.Officer))).ErrorAt("Chosen").ShouldNotBeNull();

        var link = await council.LinkFor("friend@test.example", AccountsCouncil.Lead, ("Chosen", Roles.GroupMember), ("GroupName", "Foxes United"));
        await council.Join(link, "Fred Friend");

        var friend = await council.TryToSignIn("friend@test.example", AccountsCouncil.GoodPassword);
        friend.Address.ShouldBe("/groups");
        friend.Main.ShouldContain("Friends of the Fox");
    }

    [Fact]
    public async Task to_a_group_that_has_an_account_joins_that_group()
    {
        var link = await council.LinkFor("clerk@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.GroupMember), ("GroupName", "friends of the fox "));
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, link)).SummaryRow("For").ShouldBe("Friends of the Fox");

        await council.Join(link, "Cleo Clerk");

        using var lead = await council.SignedIn(AccountsCouncil.Lead);
        (await TestCouncil.Open(lead, "/accounts")).Main.ShouldContain("Cleo Clerk");
    }

    [Fact]
    public async Task by_an_administrator_of_the_site_is_for_the_administrators_of_any_council()
    {
        var link = await council.LinkFor("first@gloucester.example", AccountsCouncil.Platform, ("Chosen", Roles.AuthorityAdministrator), ("Authority", "GLO"));

        link.ShouldStartWith("/join/E07000081/");
        using var browser = await council.SignedIn(AccountsCouncil.Platform);
        (await TestCouncil.Open(browser, "/accounts")).Main.ShouldContain("first@gloucester.example");
        (await TestCouncil.Send(browser, "/accounts/invite", ("Email", "b@test.example"), ("Chosen", Roles.AuthorityAdministrator), ("Authority", "Narnia")))
            .ErrorAt("Authority").ShouldBe("Enter the code of a council in England that keeps a list, for example E07000081");
        (await TestCouncil.Send(browser, "/accounts/invite", ("Email", "b@test.example"), ("Chosen", Roles.Officer), ("Authority", "GLO"))).ErrorAt("Chosen").ShouldNotBeNull();
    }
}

/// <summary>Links that grow old, in a council whose clock moves.</summary>
public class an_invitation(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task is_good_for_seven_days()
    {
        var accepted = await council.LinkFor("day7@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        var late = await council.LinkFor("day8@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));

        council.Clock.AdvanceTo(On("Monday 18 May 2026"));
        (await council.Join(accepted)).Address.ShouldBe("/sign-in");

        council.Clock.AdvanceTo(On("Tuesday 19 May 2026"));
        using var browser = council.Browser();
        (await TestCouncil.Open(browser, late)).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
