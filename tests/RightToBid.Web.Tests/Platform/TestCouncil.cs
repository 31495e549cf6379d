using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

using AngleSharp.Html.Parser;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Testing;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Web.Tests.Platform;

/// <summary>The site over a database of its own, with an officer, a legal officer and a member of one group who can sign in.</summary>
public class TestCouncil : TestSite, IAsyncLifetime
{
    internal const string Authority = "E99999999";
    internal const string Password = "a-long-test-password";
    internal const string Officer = "officer@test.example";
    internal const string LegalOfficer = "legal@test.example";
    internal const string Member = "member@test.example";

    internal static readonly Guid FriendsOfTheFox = Guid.Parse("0190a5f0-0000-7000-8000-00000000f0f0");

    private TestDatabase? database;

    /// <summary>The environment; anything but Development is the site in earnest.</summary>
    protected virtual string EnvironmentName => "Development";

    protected override bool HasDatabase => true;

    public virtual async ValueTask InitializeAsync()
    {
        database = await TestPostgres.Clone("site", Migrate);
        await Make(new(Officer, Password, "Olive Officer", Roles.Officer, Authority));
        await Make(new(LegalOfficer, Password, "Leo Legal", Roles.LegalOfficer, Authority));
        await Make(new(Member, Password, "Freya Friend", Roles.GroupMember, Authority, FriendsOfTheFox, "Friends of the Fox"));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (database is not null)
        {
            await database.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>In Development the people of these tests are invented ones, as at the site's own first run, and need no second factor.</summary>
    internal async Task Make(NewAccount account, bool? isForDemonstration = null)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AccountDesk>().Make(account, isForDemonstration ?? EnvironmentName == "Development");
    }

    /// <summary>Does everything that is due at the clock's present moment.</summary>
    internal Task Drain() => Services.GetRequiredService<IDueWork>().Drain(TestContext.Current.CancellationToken);

    /// <summary>A browser that keeps its cookies and stays where it is sent, with nobody signed in.</summary>
    internal HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost") });

    /// <summary>A browser in which this account has signed in, through the page.</summary>
    internal async Task<HttpClient> SignedIn(string email)
    {
        var browser = Browser();
        var page = await Send(browser, "/sign-in", ("Email", email), ("Password", Password));
        page.Address.ShouldNotStartWith("/sign-in");
        return browser;
    }

    /// <summary>Opens the page at an address and sends its form with these answers, anti-forgery token and hidden fields included.</summary>
    internal static async Task<TestPage> Send(HttpClient browser, string address, params (string Name, string Value)[] answers) =>
        await Post(browser, await Fill(browser, address, answers));

    /// <summary>As <see cref="Send"/>, with something happening between the opening of the page and the sending of its form.</summary>
    internal static async Task<TestPage> SendAfter(HttpClient browser, string address, Func<Task> meanwhile, params (string Name, string Value)[] answers)
    {
        var form = await Fill(browser, address, answers);
        await meanwhile();
        return await Post(browser, form);
    }

    /// <summary>Opens the page at an address and fills in its form, to be sent later.</summary>
    internal static async Task<FilledForm> Fill(HttpClient browser, string address, params (string Name, string Value)[] answers)
    {
        var markup = await browser.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var form = new HtmlParser().ParseDocument(markup).QuerySelector("main form[method=post]").ShouldNotBeNull($"{address} has no form");
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        return new FilledForm(form.GetAttribute("action") is { Length: > 0 } given ? given : address, [.. hidden, .. answers]);
    }

    internal static async Task<TestPage> Post(HttpClient browser, FilledForm form)
    {
        using var content = new FormUrlEncodedContent(form.Answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)));
        return await TestPage.Read(await browser.PostAsync(new Uri(form.Action, UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    internal static async Task<TestPage> Open(HttpClient browser, string address) =>
        await TestPage.Read(await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>A program that bears this account's token.</summary>
    internal async Task<HttpClient> Program(string email)
    {
        var program = CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false, HandleCookies = false });
        using var response = await program.PostAsJsonAsync("/api/v1/sign-in", new { email, password = Password }, TestContext.Current.CancellationToken);
        var answer = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("accessToken").GetString());
        return program;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment(EnvironmentName).UseSetting("ConnectionStrings:RightToBid", database!.ConnectionString);
    }

    private async Task Migrate(string connectionString)
    {
        await using var kernel = PostgresKernel.Open(CaseKernel.Settings(connectionString, Clock, new TimeOrderedIdentifiers(Clock)));
        await kernel.Migrations.Migrate();
    }
}

/// <summary>A form as it was opened, with what was typed into it.</summary>
internal sealed record FilledForm(string Action, IReadOnlyList<(string Name, string Value)> Answers);
