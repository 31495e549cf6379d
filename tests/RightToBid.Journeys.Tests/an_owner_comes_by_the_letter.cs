using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Journeys.Tests;

/// <summary>An owner who has a letter from the council, and nothing else: no account, and a phone. Today is Tuesday 12 May 2026.</summary>
public class an_owner_comes_by_the_letter(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Received = "The council has received it, and it is recorded";

    /// <summary>Listed three days ago.</summary>
    private const string Cafe = "ACV/2026/9008";

    /// <summary>Listed more than a year ago, and its owner told two days later.</summary>
    private const string Shop = "ACV/2024/9007";

    private static readonly ViewportSize Phone = new() { Width = 360, Height = 740 };

    private static readonly FilePayload Bill = new() { Name = "bill.pdf", MimeType = "application/pdf", Buffer = [.. "%PDF-1.7 a bill"u8] };

    private static readonly FilePayload Drawing = new() { Name = "bill.svg", MimeType = "image/svg+xml", Buffer = [.. "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8] };

    [Fact]
    public Task without_scripts_from_the_printed_letter_to_the_claim() => chromium.Walk(
        site,
        async page =>
        {
            var (address, code) = await Letter(page, Cafe);
            await page.GotoAsync(address);
            await page.GetByLabel("The code").FillAsync(code);
            await Go(page, "Continue");
            await ShouldBeAt(page, "The Bell Tower Café: for its owner");
            (await Words(page)).ShouldContain("You have given no notice that stands.");

            await Follow(page, "May I sell? Answer a few questions about the sale you have in mind");
            await FillDay(page, "Binding", "1", "6");
            foreach (var (question, answer) in new[] { ("Sold", "freehold"), ("Vacant", "yes"), ("Buyer", "anyone") })
            {
                await page.Locator($"[name={question}][value={answer}]").CheckAsync();
            }

            await Go(page, "See the answer");
            (await page.Locator("#answer").InnerTextAsync()).ShouldContain("No: you may not enter into it on Monday 1 June 2026");
            await Follow(page, "Back");

            await Follow(page, "Give notice that you wish to sell");
            await Answer(page, "the freeholder");
            (await Words(page)).ShouldContain("Monday 22 June 2026");
            await Go(page, "Give notice that you wish to sell");
            await ShouldBeAt(page, Received);
            (await Words(page)).ShouldContain("Wednesday 11 November 2026");
            await Follow(page, "Back to your page");
            (await Words(page)).ShouldContain("Your notice of Tuesday 12 May 2026");

            await Follow(page, "Ask for a review of the listing");
            await Answer(page, "the freeholder");
            await Go(page, "Ask for a review of the listing");
            await ShouldBeAt(page, Received);
            await Follow(page, "Back to your page");

            await Follow(page, "Claim compensation for loss or expense that the listing caused");
            await Answer(page, "Other");
            await Write(page, "Fencing that stood idle");
            await Write(page, "1200.50");
            await FillDay(page, "Day", "10", "5");
            await Go(page, "Continue");
            await FillDay(page, "Day", "11", "5");
            await Go(page, "Continue");
            await Answer(page, "no");
            await page.Locator("input[type=file]").SetInputFilesAsync(Bill);
            await Go(page, "Add the file");
            (await Words(page)).ShouldContain("bill.pdf");
            await Go(page, "Continue");
            (await Words(page)).ShouldContain("The claim is in time");
            await Go(page, "Claim compensation");
            await ShouldBeAt(page, Received);
            await Follow(page, "Back to your page");
            (await page.Locator("section[aria-labelledby=sent] li").CountAsync()).ShouldBe(3);
        },
        new() { ViewportSize = Phone, JavaScriptEnabled = false });

    [Fact]
    public Task by_keyboard_alone_and_through_every_mistake() => chromium.Walk(
        site,
        async page =>
        {
            var (address, code) = await Letter(page, Shop);
            var owner = new Keyboard(page);
            await owner.Open(address);
            await owner.Press("Continue");
            await owner.Type("The code", "0000-0000");
            await owner.Press("Continue");
            await owner.Type("The code", code);
            await owner.Press("Continue");
            await owner.ShouldBeAt("Ashcombe Village Shop: for its owner");

            await owner.Follow("May I sell? Answer a few questions about the sale you have in mind");
            await owner.Press("See the answer");
            (await page.Locator(".govuk-error-summary li").CountAsync()).ShouldBe(4);
            await owner.TypeDay("Binding", On("Monday 1 June 2026"));
            await owner.Choose("Sold", "lease");
            await owner.Type("If a lease: for how many years was it granted?", "24");
            await owner.Choose("Vacant", "yes");
            await owner.Choose("Buyer", "anyone");
            await owner.Press("See the answer");
            (await page.Locator("#answer").InnerTextAsync()).ShouldContain("Yes: you may enter into it on Monday 1 June 2026");
            await owner.Follow("Back");

            await owner.Follow("Give notice that you wish to sell");
            await owner.Press("Continue");
            await owner.Choose("Text", "the freeholder");
            await owner.Press("Continue");
            await owner.Press("Give notice that you wish to sell");
            await owner.ShouldBeAt(Received);
            await owner.Follow("Back to your page");

            // The eight weeks for a review ended long ago.
            await owner.Follow("Ask for a review of the listing");
            await owner.Choose("Text", "the freeholder");
            await owner.Press("Continue");
            await owner.ShouldBeAt("This cannot be recorded");
            (await Words(page)).ShouldContain("The law:");

            await owner.Open($"{new Uri(page.Url).GetLeftPart(UriPartial.Path).Split("/review")[0]}/claim");
            await owner.Press("Continue");
            await owner.Choose("Text", "Delay");
            await owner.Press("Continue");
            await owner.Press("Continue");
            await owner.Type("What was lost or spent?", "Interest on a loan");
            await owner.Press("Continue");
            await owner.Type("How much do you claim?", "much");
            await owner.Press("Continue");
            await page.GetByLabel("How much do you claim?").PressAsync("Control+A");
            await page.Keyboard.TypeAsync("800");
            await owner.Press("Continue");
            await owner.Press("Continue");
            await owner.Press("Continue");
            await owner.TypeDay("Day", On("Monday 11 May 2026"));
            await owner.Press("Continue");
            await owner.Choose("Text", "no");
            await owner.Press("Continue");
            await owner.ShouldBeAt("Which files do you send as evidence?");
            await owner.Press("Add the file");
            await page.Locator("input[type=file]").SetInputFilesAsync(Drawing);
            await owner.Press("Add the file");
            (await page.Locator(".govuk-error-message").InnerTextAsync()).ShouldContain("The file must be a PDF, JPG, PNG, DOCX, TXT or EML");
            await page.Locator("input[type=file]").SetInputFilesAsync(Bill);
            await owner.Press("Add the file");
            await owner.Press("Take out bill.pdf");
            await page.Locator("input[type=file]").SetInputFilesAsync(Bill);
            await owner.Press("Add the file");
            await owner.Press("Continue");
            await owner.ShouldBeAt("Check before you record");
            await owner.Press("Claim compensation");
            await owner.ShouldBeAt(Received);
            await owner.Follow("Back to your page");
        },
        new() { ViewportSize = Phone });

    /// <summary>An officer prints the letter, and goes; the owner has what is on the paper.</summary>
    private static async Task<(string Address, string Code)> Letter(IPage page, string reference)
    {
        await page.SignIn("officer@example.org");
        await page.GotoAsync($"/casework/cases/{reference}/letters/n03?to=owner&party={Ashcombe.OwnerPartyId}");
        var way = page.Locator(".rtb-letter__way");
        var paper = (await way.Locator("a").InnerTextAsync(), await way.Locator("strong").InnerTextAsync());
        await page.Context.ClearCookiesAsync();
        return paper;
    }

    private static Task Go(IPage page, string button) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static Task Follow(IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    private static Task<string> Words(IPage page) => page.Locator("main").InnerTextAsync();

    private static Task ShouldBeAt(IPage page, string heading) => page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = heading }).First.WaitForAsync();

    private static async Task Answer(IPage page, string value)
    {
        await page.Locator($"[name=Text][value='{value}']").CheckAsync();
        await Go(page, "Continue");
    }

    private static async Task Write(IPage page, string words)
    {
        await page.Locator("[name=Text]").FillAsync(words);
        await Go(page, "Continue");
    }

    private static async Task FillDay(IPage page, string field, string day, string month)
    {
        await page.Locator($"#{field}-Day").FillAsync(day);
        await page.Locator($"#{field}-Month").FillAsync(month);
        await page.Locator($"#{field}-Year").FillAsync("2026");
    }
}
