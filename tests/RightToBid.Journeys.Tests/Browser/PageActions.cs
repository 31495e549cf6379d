using Deque.AxeCore.Playwright;

using Microsoft.Playwright;

using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Journeys.Tests.Browser;

/// <summary>What a person does at a keyboard, and what is asked of every page on the way.</summary>
internal static class PageActions
{
    private const int MostStops = 80;

    /// <summary>Presses Tab until the focus is on what was sought; a keyboard user who never gets there fails the test.</summary>
    public static async Task TabTo(this IPage page, ILocator sought)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await sought.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        throw new InvalidOperationException($"The keyboard does not reach {sought} on {page.Url}.");
    }

    /// <summary>Moves with Tab and types.</summary>
    public static async Task TypeInto(this IPage page, ILocator field, string text)
    {
        await page.TabTo(field);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Signs in with one of the demonstration's accounts.</summary>
    public static async Task SignIn(this IPage page, string email)
    {
        await page.GotoAsync("/sign-in");
        await page.Locator("[name=Email]").FillAsync(email);
        await page.Locator("[name=Password]").FillAsync(DemonstrationAccounts.Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(address => !address.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Axe finds nothing, and nothing runs off the side.</summary>
    public static async Task ShouldBeAccessible(this IPage page)
    {
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help} at {string.Join(", ", violation.Nodes.Select(node => node.Html))}")
            .ShouldBeEmpty(page.Url);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).ShouldBe(0, page.Url);
    }
}
