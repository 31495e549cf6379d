using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Tests.Platform.SigningIn;

public class demonstration_accounts(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task sign_in_where_everything_is_invented()
    {
        await council.Make(new("demo@test.example", TestCouncil.Password, "Demo", "officer", TestCouncil.Authority), isForDemonstration: true);
        using var browser = await council.SignedIn("demo@test.example");
        (await TestCouncil.Open(browser, "/")).Navigation.ShouldContain("Casework");
    }

    [Fact]
    public async Task are_made_once_however_often_the_site_starts()
    {
        await using var scope = council.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>();

        DemonstrationGroup[] groups =
            [new(TestCouncil.FriendsOfTheFox, "Friends of the Fox"), new(NamedIdentifier.For("demonstration", "parish"), "Foxham Parish Council", IsParishCouncil: true)];

        await accounts.Make(TestCouncil.Authority, groups);
        var made = await accounts.Make(TestCouncil.Authority, groups);

        made.Select(account => account.Role).Distinct().ShouldBe(Roles.All, ignoreOrder: true);
        made.Single(account => account.Email == "clerk@example.org").GroupName.ShouldBe("Foxham Parish Council");
    }
}

/// <summary>The twin: the same rows in a site that is in earnest.</summary>
public class demonstration_accounts_in_earnest(demonstration_accounts_in_earnest.CouncilInEarnest council)
    : IClassFixture<demonstration_accounts_in_earnest.CouncilInEarnest>
{
    [Fact]
    public async Task do_not_sign_in()
    {
        await council.Make(new("demo@test.example", TestCouncil.Password, "Demo", "officer", TestCouncil.Authority), isForDemonstration: true);
        using var browser = council.Browser();

        (await TestCouncil.Send(browser, "/sign-in", ("Email", "demo@test.example"), ("Password", TestCouncil.Password))).ErrorAt("Email").ShouldNotBeNull();
    }

    [Fact]
    public async Task cannot_be_made()
    {
        await using var scope = council.Services.CreateAsyncScope();
        await Should.ThrowAsync<InvalidOperationException>(scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().Make(TestCouncil.Authority));
    }

    [Fact]
    public async Task do_not_keep_a_real_account_out()
    {
        using var browser = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(browser, "/")).Navigation.ShouldContain("Casework");
    }

    public sealed class CouncilInEarnest : TestCouncil
    {
        protected override string EnvironmentName => "Production";
    }
}
