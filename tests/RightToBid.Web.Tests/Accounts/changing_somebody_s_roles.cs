using System.Net;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Accounts;

public class changing_somebody_s_roles(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task ends_their_sessions_and_lets_them_do_what_was_chosen()
    {
        var id = await Made("promoted@test.example", Roles.Officer);
        using var promoted = await council.SignedIn("promoted@test.example");
        (await TestCouncil.Open(promoted, "/accounts")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var page = await Change(AccountsCouncil.Administrator, id, Roles.Officer, Roles.AuthorityAdministrator);

        page.Main.ShouldContain("The roles of Pru Moted are changed");
        page.Main.ShouldContain("Officer, Administrator of the council’s accounts");
        (await TestCouncil.Open(promoted, "/casework")).Address.ShouldStartWith("/sign-in");
        using var again = await council.SignedIn("promoted@test.example");
        (await TestCouncil.Open(again, "/accounts")).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Open(again, "/casework")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData(Roles.PlatformAdministrator)]
    [InlineData($"{Roles.Officer} {Roles.GroupMember}")]
    [InlineData("king")]
    public async Task to_what_cannot_be_is_refused(string roles)
    {
        var id = await Made($"kept-{roles.Replace(' ', '-')}@test.example", Roles.Officer);

        (await Change(AccountsCouncil.Administrator, id, roles.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ErrorAt("Chosen")
            .ShouldBe("Select what they may do. Close the account of somebody who may do nothing any more");

        (await RolesOf(id)).ShouldBe([Roles.Officer]);
    }

    [Fact]
    public async Task in_a_group_is_for_its_lead_who_leaves_what_others_gave()
    {
        var id = await Made("both@friends.example", Roles.ParishClerk, TestCouncil.FriendsOfTheFox, "Friends of the Fox");

        await Change(AccountsCouncil.Lead, id, Roles.GroupLead);

        (await RolesOf(id)).ShouldBe([Roles.GroupLead, Roles.ParishClerk], ignoreOrder: true);
        (await Change(AccountsCouncil.Lead, id, Roles.Officer)).ErrorAt("Chosen").ShouldNotBeNull();
    }

    [Fact]
    public async Task is_not_done_to_oneself_nor_beyond_one_s_reach()
    {
        var (own, officer) = (await IdOf(AccountsCouncil.Administrator), await IdOf(TestCouncil.Officer));
        foreach (var (who, whom) in new[]
        {
            (AccountsCouncil.Administrator, own), (AccountsCouncil.AdministratorElsewhere, officer), (AccountsCouncil.Lead, officer),
            (AccountsCouncil.LeadOfRivals, await IdOf(TestCouncil.Member)), (AccountsCouncil.Platform, officer), (AccountsCouncil.Auditor, officer),
        })
        {
            using var browser = await council.SignedIn(who);
            (await TestCouncil.Open(browser, $"/accounts/{whom}/roles")).Status.ShouldBe(HttpStatusCode.NotFound, $"{who} of {whom}");
        }
    }

    private async Task<TestPage> Change(string by, Guid id, params string[] roles)
    {
        using var browser = await council.SignedIn(by);
        return await TestCouncil.Send(browser, $"/accounts/{id}/roles", [.. roles.Select(role => ("Chosen", role))]);
    }

    private async Task<Guid> Made(string email, string role, Guid? group = null, string? groupName = null)
    {
        await council.Make(new(email, TestCouncil.Password, "Pru Moted", role, TestCouncil.Authority, group, groupName));
        return await IdOf(email);
    }

    private async Task<Guid> IdOf(string email)
    {
        await using var scope = council.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email))!.Id;
    }

    private async Task<IReadOnlyList<string>> RolesOf(Guid id)
    {
        await using var scope = council.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        return [.. await accounts.GetRolesAsync((await accounts.FindByIdAsync(id.ToString()))!)];
    }
}
