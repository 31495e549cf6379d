using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

using RightToBid.Cases;
using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Demonstration;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Platform.SigningIn;

using static RightToBid.Testing.Day;

namespace RightToBid.Journeys.Tests;

/// <summary>
/// Olive Officer listed the smithy on Saturday 14 March 2026, and its owner asked for a review on Sunday 10 May. Today is Tuesday 12 May 2026.
/// </summary>
public class a_reviewer_decides_the_review_given_to_them(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string UpToTheRequest = "review asked for on the last day";

    [Fact]
    public Task and_nobody_who_listed_the_land_is_given_it() => chromium.Walk(site, async page =>
    {
        var (review, reference) = await ListedByOlive();
        var person = new Visitor(page);
        await person.SignIn("legal@example.org");

        await Appoint(person, review, "Olive Officer");
        await person.PressInVain("Continue", "Select whether the reviewer has declared to have taken no part");
        await person.Choose("Text", "yes");
        await person.Press("Continue");
        await person.FillDay("Day", On("Tuesday 12 May 2026"));
        await person.Press("Continue");
        await person.ShouldRead("This officer took part in the decision under review, and so may not review it.", "Sch. 2 para. 4");

        await Appoint(person, review, "Rita Reviewer");
        await person.Choose("Text", "yes");
        await person.Press("Continue");
        await person.FillDay("Day", On("Tuesday 12 May 2026"));
        await person.Press("Continue");
        await person.ShouldBeAt("Check before you record");
        await person.Press("Appoint the reviewer");
        foreach (var step in new[] { "hearing-request", "hearing" })
        {
            await person.Open($"/casework/reviews/{review}/step");
            await person.Choose("Text", step);
            await person.Press("Continue");
            await person.FillDay("Day", On("Tuesday 12 May 2026"));
            await person.Press("Continue");
            await person.Press("Record a step of the review");
        }

        await site.Services.GetRequiredService<IDueWork>().Drain(TestContext.Current.CancellationToken);
        await person.SignIn("reviewer@example.org");
        await person.Open("/development/mail");
        await person.Follow("The Smithy: you were appointed on Tuesday 12 May 2026 to carry out the review");
        await person.ShouldRead($"/casework/cases/{reference}");
        await person.Open($"/casework/cases/{reference}");
        (await person.Main.GetByRole(AriaRole.Link, new() { Name = "Appoint another reviewer" }).CountAsync()).ShouldBe(0);
        await person.Follow("Decide the review");
        await person.PressInVain("Continue", "Select what the review decides");
        await person.Choose("Text", "Upheld");
        await person.Press("Continue");
        await person.PressInVain("Continue", "Enter the reasons for the decision");
        await page.Locator("[name=Text]").FillAsync("The classes fill four days of five.");
        await person.Press("Continue");
        await person.FillDay("Day", On("Tuesday 12 May 2026"));
        await person.Press("Continue");
        await person.Press("Decide the review");
        await person.ShouldRead("The review upheld the listing on Tuesday 12 May 2026.");
    });

    private static async Task Appoint(Visitor person, Guid review, string name)
    {
        await person.Open($"/casework/reviews/{review}/reviewer");
        await person.Page.GetByLabel(name).CheckAsync();
        await person.Press("Continue");
        await person.Page.Locator("[name=Text]").FillAsync("Head of Legal Services");
        await person.Press("Continue");
    }

    private async Task<(Guid Review, string Reference)> ListedByOlive()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var olive = (await scope.ServiceProvider.GetRequiredService<AccountDesk>().ReviewersOf(Ashcombe.Code)).Single(account => account.Name == "Olive Officer");
        var desk = scope.ServiceProvider.GetRequiredService<CaseDesk>();
        var story = new Story(new ByOlive(desk, olive.AccountId.ToString()), 77, new Asset("The Smithy", "Forge Lane, Ashcombe"));
        var forge = new ForgeStory(story, On("Friday 23 January 2026"));
        foreach (var (name, _, tell) in forge.Chapters)
        {
            await tell();
            if (name == UpToTheRequest)
            {
                break;
            }
        }

        return (forge.ReviewId, story.Reference);
    }

    private sealed class ByOlive(CaseDesk desk, string account) : IStage
    {
        public async Task<Refusal?> Carry<TState>(ICommand<TState> command, Guid commandId)
            where TState : class, IStreamState<TState> =>
            (await desk.Send(command, new Sender(Ashcombe.Code, account, commandId), TestContext.Current.CancellationToken)).Refusal;
    }
}
