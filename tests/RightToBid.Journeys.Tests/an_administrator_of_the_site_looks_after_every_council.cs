using Microsoft.Extensions.DependencyInjection;

using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Platform;
using RightToBid.Web.Platform.SigningIn;

namespace RightToBid.Journeys.Tests;

/// <summary>
/// Cumberland took over from Allerdale, Carlisle and Copeland on Saturday 1 April 2023: its administrator is invited, that of a county, which
/// kept no list, is not, and its officers work in the lists of all three. Today is Tuesday 12 May 2026.
/// </summary>
public class an_administrator_of_the_site_looks_after_every_council(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Cumberland = "E06000063";
    private const string Allerdale = "E07000026";
    private const string CumbriaCounty = "E10000006";

    [Fact]
    public Task and_a_council_that_took_over_from_another() => chromium.Walk(site, async page =>
    {
        await using (var scope = site.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<AccountDesk>().Make(
                new("cora@cumberland.example", DemonstrationAccounts.Password, "Cora Cumberland", Roles.Officer, Cumberland), isForDemonstration: true);
        }

        var person = new Visitor(page);
        await person.SignIn("platform@example.org");
        await person.Open("/accounts");
        await person.Press("Invite somebody");
        await person.Fill("What is their email address?", "ada@cumberland.example");
        await person.Fill("Which council?", CumbriaCounty);
        await page.GetByLabel("Administrator of the council’s accounts").CheckAsync();
        await person.PressInVain("Send the invitation", "Enter the code of a council in England that keeps a list, for example E07000081");
        await person.Fill("Which council?", Cumberland);
        await person.Press("Send the invitation");
        await person.ShouldRead("ada@cumberland.example is invited");
        await person.Follow("See who gave whom which role");
        await person.ShouldRead("Administrators of every council.", "Ada Administrator");
        (await person.Main.InnerTextAsync()).ShouldNotContain("Olive Officer");

        await person.SignIn("officer@example.org");
        await person.Open("/casework/inherited");
        await person.ShouldRead("Your council has inherited no list");
        await person.SignIn("cora@cumberland.example");
        await person.Open("/casework/inherited");
        await person.ShouldRead($"{Allerdale}, ended on Saturday 1 April 2023");
        await person.Choose("List", Allerdale);
        await person.Press("Continue");
        await person.ShouldBeAt("Casework");
        (await page.Locator("#inherited").InnerTextAsync()).ShouldContain("Allerdale");
    });
}
