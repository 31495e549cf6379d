using System.Diagnostics;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Web.CommandLine;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.CommandLine;

namespace RightToBid.Web.Tests.Accounts;

/// <summary>The verb <c>account make</c>, in a process of its own, as it is used.</summary>
public class making_the_first_account(AccountsCouncil council) : IClassFixture<AccountsCouncil>
{
    [Fact]
    public async Task prints_a_link_by_which_the_administrator_sets_it_up()
    {
        var asked = await Run("account", "make", "--email", "first@gloucester.example", "--role", "authority-administrator", "--authority", "GLO");

        asked.ExitCode.ShouldBe(0, asked.Complaint);
        var lines = asked.Answer.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines[0].ShouldBe("first@gloucester.example sets up the account here, once, within seven days:");
        lines[1].ShouldStartWith("https://assets.test.example/join/E07000081/");

        (await council.Join(new Uri(lines[1]).PathAndQuery, "Fiona First")).Address.ShouldBe("/sign-in");
        (await council.TryToSignIn("first@gloucester.example", AccountsCouncil.GoodPassword)).Address.ShouldBe("/account/second-factor");
    }

    [Theory]
    [InlineData("no address", "auditor", "GLO", "\"no address\" is not an email address.")]
    [InlineData("a@b.example", "auditor", "Narnia", "\"Narnia\" is no council in England that keeps a list. Give its ONS code or its three letters.")]
    public async Task says_what_is_wrong(string email, string role, string authority, string complaint) =>
        (await Run("account", "make", "--email", email, "--role", role, "--authority", authority)).ShouldBeRefused(complaint);

    [Fact]
    public async Task gives_no_role_of_a_group() =>
        (await Run("account", "make", "--email", "a@b.example", "--role", "group-member", "--authority", "GLO")).Complaint
            .ShouldStartWith("There is no role \"group-member\" to be given here.");

    private async Task<Asked> Run(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Verbs).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ConnectionStrings__RightToBid"] = council.Services.GetRequiredService<CaseDatabase>().ConnectionString,
                ["Site__Address"] = "https://assets.test.example",
            },
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var (answer, complaint) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await answer, await complaint);
    }
}
