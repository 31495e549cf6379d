using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Demonstration;

namespace RightToBid.Journeys.Tests;

/// <summary>On paper there is what was found out and why, and nothing to press.</summary>
public class what_is_printed(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Cafe = "ACV/2026/9008";

    private static readonly string[] ToPress =
    [
        ".govuk-service-navigation", ".govuk-breadcrumbs", ".govuk-back-link", ".rtb-search", ".rtb-filters", ".rtb-find", ".rtb-known", ".govuk-button",
        ".rtb-screen", ".rtb-letter-desk", ".govuk-skip-link", "nav",
    ];

    [Theory]
    [InlineData($"/casework/cases/{Cafe}", "The position")]
    [InlineData("/register?authority=E07999001", "The Bell Tower Café")]
    [InlineData($"/register/E07999001/{Cafe}", "The dates")]
    [InlineData("/calculator/disposal", "May the owner sell on that day?")]
    public Task pages_have_no_way_about_and_links_say_where_they_lead(string address, string words) => chromium.Walk(site, async page =>
    {
        await page.SignIn("officer@example.org");
        await page.GotoAsync(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await page.Locator("main").InnerTextAsync()).ShouldContain(words);
        await ShouldHaveNothingToPress(page);
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")).ShouldBe("rgb(255, 255, 255)");
        (await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main a[href^=\"http\"]')].map(link => getComputedStyle(link, '::after').content)"))
            .ShouldAllBe(said => said.Contains("http", StringComparison.Ordinal));
    });

    [Fact]
    public Task a_letter_is_printed_alone_with_the_owner_s_address_and_the_addresses_of_the_law() => chromium.Walk(site, async page =>
    {
        await page.SignIn("officer@example.org");
        await page.GotoAsync($"/casework/cases/{Cafe}/letters/n03?to=owner&party={Ashcombe.OwnerPartyId}");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await ShouldHaveNothingToPress(page);
        (await page.Locator(".rtb-letter").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".rtb-letter__address").InnerTextAsync()).ShouldContain("/owner/");
        (await page.Locator(".rtb-letter li a").First.EvaluateAsync<string>("link => getComputedStyle(link, '::after').content")).ShouldContain("legislation.gov.uk");
        (await page.Locator(".rtb-letter__way").EvaluateAsync<string>("way => getComputedStyle(way).breakInside")).ShouldBe("avoid");
    });

    private static async Task ShouldHaveNothingToPress(IPage page)
    {
        foreach (var thing in ToPress)
        {
            foreach (var found in await page.Locator(thing).AllAsync())
            {
                (await found.IsVisibleAsync()).ShouldBeFalse($"{thing} on {page.Url}");
            }
        }
    }
}
