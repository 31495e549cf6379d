using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Mailers;
using RightToBid.Web.Tests.Letters;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Accounts;

/// <summary>A council with an administrator, a lead and a clerk, whose mail is kept. What a session's account may do is looked at with every request.</summary>
public partial class AccountsCouncil : TestCouncil
{
    internal const string Administrator = "admin@test.example";
    internal const string AdministratorElsewhere = "admin@elsewhere.example";
    internal const string Platform = "platform@test.example";
    internal const string Auditor = "auditor@test.example";
    internal const string Lead = "lead@test.example";
    internal const string LeadOfRivals = "lead@rivals.example";
    internal const string GoodPassword = "marmalade-orbits-the-lamp";

    internal LettersTaken Mail { get; } = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Administrator, Password, "Ada Ministrator", Roles.AuthorityAdministrator, Authority));
        await Make(new(AdministratorElsewhere, Password, "Edna Elsewhere", Roles.AuthorityAdministrator, "E07000081"));
        await Make(new(Platform, Password, "Pat Form", Roles.PlatformAdministrator, Authority));
        await Make(new(Auditor, Password, "Audrey Tor", Roles.Auditor, Authority));
        await Make(new(Lead, Password, "Lea Lead", Roles.GroupLead, Authority, FriendsOfTheFox, "Friends of the Fox"));
        await Make(new(LeadOfRivals, Password, "Rita Rival", Roles.GroupLead, Authority, Guid.Parse("0190a5f0-0000-7000-8000-00000000f0f1"), "Foxes United"));
    }

    /// <summary>Has an account invited by another, and returns where the link in the e-mail leads.</summary>
    internal async Task<string> LinkFor(string email, string by, params (string Name, string Value)[] answers)
    {
        using var browser = await SignedIn(by);
        (await Send(browser, "/accounts/invite", [("Email", email), .. answers])).Address.ShouldBe("/accounts");
        return await LastLink(email);
    }

    /// <summary>Where the link in the last e-mail to an address leads.</summary>
    internal async Task<string> LastLink(string email)
    {
        await Drain();
        var letter = Mail.Taken.Last(letter => letter.To == email);
        return new Uri(Address().Match(letter.Body).Groups["address"].Value).PathAndQuery;
    }

    /// <summary>Sets up the account to which a link leads.</summary>
    internal async Task<TestPage> Join(string link, string name = "Nora New", string password = GoodPassword)
    {
        using var browser = Browser();
        return await Send(browser, link, ("Name", name), ("Password", password));
    }

    internal async Task<TestPage> TryToSignIn(string email, string password)
    {
        using var browser = Browser();
        return await Send(browser, "/sign-in", ("Email", email), ("Password", password));
    }

    /// <summary>Everything that a column of a table holds, as text.</summary>
    internal Task<IReadOnlyList<string>> Everything(string table) => Services.GetRequiredService<IKernel>().Database.Query(
        Scope.Tenant(Authority), $"select row_to_json(them)::text as it from {table} them", [], row => row.Text("it"), TestContext.Current.CancellationToken);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Site:Address", "https://assets.test.example");
        builder.ConfigureServices(services => services
            .AddSingleton<IMailer>(Mail)
            .Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.Zero));
    }

    [GeneratedRegex("href=\"(?<address>https://[^\"]+)\"")]
    private static partial Regex Address();
}
