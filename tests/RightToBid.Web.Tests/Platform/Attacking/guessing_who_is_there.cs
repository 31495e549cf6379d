using System.Net;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Tests.Accounts;
using RightToBid.Web.Tests.Platform.Api;

namespace RightToBid.Web.Tests.Platform.Attacking;

/// <summary>What is somebody else's reads like what is not there: to strangers, to members, and across the border of an authority.</summary>
public class guessing_who_is_there(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Theory]
    [InlineData("/sign-in", "Password", "not-the-password")]
    [InlineData("/recover", null, "")]
    public async Task tells_no_account_from_none(string page, string? field, string typed)
    {
        using var browser = council.Browser();
        var answers = new[] { TestCouncil.Officer, AccountsCouncil.AdministratorElsewhere, "nobody@nowhere.example" }
            .Select(email => TestCouncil.Send(browser, page, field is null ? [("Email", email)] : [("Email", email), (field, typed)]));
        var read = new List<string>();
        foreach (var answer in answers)
        {
            var shown = await answer;
            read.Add($"{shown.Status} {shown.Title} {shown.Main}");
        }

        read.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task tells_no_invitation_from_none()
    {
        var link = await council.LinkFor("guessed@test.example", AccountsCouncil.Administrator, ("Chosen", Roles.Officer));
        var parts = link.Split('/');
        using var browser = council.Browser();
        var read = new List<string>();
        foreach (var wrong in new[]
        {
            $"/join/{parts[2]}/{parts[3]}/{parts[4][..^1]}x",
            $"/join/{parts[2]}/{Guid.AllBitsSet}/{parts[4]}",
            $"/join/E07000081/{parts[3]}/{parts[4]}",
            $"/join/nowhere/{parts[3]}/{parts[4]}",
        })
        {
            var page = await TestCouncil.Open(browser, wrong);
            read.Add($"{page.Status} {page.Title} {page.Main}");
        }

        read.Distinct().ShouldHaveSingleItem().ShouldStartWith("NotFound");
    }

    [Fact]
    public async Task tells_no_account_of_another_authority_from_none()
    {
        var officer = await IdOf(TestCouncil.Officer);
        using var elsewhere = await council.SignedIn(AccountsCouncil.AdministratorElsewhere);
        foreach (var page in new[] { "/accounts/{0}", "/accounts/{0}/roles", "/accounts/invitations/{0}/withdraw", "/account/tokens/{0}/revoke" })
        {
            var theirs = await TestCouncil.Open(elsewhere, string.Format(System.Globalization.CultureInfo.InvariantCulture, page, officer));
            var none = await TestCouncil.Open(elsewhere, string.Format(System.Globalization.CultureInfo.InvariantCulture, page, Guid.AllBitsSet));
            (theirs.Status, theirs.Title, theirs.Main).ShouldBe((none.Status, none.Title, none.Main), page);
            theirs.Status.ShouldBe(HttpStatusCode.NotFound, page);
        }
    }

    [Fact]
    public async Task tells_no_case_of_another_authority_from_none()
    {
        using var here = await council.Program(TestCouncil.Officer);
        var nominated = await here.Post("nominations", Programs.Nomination());
        await council.Make(new("curious@elsewhere.example", TestCouncil.Password, "Cu Rious", Roles.LegalOfficer, "E07000081"));
        using var elsewhere = await council.Program("curious@elsewhere.example");

        var theirs = await elsewhere.Get($"nominations/{nominated.Id}");
        var none = await elsewhere.Get($"nominations/{Guid.AllBitsSet}");

        (theirs.Status, theirs.Text("title")).ShouldBe((none.Status, none.Text("title")));
        theirs.Status.ShouldBe(404);
        (await elsewhere.Post($"nominations/{nominated.Id}/accept", Programs.Acceptance)).Status.ShouldBe((await elsewhere.Post($"nominations/{Guid.AllBitsSet}/accept", Programs.Acceptance)).Status);
    }

    private async Task<Guid> IdOf(string email)
    {
        await using var scope = council.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email))!.Id;
    }
}
