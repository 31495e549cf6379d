using System.Net;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Accounts;

public class closing_an_account(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task ends_its_sessions_and_keeps_it_out_until_it_is_opened_again()
    {
        var id = await Made("leaver@test.example");
        using var leaver = await council.SignedIn("leaver@test.example");
        (await TestCouncil.Open(leaver, "/casework")).Status.ShouldBe(HttpStatusCode.OK);

        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);
        (await TestCouncil.Send(administrator, $"/accounts/{id}")).Main.ShouldContain("The account of Lee Leaver is closed");

        (await TestCouncil.Open(leaver, "/casework")).Address.ShouldStartWith("/sign-in");
        (await council.TryToSignIn("leaver@test.example", TestCouncil.Password)).ErrorAt("Email").ShouldBe(SignInModel.Refused);
        (await TestCouncil.Open(administrator, $"/accounts/{id}")).SummaryRow("Position").ShouldBe("Closed on Tuesday 12 May 2026");

        await TestCouncil.Send(administrator, $"/accounts/{id}");
        (await council.TryToSignIn("leaver@test.example", TestCouncil.Password)).Address.ShouldBe("/casework");
    }

    [Fact]
    public async Task is_not_done_to_one_s_own()
    {
        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);
        var id = await IdOf(AccountsCouncil.Administrator);

        (await TestCouncil.Open(administrator, $"/accounts/{id}")).HasForm.ShouldBeFalse();
    }

    [Theory]
    [InlineData(AccountsCouncil.AdministratorElsewhere)]
    [InlineData(AccountsCouncil.Lead)]
    [InlineData(AccountsCouncil.LeadOfRivals)]
    [InlineData(AccountsCouncil.Platform)]
    [InlineData(TestCouncil.Member)]
    public async Task of_others_reads_as_not_found_to_whoever_does_not_manage_it(string account)
    {
        using var browser = await council.SignedIn(account);
        (await TestCouncil.Open(browser, $"/accounts/{await IdOf(TestCouncil.Officer)}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task of_a_group_is_for_its_own_lead()
    {
        var id = await IdOf(TestCouncil.Member);
        using var own = await council.SignedIn(AccountsCouncil.Lead);
        using var rival = await council.SignedIn(AccountsCouncil.LeadOfRivals);

        (await TestCouncil.Open(own, $"/accounts/{id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Open(rival, $"/accounts/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(rival, "/accounts")).Main.ShouldNotContain("Freya Friend");
    }

    [Fact]
    public async Task is_nothing_for_an_auditor_who_sees_the_list()
    {
        using var auditor = await council.SignedIn(AccountsCouncil.Auditor);

        var list = await TestCouncil.Open(auditor, "/accounts");

        list.Main.ShouldContain("Olive Officer");
        list.Main.ShouldNotContain("Invite somebody");
        list.Main.ShouldNotContain("Edna Elsewhere");
        (await TestCouncil.Open(auditor, $"/accounts/{await IdOf(TestCouncil.Officer)}")).HasForm.ShouldBeFalse();
    }

    private async Task<Guid> Made(string email)
    {
        await council.Make(new(email, TestCouncil.Password, "Lee Leaver", Roles.Officer, TestCouncil.Authority));
        return await IdOf(email);
    }

    private async Task<Guid> IdOf(string email)
    {
        await using var scope = council.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByEmailAsync(email))!.Id;
    }
}
