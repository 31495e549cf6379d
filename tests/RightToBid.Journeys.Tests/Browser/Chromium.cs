using Microsoft.Playwright;

namespace RightToBid.Journeys.Tests.Browser;

/// <summary>The Chromium of this machine, without a window and without a past. Where there is none, journeys say so and are not made.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
        {
            SayThatThereIsNone();
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Flags, Headless = true });
    }

    /// <summary>Makes a journey in a fresh profile; or does nothing, which has been said aloud, where there is no browser.</summary>
    public async Task Walk(JourneySite site, Func<IPage, Task> journey, BrowserNewContextOptions? options = null)
    {
        if (browser is null)
        {
            return;
        }

        options ??= new BrowserNewContextOptions();
        options.BaseURL = site.Address;
        options.Locale = "en-GB";
        await using var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(60_000);
        await journey(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private static string? Find() => Environment.GetEnvironmentVariable("RTB_CHROMIUM") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private static void SayThatThereIsNone()
    {
        const string Line = "THE BROWSER JOURNEYS DID NOT RUN: no Chromium was found. Install one (apt-get install chromium), or set RTB_CHROMIUM to its path.";
        if (string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(Line);
        }

        TestContext.Current.SendDiagnosticMessage(Line);
    }
}
