using System.Globalization;

using Microsoft.Playwright;

using NodaTime;

namespace RightToBid.Journeys.Tests.Browser;

/// <summary>A person with a mouse, who looks at every page they come to with axe.</summary>
internal sealed class Visitor(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Main => Page.Locator("main");

    public async Task SignIn(string email)
    {
        await Page.Context.ClearCookiesAsync();
        await Page.SignIn(email);
    }

    public async Task Open(string address)
    {
        await Page.GotoAsync(address);
        await Page.ShouldBeAccessible();
    }

    public Task Follow(string link) => Click(Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    public Task Press(string button) => Click(Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    /// <summary>Sends the form as it is: the page comes back and says what is wrong.</summary>
    public async Task PressInVain(string button, params IReadOnlyList<string> faults)
    {
        await Press(button);
        (await Page.Locator(".govuk-error-summary__list li").AllInnerTextsAsync()).ShouldBe(faults, Page.Url);
        (await Page.Locator(".govuk-error-summary__list a").EvaluateAllAsync<bool>("links => links.every(link => document.querySelector(link.hash))"))
            .ShouldBeTrue("each fault leads to its field");
    }

    public Task Fill(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task Choose(string field, string value) => Page.Locator($"[name='{field}'][value='{value}']").CheckAsync();

    public async Task FillDay(string field, LocalDate day)
    {
        foreach (var (part, number) in new[] { ("Day", day.Day), ("Month", day.Month), ("Year", day.Year) })
        {
            await Page.Locator($"#{field}-{part}").FillAsync(number.ToString(CultureInfo.InvariantCulture));
        }
    }

    public async Task ShouldBeAt(string heading) => (await Page.Locator("h1").First.InnerTextAsync()).ShouldBe(heading, Page.Url);

    public async Task ShouldRead(params IReadOnlyList<string> words)
    {
        var text = await Main.InnerTextAsync();
        foreach (var some in words)
        {
            text.ShouldContain(some, customMessage: Page.Url);
        }
    }

    private async Task Click(ILocator control)
    {
        // The page that is left is marked, so that the next one is known by having no mark.
        await Page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes' }");
        await control.ClickAsync();
        await Page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.WaitForLoadStateAsync(LoadState.Load);
        await Page.ShouldBeAccessible();
    }
}
