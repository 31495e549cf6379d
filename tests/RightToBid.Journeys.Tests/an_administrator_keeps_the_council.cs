using System.Text;

using Microsoft.Playwright;

using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Demonstration;

using static RightToBid.Testing.Day;

namespace RightToBid.Journeys.Tests;

/// <summary>Who may do what, where the parishes are, and how long people are kept. Today is Tuesday 12 May 2026.</summary>
public class an_administrator_keeps_the_council(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string ParishesOfWeir = "code,name,kind,parent\nE04999003,Weir,parish,\nE05999002,Weir Mill,ward,E04999003\nE05999003,Weir Moor,moor,\n";

    [Fact]
    public Task its_people_and_who_changed_their_roles() => chromium.Walk(site, async page =>
    {
        var administrator = new Visitor(page);
        await administrator.SignIn("admin@example.org");
        await administrator.Open("/accounts/invite");
        await administrator.PressInVain("Send the invitation", "Enter their email address", "Select what they may do");
        await administrator.Fill("What is their email address?", "nell@council.example");
        await page.GetByLabel("Auditor", new() { Exact = true }).CheckAsync();
        await administrator.Press("Send the invitation");
        await administrator.ShouldRead("nell@council.example is invited");

        await administrator.Follow("Withdraw the invitation of nell@council.example");
        await administrator.Open("/accounts");
        await administrator.Follow("Amir Auditor");
        await administrator.Follow("Change roles");
        await page.GetByLabel("Auditor", new() { Exact = true }).UncheckAsync();
        await administrator.PressInVain("Change the roles", "Select what they may do. Close the account of somebody who may do nothing any more");
        await page.GetByLabel("Auditor", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Reviewer", new() { Exact = true }).CheckAsync();
        await administrator.Press("Change the roles");
        await administrator.Follow("See who gave whom which role");
        var last = await page.Locator("#changes tbody tr").First.InnerTextAsync();
        last.ShouldContain("Amir Auditor");
        last.ShouldContain("Ada Administrator");
    });

    /// <summary>By keyboard alone, each field after the one before it; and a table that is looked at before it is kept.</summary>
    [Fact]
    public Task its_parishes_and_what_adjoins_them() => chromium.Walk(site, async page =>
    {
        var administrator = new Visitor(page);
        var keyboard = new Keyboard(page);
        await administrator.SignIn("admin@example.org");
        await keyboard.Open("/casework/places");
        await keyboard.Follow("Add one");
        await administrator.PressInVain("Add", "Select whether it is a parish, a ward or a forum area", "Enter its name", "Enter its code", "Enter the day, like 31 8 2023");
        await keyboard.Choose("Kind", "Parish");
        await keyboard.Type("Name", "Heath");
        await keyboard.Type("Code", "E04999009");
        await keyboard.TypeDay("From", On("Wednesday 1 April 2026"));
        await keyboard.Press("Add");
        await keyboard.Follow("Give its last day for Heath");
        await keyboard.TypeDay("LastDay", On("Tuesday 31 March 2026"));
        await administrator.PressInVain("Save", "Its last day must be Wednesday 1 April 2026, when it began, or later");

        await administrator.Open("/casework/places/import");
        await administrator.PressInVain("See what becomes of it", "Select a file");
        await Table(page, "name,kind\nMill,parish\n");
        await administrator.Press("See what becomes of it");
        await administrator.ShouldRead("The table has no column called code.");
        await Table(page, ParishesOfWeir);
        await administrator.Press("See what becomes of it");
        await administrator.ShouldRead("3 rows: 2 added, 0 changed, 0 unchanged, 1 left out. Nothing has been kept yet.", "Its kind is “moor”, and must be parish, ward or forum area.");
        await administrator.PressInVain("Keep 2 places", "Enter the day, like 31 8 2023");
        await administrator.FillDay("From", On("Wednesday 1 April 2026"));
        await administrator.Press("Keep 2 places");

        await administrator.Follow("Say which adjoin Weir");
        await page.Locator("#From-Day").FillAsync("");
        await administrator.PressInVain("Save", "The day must include a day");
        await administrator.Choose("Chosen", "E04999001");
        await administrator.FillDay("From", On("Wednesday 1 April 2026"));
        await administrator.Press("Save");
        await administrator.ShouldBeAt("Parishes and wards");
        await administrator.Follow("Change the neighbouring councils");
        await administrator.FillDay("From", On("Wednesday 13 May 2026"));
        await page.Locator("[name=Code]").SelectOptionAsync("E07000081");
        await administrator.PressInVain("Save", "The day must be today or in the past");
    });

    [Fact]
    public Task how_long_people_are_kept_who_looked_and_what_they_are_given() => chromium.Walk(site, async page =>
    {
        var administrator = new Visitor(page);
        await administrator.SignIn("officer@example.org");
        await administrator.Open("/casework/cases/ACV/2025/9012/letters");
        await administrator.SignIn("admin@example.org");
        await administrator.Open("/personal-data");
        await administrator.Open("/personal-data/erased");
        await administrator.ShouldRead("Nothing has been erased yet.");
        await administrator.Open("/personal-data/policy");
        await administrator.PressInVain("Save the policy", "Select for whom the policy is", "Enter how many years, a whole number from 1 to 30");
        await administrator.Open("/personal-data/looks?Day=2025-01-01");
        await administrator.ShouldRead("Nobody looked at anything that these answers describe.");
        await administrator.Fill("Day", "yesterday");
        await administrator.PressInVain("Show", "Enter a real day, like 2026-05-12");
        await administrator.Open("/personal-data/looks");
        (await page.Locator("#looks tbody tr").CountAsync()).ShouldBeGreaterThan(0);

        await administrator.Open($"/personal-data/{Ashcombe.OwnerPartyId}/hold");
        await administrator.PressInVain("Put on hold", "Select why it must be kept");
        await administrator.Follow("Give them a copy of it");
        await administrator.PressInVain("Download the copy", "Select how it was made sure who they are");
        await page.Locator("[name=Check]").First.CheckAsync();
        var file = await page.RunAndWaitForDownloadAsync(() => administrator.Main.GetByRole(AriaRole.Button, new() { Name = "Download the copy" }).ClickAsync());
        file.SuggestedFilename.ShouldEndWith(".zip");
        await administrator.Open($"/personal-data/{Ashcombe.OwnerPartyId}/copy");
        await administrator.ShouldRead("Given on Tuesday 12 May 2026.");
    });

    private static Task Table(IPage page, string text) => page.GetByLabel("The table").SetInputFilesAsync(
        new FilePayload { Name = "places.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) });
}
