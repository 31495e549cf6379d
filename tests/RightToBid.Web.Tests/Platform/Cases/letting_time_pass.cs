using System.Text.Json;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Storage;
using RightToBid.Web.Platform.Cases;
using RightToBid.Web.Tests.Platform.Api;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Platform.Cases;

/// <summary>One case from its nomination to the end of its protected period, over HTTP, with the clock moved past each window's end.</summary>
public class letting_time_pass(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task the_case_page_says_that_a_window_ended_and_the_board_no_longer_shows_it()
    {
        using var officer = await council.Program(TestCouncil.Officer);
        using var browser = await council.SignedIn(TestCouncil.Officer);
        var (reference, moratorium) = await NoticeReceived(officer, on: "2026-05-12");

        (await Case(browser, reference)).ShouldContain("The owner may not sell, except to a community group, until after Monday 22 June 2026.");
        (await Due(browser)).ShouldContain((reference, "interim-moratorium"));

        // On its last day it still runs; the day after it has ended, and the board says so by not showing it.
        await AdvanceTo("Monday 22 June 2026");
        (await Case(browser, reference)).ShouldContain("until after Monday 22 June 2026.");
        (await Due(browser)).ShouldContain((reference, "interim-moratorium"));

        await AdvanceTo("Tuesday 23 June 2026");
        (await Case(browser, reference)).ShouldContain("The owner may sell to anyone, to the end of Thursday 11 November 2027.");
        (await Due(browser)).ShouldNotContain((reference, "interim-moratorium"));
        (await Due(browser)).ShouldContain((reference, "protected-period"));

        // A request that came on the last day and is recorded a week late is judged by its day.
        await AdvanceTo("Monday 29 June 2026");
        var request = new { group = new { name = "Friends of the Fox", body = new { form = "charity", activeInArea = true } }, requestedOn = "2026-06-22" };
        (await officer.Post($"moratoria/{moratorium}/bidders", request)).Status.ShouldBe(200);
        (await Case(browser, reference)).ShouldContain("until after Wednesday 11 November 2026.");
        (await Due(browser)).ShouldContain((reference, "full-moratorium"));

        await AdvanceTo("Thursday 12 November 2026");
        (await Case(browser, reference)).ShouldContain("The owner may sell to anyone, to the end of Thursday 11 November 2027.");
        (await Due(browser)).ShouldNotContain((reference, "full-moratorium"));

        await AdvanceTo("Friday 12 November 2027");
        (await Case(browser, reference)).ShouldContain("The protected period ended with Thursday 11 November 2027.");
        (await Due(browser)).ShouldNotContain((reference, "protected-period"));

        await NothingDiffers();
    }

    [Fact]
    public async Task a_corrected_receipt_day_moves_every_date_and_both_days_stay_in_the_history()
    {
        using var officer = await council.Program(TestCouncil.Officer);
        using var legal = await council.Program(TestCouncil.LegalOfficer);
        using var browser = council.Browser();
        var (reference, moratorium) = await NoticeReceived(officer, on: "2026-05-12");

        var corrected = await legal.Post(
            $"moratoria/{moratorium}/receipt-day", new { receivedOn = "2026-05-11", reason = "The post room's stamp says the 11th." });

        corrected.Status.ShouldBe(200);
        var page = await Case(browser, reference);
        page.ShouldContain("Sunday 21 June 2026");
        page.ShouldContain("corrected to Monday 11 May 2026, from Tuesday 12 May 2026, because: The post room's stamp says the 11th.");
        await NothingDiffers();
    }

    /// <summary>Read models are what the events say, written inline or built anew; deadlines are what the states say.</summary>
    private async Task NothingDiffers()
    {
        var kernel = council.Services.GetRequiredService<IKernel>();
        (await kernel.Verification.Verify(TestContext.Current.CancellationToken)).Differences.ShouldBeEmpty();
        foreach (var model in CaseKernel.ReadModels)
        {
            (await kernel.ReadModels.Rebuild(model.Name, cancellation: TestContext.Current.CancellationToken)).Changed.ShouldBe(0, model.Name);
        }
    }

    private async Task AdvanceTo(string day)
    {
        council.Clock.AdvanceTo(On(day));
        await council.Drain();
    }

    private static async Task<string> Case(HttpClient browser, string reference) =>
        (await TestCouncil.Open(browser, $"/register/{TestCouncil.Authority}/{reference}")).Main;

    /// <summary>What the board shows: the case, and which window.</summary>
    private static async Task<IReadOnlyList<(string Reference, string Kind)>> Due(HttpClient browser)
    {
        var rows = JsonSerializer.Deserialize<JsonElement>(
            await browser.GetStringAsync(new Uri("/casework/due.json", UriKind.Relative), TestContext.Current.CancellationToken));
        return [.. rows.GetProperty("due").EnumerateArray().Select(row => (row.GetProperty("reference").GetString()!, row.GetProperty("kind").GetString()!))];
    }

    private static async Task<(string Reference, string Moratorium)> NoticeReceived(HttpClient officer, string on)
    {
        var nomination = await officer.Post("nominations", Programs.Nomination(receivedOn: "2026-04-20"));
        (await officer.Post($"nominations/{nomination.Id}/acceptance", Programs.Acceptance)).Status.ShouldBe(200);
        var state = (await officer.Get($"nominations/{nomination.Id}")).Body.GetProperty("state");
        var notice = await officer.Post(
            $"list-entries/{state.GetProperty("listEntryId").GetString()}/disposal-notices",
            new { owner = new { name = "Quentin Quill" }, ownerLabel = "the freeholder", receivedOn = on });
        notice.Status.ShouldBe(201);
        return (state.GetProperty("reference").GetString()!, notice.Id);
    }
}
