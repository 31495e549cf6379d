using System.Text;
using System.Text.RegularExpressions;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;

using IClock = NodaTime.IClock;

namespace RightToBid.Journeys.Tests;

/// <summary>The people who do not decide cases: who is invited, who only looks, and who comes by on a phone once a year.</summary>
public partial class everybody_has_their_own_place(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Invited = "nora.new@council.example";

    private static readonly BrowserNewContextOptions PhoneWithoutScripts = new()
    {
        ViewportSize = new ViewportSize { Width = 360, Height = 740 },
        JavaScriptEnabled = false,
    };

    [Fact]
    public Task an_officer_is_invited_sets_up_a_second_factor_and_begins_work() => chromium.Walk(site, async page =>
    {
        var person = new Keyboard(page);
        await page.SignIn("admin@example.org");
        await person.Open("/accounts");
        await person.Press("Invite somebody");
        await person.Type("What is their email address?", Invited);
        await person.Tick("Officer");
        await person.Press("Send the invitation");
        await SignOut(person);
        await site.Services.GetRequiredService<IDueWork>().Drain(TestContext.Current.CancellationToken);

        await person.Open("/development/mail");
        await person.Follow("Your account for Right to bid: set it up within seven days");
        await person.Open(Join().Match(await page.Locator("main").InnerTextAsync()).Value);
        await person.ShouldBeAt("Set up your account");
        await person.Type("What is your name?", "Nora New");
        await person.Type("Choose a password", "lantern meadow harvest song");
        await person.Press("Set up the account");
        await person.Type("Email address", Invited);
        await person.Type("Password", "lantern meadow harvest song");
        await person.Press("Sign in");

        await person.ShouldBeAt("Set up a second factor");
        await person.Open("/casework");
        await person.ShouldBeAt("Set up a second factor");
        var key = (await page.Locator("#key").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await person.Type("Which code does the app show?", AuthenticatorCodes.CodeAt(key, site.Services.GetRequiredService<IClock>().GetCurrentInstant()));
        await person.Press("Set it up");
        await person.ShouldBeAt("Keep your recovery codes");

        await person.Open("/casework");
        await person.ShouldBeAt("Casework");
    });

    [Fact]
    public Task an_auditor_sees_every_part_of_a_case_and_is_offered_nothing_to_do() => chromium.Walk(site, async page =>
    {
        var auditor = new Keyboard(page);
        await page.SignIn("auditor@example.org");
        foreach (var address in new[] { "/casework", "/casework/due", "/casework/cases/ACV/2025/9012", "/casework/cases/ACV/2025/9012/letters", "/personal-data" })
        {
            await auditor.Open(address);
            (await page.Locator("main form[method=post]").CountAsync()).ShouldBe(0, address);
        }
    });

    /// <summary>Once a year, on a phone that runs no scripts, and in two sittings.</summary>
    [Fact]
    public Task a_parish_clerk_nominates_on_a_phone_without_scripts_and_comes_back_to_finish() => chromium.Walk(
        site,
        async page =>
        {
            await page.SignIn("clerk@example.org");
            await page.GotoAsync("/groups/nominate");
            await Go(page, "Start now");

            // What kind of body it is stands in the register; where the land lies is asked each time.
            await page.Locator("[name='Body.Parish'][value=LandInOwnArea]").CheckAsync();
            await Go(page, "Continue");
            await Go(page, "Continue");
            await page.GetByLabel("Name of the land or building").FillAsync("The Reading Room");
            await page.GetByLabel("Address, or where it is").FillAsync("4 Church Lane\nAshcombe");
            await page.GetByLabel("Describe the land and its boundaries").FillAsync("The hall and the yard behind it");
            await page.GetByLabel("Draw the boundary").FillAsync("51.5, -2.5\n51.5, -2.4996\n51.5002, -2.4996\n51.5002, -2.5");
            await Go(page, "Continue");
            await page.GetByRole(AriaRole.Link, new() { Name = "Leave, and come back later" }).ClickAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "The Reading Room", Exact = true }).ClickAsync();
            await page.GetByLabel("I do not know who owns it").CheckAsync();
            await page.GetByLabel("I do not know who occupies it").CheckAsync();
            await Go(page, "Continue");
            await page.Locator("[name=Test][value=RecentPastUse]").CheckAsync();
            await page.Locator("[name=Use]").FillAsync("The library came here on Tuesdays");
            await Go(page, "Continue");
            await page.Locator("[name=Prospect]").FillAsync("The school would share it");
            await Go(page, "Continue");
            await page.Locator("[name=Evidence]").FillAsync("We are the parish council of Ashcombe");
            await Go(page, "Continue");

            // A file that is refused, one that is kept, one that is taken out again, and a second that goes along.
            await Choose(page, "plan.pdf", "no plan at all", "Plan");
            await Go(page, "Add this file, then another");
            await page.GetByText("The file’s content is not what its name says: .pdf").First.WaitForAsync();
            await Choose(page, "plan.pdf", "%PDF-1.7 the yard", "Plan");
            await Go(page, "Add this file, then another");
            await Choose(page, "minutes.txt", "The council resolved to nominate", "Standing");
            await Go(page, "Add this file, then another");
            await Go(page, "Remove plan.pdf");
            (await page.GetByRole(AriaRole.Link, new() { Name = "plan.pdf" }).CountAsync()).ShouldBe(0);
            await Choose(page, "plan.pdf", "%PDF-1.7 the hall and the yard", "Plan");
            await Go(page, "Continue");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("minutes.txt");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("square metres");
            await Go(page, "Send the nomination");

            await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Nomination received" }).WaitForAsync();
            await page.GotoAsync("/groups");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("The Reading Room");
        },
        PhoneWithoutScripts);

    private static async Task Choose(IPage page, string name, string content, string shows)
    {
        await page.GetByLabel("Which file?").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/pdf", Buffer = Encoding.UTF8.GetBytes(content) });
        await page.Locator($"[name=Shows][value={shows}]").CheckAsync();
    }

    private static Task Go(IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static async Task SignOut(Keyboard person)
    {
        await person.Open("/sign-out");
        await person.Press("Sign out");
    }

    [GeneratedRegex("/join/[^\\s]+")]
    private static partial Regex Join();
}
