using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Accounts;

public class leaving_mail_about_an_account(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task is_clean_to_verify_while_it_waits_and_after_it_went()
    {
        using var administrator = await council.SignedIn(AccountsCouncil.Administrator);
        await TestCouncil.Send(administrator, "/accounts/invite", ("Email", "waits@test.example"), ("Chosen", "officer"));
        using var browser = council.Browser();
        await TestCouncil.Send(browser, "/recover", ("Email", TestCouncil.Officer));
        await TestCouncil.Send(browser, "/recover", ("Email", "nobody@test.example"));
        using var member = await council.SignedIn(TestCouncil.Member);
        await TestCouncil.Send(member, "/account/password", ("Present", TestCouncil.Password), ("Password", AccountsCouncil.GoodPassword));

        (await Differences()).ShouldBeEmpty();
        await council.Drain();
        (await Differences()).ShouldBeEmpty();
        council.Mail.Taken.Select(letter => letter.To).ShouldBe(["waits@test.example", TestCouncil.Officer, TestCouncil.Member], ignoreOrder: true);
    }

    private async Task<IReadOnlyList<string>> Differences() =>
        [.. (await council.Services.GetRequiredService<IKernel>().Verification.Verify(TestContext.Current.CancellationToken)).Differences.Select(one => one.What)];
}
