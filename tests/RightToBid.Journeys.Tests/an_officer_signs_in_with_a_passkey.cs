using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;

namespace RightToBid.Journeys.Tests;

/// <summary>With an authenticator inside the browser, which shows its owner's finger when it is asked.</summary>
public class an_officer_signs_in_with_a_passkey(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Officer = "officer@example.org";

    /// <summary>Passkeys belong to a name, never to a number.</summary>
    private Uri ByName => new UriBuilder(site.Address) { Host = "localhost" }.Uri;

    [Fact]
    public Task that_she_added_the_day_before() => chromium.Walk(site, async page =>
    {
        await HoldAuthenticator(page, showsFinger: true);
        await SignIn(page);
        await page.GotoAsync(At("/account/passkeys"));
        await page.ShouldBeAccessible();
        await page.GetByLabel("What do you call the device?").FillAsync("My phone");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByText("The passkey “My phone” is added").WaitForAsync();
        await page.ShouldBeAccessible();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GotoAsync(At("/casework"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.ShouldBeAccessible();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();

        await page.GetByRole(AriaRole.Heading, new() { Name = "Casework", Level = 1 }).WaitForAsync();
        page.Url.ShouldEndWith("/casework");
    });

    [Fact]
    public Task and_without_her_finger_does_not_get_in() => chromium.Walk(site, async page =>
    {
        await HoldAuthenticator(page, showsFinger: false);
        await SignIn(page);
        await page.GotoAsync(At("/account/passkeys"));
        await page.GetByLabel("What do you call the device?").FillAsync("Found on a bench");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();

        await page.GetByText("No passkey was added").First.WaitForAsync();
        await page.ShouldBeAccessible();
    });

    [Fact]
    public Task and_is_told_what_to_do_where_scripts_are_off() => chromium.Walk(
        site,
        async page =>
        {
            await page.GotoAsync(At("/sign-in/passkey"));
            (await page.Locator("main").InnerTextAsync()).ShouldContain("This needs scripts, which are off in this browser.");
            await SignIn(page);
            await page.GotoAsync(At("/account/passkeys"));
            await page.GetByLabel("What do you call the device?").FillAsync("My phone");
            await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
            (await page.Locator(".govuk-error-summary").InnerTextAsync()).ShouldContain("Adding a passkey needs scripts");
        },
        new BrowserNewContextOptions { JavaScriptEnabled = false });

    private string At(string path) => new Uri(ByName, path).ToString();

    private async Task SignIn(IPage page)
    {
        await page.GotoAsync(At("/sign-in"));
        await page.GetByLabel("Email address").FillAsync(Officer);
        await page.GetByLabel("Password").FillAsync(Web.Platform.SigningIn.DemonstrationAccounts.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Casework", Level = 1 }).WaitForAsync();
    }

    private static async Task HoldAuthenticator(IPage page, bool showsFinger)
    {
        var devTools = await page.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("WebAuthn.enable");
        await devTools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = showsFinger,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
