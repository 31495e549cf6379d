using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;

namespace RightToBid.Journeys.Tests;

public class a_clerk_works_out_the_dates(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, HasTouch = true };

    [Fact]
    public Task by_keyboard_alone_and_learns_why_each_date_is_what_it_is() => chromium.Walk(site, async page =>
    {
        await page.GotoAsync("/");
        await page.ShouldBeAccessible();
        await page.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "Calculator", Exact = true }));
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "What follows, and by when?" }).WaitForAsync();
        await page.ShouldBeAccessible();
        await page.TabTo(page.GetByRole(AriaRole.Radio).First);
        for (var down = 0; down < 5; down++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        await page.GetByLabel("The council received the owner's notice of a wish to sell").IsCheckedAsync().ContinueWith(chosen => chosen.Result.ShouldBeTrue(), TestContext.Current.CancellationToken);
        await page.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Continue" }));
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Name = "When did the council receive the owner's notice?" }).WaitForAsync();
        await page.ShouldBeAccessible();
        await page.TypeInto(page.GetByLabel("Day", new() { Exact = true }), "31");
        await page.TypeInto(page.GetByLabel("Year", new() { Exact = true }), "2023");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Alert).GetByText("The day must include a month").WaitForAsync();
        await page.ShouldBeAccessible();
        await page.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "The day must include a month" }));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("8");
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).GetByText("on Thursday 31 August 2023").WaitForAsync();
        page.Url.ShouldEndWith("/calculator/england-right-to-bid-2011/disposal-notice-received/2023-08-31");
        var full = page.Locator("#full-moratorium");
        (await full.InnerTextAsync()).ShouldContain("Thursday 29 February 2024");
        await page.TabTo(full.Locator("summary"));
        await page.Keyboard.PressAsync("Enter");
        (await full.Locator(".govuk-details__text").InnerTextAsync()).ShouldContain("section 95(6)");
        await page.ShouldBeAccessible();
    });

    [Fact]
    public Task with_scripts_off() => chromium.Walk(
        site,
        async page =>
        {
            await page.GotoAsync("/calculator");
            await page.GetByLabel("The council received the nomination").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
            await page.GetByLabel("Day", new() { Exact = true }).FillAsync("12");
            await page.GetByLabel("Month", new() { Exact = true }).FillAsync("5");
            await page.GetByLabel("Year", new() { Exact = true }).FillAsync("2026");
            await page.GetByRole(AriaRole.Button, new() { Name = "Work out the dates" }).ClickAsync();

            (await page.Locator("#nomination-decision").InnerTextAsync()).ShouldContain("Tuesday 7 July 2026");
            await page.Locator("#nomination-decision summary").ClickAsync();
            (await page.Locator("#nomination-decision .govuk-details__text").IsVisibleAsync()).ShouldBeTrue();
        },
        new BrowserNewContextOptions { JavaScriptEnabled = false });

    [Theory]
    [InlineData("/")]
    [InlineData("/calculator")]
    [InlineData("/calculator?happened=")]
    [InlineData("/calculator/england-right-to-bid-2011/disposal-notice-received")]
    [InlineData("/calculator/england-right-to-bid-2011/disposal-notice-received/2026-03-31")]
    [InlineData("/calculator/england-right-to-bid-2011/disposal-notice-received/2003-03-31")]
    [InlineData("/calculator/disposal")]
    [InlineData("/calculator/disposal?Binding.Day=1")]
    [InlineData("/can-we/nominate")]
    [InlineData("/can-we/nominate/facts?Body.Form=UnincorporatedBody")]
    [InlineData("/can-we/nominate/answer?Body.Form=Charity")]
    [InlineData("/can-we/nominate/answer?Body.Form=Charity&Body.ActiveInArea=True")]
    [InlineData("/can-we/bid/answer?Body.Form=Charity&Body.ActiveInArea=False")]
    [InlineData("/accessibility")]
    [InlineData("/privacy")]
    [InlineData("/nowhere")]
    public Task on_a_phone_in_light_and_in_dark(string address) => chromium.Walk(
        site,
        async page =>
        {
            await page.GotoAsync(address);
            await page.ShouldBeAccessible();
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            await page.ShouldBeAccessible();
        },
        Phone);
}
