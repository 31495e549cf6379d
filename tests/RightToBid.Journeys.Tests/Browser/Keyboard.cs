using System.Globalization;

using Microsoft.Playwright;

using NodaTime;

namespace RightToBid.Journeys.Tests.Browser;

/// <summary>A person who uses nothing but the keyboard, and looks at every page they come to with axe.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostAnswers = 12;

    public IPage Page { get; } = page;

    public async Task Open(string address)
    {
        await Page.GotoAsync(address);
        await Page.ShouldBeAccessible();
    }

    public Task Follow(string link) => Press(Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    public Task Press(string button) => Press(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public Task Type(string label, string text) => Page.TypeInto(Page.GetByLabel(label, new() { Exact = true }), text);

    public async Task TypeDay(string field, LocalDate day)
    {
        foreach (var (part, number) in new[] { ("Day", day.Day), ("Month", day.Month), ("Year", day.Year) })
        {
            await Page.TypeInto(Page.Locator($"#{field}-{part}"), number.ToString(CultureInfo.InvariantCulture));
        }
    }

    public async Task Tick(string checkbox)
    {
        await Page.TabTo(Page.GetByLabel(checkbox, new() { Exact = true }));
        await Page.Keyboard.PressAsync("Space");
    }

    /// <summary>Chooses one of a question's answers: to the question with Tab, to the answer with the arrows.</summary>
    public async Task Choose(string field, string value)
    {
        var answers = Page.Locator($"input[type=radio][name='{field}']");
        var wanted = Page.Locator($"input[type=radio][name='{field}'][value='{value}']");
        await Page.TabTo(await answers.And(Page.Locator(":checked")).CountAsync() > 0 ? answers.And(Page.Locator(":checked")) : answers.First);
        await Page.Keyboard.PressAsync("Space");
        for (var answer = 0; answer < MostAnswers && !await wanted.IsCheckedAsync(); answer++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        (await wanted.IsCheckedAsync()).ShouldBeTrue($"the arrows do not reach {value} in {field}");
    }

    /// <summary>The page's heading says that this is the page that was meant.</summary>
    public async Task ShouldBeAt(string heading) =>
        await Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading }).First.WaitForAsync();

    private async Task Press(ILocator control)
    {
        await Page.TabTo(control);
        // The page that is left is marked, so that the next one is known by having no mark.
        await Page.EvaluateAsync("() => { document.documentElement.dataset.left = 'yes' }");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator("html:not([data-left])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.WaitForLoadStateAsync(LoadState.Load);
        await Page.ShouldBeAccessible();
    }
}
