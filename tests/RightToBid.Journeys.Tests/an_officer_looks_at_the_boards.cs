using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;

namespace RightToBid.Journeys.Tests;

public class an_officer_looks_at_the_boards(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Officer = "officer@example.org";
    private const string Member = "group@example.org";

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, HasTouch = true };

    [Fact]
    public Task and_goes_by_keyboard_from_what_is_overdue_to_the_case() => chromium.Walk(site, async page =>
    {
        await page.SignIn(Officer);
        await page.GotoAsync("/casework");
        await page.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "1 overdue" }));
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "What is due" }).WaitForAsync();
        await page.TypeInto(page.GetByLabel("Asset, place, reference or group"), "old library");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Link, new() { Name = "Clear the filters" }).WaitForAsync();
        (await page.Locator("#overdue").InnerTextAsync()).ShouldContain("14 days overdue");
        await page.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "The Old Library" }));
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "The Old Library", Level = 1 }).WaitForAsync();
        page.Url.ShouldEndWith("/casework/cases/ACV/2026/9003");
    });

    [Fact]
    public Task and_filters_them_without_scripts() => chromium.Walk(
        site,
        async page =>
        {
            await page.SignIn(Officer);
            await page.GotoAsync("/casework/due");
            await page.GetByLabel("Kind").SelectOptionAsync("listing");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();

            (await page.Locator("main").InnerTextAsync()).ShouldContain("Cricket Pavilion");
            (await page.Locator("main").InnerTextAsync()).ShouldNotContain("The Old Library");
        },
        new BrowserNewContextOptions { JavaScriptEnabled = false });

    [Theory]
    [InlineData(Officer, "/casework")]
    [InlineData(Officer, "/casework/due")]
    [InlineData(Officer, "/casework/due?q=windmill")]
    [InlineData(Officer, "/casework/work")]
    [InlineData(Officer, "/casework/work?whose=mine&when=overdue")]
    [InlineData(Officer, "/casework/work/give")]
    [InlineData(Officer, "/casework/search?q=libary")]
    [InlineData(Officer, "/casework/cases/ACV/2026/9003")]
    [InlineData(Officer, "/casework/moratoria")]
    [InlineData(Officer, "/casework/moratoria?show=ended")]
    [InlineData(Officer, "/casework/nominations")]
    [InlineData(Officer, "/casework/cases/ACV/2025/9012/letters")]
    [InlineData(Officer, "/casework/cases/ACV/2025/9012/letters/n09?to=public")]
    [InlineData(Officer, "/casework/cases/ACV/2025/9012/letters/open")]
    [InlineData(Member, "/groups")]
    [InlineData(Member, "/")]
    public Task on_a_phone_in_light_and_in_dark(string who, string address) => chromium.Walk(
        site,
        async page =>
        {
            await page.SignIn(who);
            await page.GotoAsync(address);
            await page.ShouldBeAccessible();
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.ShouldBeAccessible();
        },
        Phone);
}
