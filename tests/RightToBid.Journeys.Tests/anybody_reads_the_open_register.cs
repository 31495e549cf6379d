using System.Text.RegularExpressions;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Platform;

namespace RightToBid.Journeys.Tests;

/// <summary>Everybody outside the council: they find a place, follow it, check what became of it and take the data, without an account.</summary>
public partial class anybody_reads_the_open_register(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Council = "E07999001";
    private const string Cafe = $"/register/{Council}/ACV/2026/9008";
    private const string OfTheCafe = $"case={Council}%2FACV%2F2026%2F9008";

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, HasTouch = true };

    private static readonly BrowserNewContextOptions PhoneWithoutScripts = new()
    {
        ViewportSize = new ViewportSize { Width = 360, Height = 740 },
        JavaScriptEnabled = false,
    };

    [Fact]
    public Task finds_a_place_by_a_misspelt_name_and_is_told_of_it_until_they_stop_without_scripts() => chromium.Walk(
        site,
        async page =>
        {
            await Drain();
            await page.GotoAsync("/");
            await page.GetByLabel("Name, street or place").FillAsync("bell towr");
            await Press(page, "Search the register");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("Showing results for “bell tower”");
            await Follow(page, "The Bell Tower Café");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("Why this date?");

            await Follow(page, "Be told by e-mail when something changes");
            await Press(page, "Send the link");
            (await page.Locator(".govuk-error-summary__list li").AllInnerTextsAsync()).ShouldBe(["Enter your email address", "Select when you want e-mails"]);
            await page.GetByLabel("What is your email address?").FillAsync("reader@village.example");
            await page.GetByLabel("At once").CheckAsync();
            await Press(page, "Send the link");
            (await page.Locator("h1").InnerTextAsync()).ShouldBe("Look at your email");

            await Drain();
            await page.GotoAsync("/development/mail");
            await page.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = ToConfirm() }).First.ClickAsync();
            await page.GotoAsync(Confirm().Match(await page.Locator("main").InnerTextAsync()).Value);
            await Press(page, "Yes, tell me");
            (await page.Locator("h1").InnerTextAsync()).ShouldBe("You will be told");
            await Follow(page, "See, change or stop what you follow");
            await page.Locator("main").GetByRole(AriaRole.Button, new() { NameRegex = OnceADay() }).ClickAsync();
            (await page.Locator("main").InnerTextAsync()).ShouldContain("You are told once a day about The Bell Tower Café");
            await Press(page, "Stop everything and delete my address");
            (await page.Locator("main").InnerTextAsync()).ShouldContain("You follow nothing, and no address of yours is kept.");
        },
        PhoneWithoutScripts);

    [Theory]
    [InlineData("/register?q=tower")]
    [InlineData("/register?q=nowhere+at+all")]
    [InlineData("/register?view=map")]
    [InlineData("/register?near=51.2110,-1.6095&km=5&view=map")]
    [InlineData("/register?near=nowhere")]
    [InlineData("/register?show=moratorium-ending&within=90")]
    [InlineData("/register?on=2026-04-10&known=2026-05-11")]
    [InlineData("/register?Day.Day=31&Day.Month=2&Day.Year=2026")]
    [InlineData("/register/unsuccessful")]
    [InlineData("/register/changes")]
    [InlineData("/register/changes?from=2026-05-01&to=2026-04-01")]
    [InlineData("/register/changes?from=2020-01-01&to=2026-05-11&by=happened")]
    [InlineData(Cafe)]
    [InlineData($"{Cafe}?on=2026-04-01")]
    [InlineData($"{Cafe}/changes")]
    [InlineData("/follow")]
    [InlineData($"/follow?{OfTheCafe}")]
    [InlineData($"/follow/webhook?{OfTheCafe}")]
    [InlineData($"/something-wrong?{OfTheCafe}")]
    [InlineData("/forward-plan")]
    [InlineData("/data")]
    [InlineData($"/data?authority={Council}")]
    [InlineData("/figures")]
    [InlineData("/guidance")]
    [InlineData("/guidance/england-right-to-bid-2011/bidding?On.Day=31&On.Month=8&On.Year=2023")]
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

    private Task Drain() => site.Services.GetRequiredService<IDueWork>().Drain(TestContext.Current.CancellationToken);

    private static Task Press(IPage page, string button) =>
        page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static Task Follow(IPage page, string link) =>
        page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    [GeneratedRegex("^Confirm that you want e-mails about ")]
    private static partial Regex ToConfirm();

    [GeneratedRegex("/follow/confirm/[^\\s]+")]
    private static partial Regex Confirm();

    [GeneratedRegex("^Tell me once a day")]
    private static partial Regex OnceADay();
}
