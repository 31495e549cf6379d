using RightToBid.Journeys.Tests.Browser;
using RightToBid.Web.Demonstration;

namespace RightToBid.Journeys.Tests;

/// <summary>The register of bodies, the council's policies, erasing somebody, and groups that bid together. Today is Tuesday 12 May 2026.</summary>
public class the_council_and_its_groups_keep_what_is_theirs(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string FoxInn = "ACV/2024/9019";

    [Fact]
    public Task an_officer_keeps_a_body_in_the_register() => chromium.Walk(site, async page =>
    {
        var officer = new Visitor(page);
        await officer.SignIn("officer@example.org");
        await officer.Open("/casework/bodies");
        await officer.Follow("Add a body");
        await officer.PressInVain("Continue", "Enter the name of the body");
        await officer.Fill("What is the body called?", "Weir Lane Allotments");
        await officer.Press("Continue");
        await officer.Open("/casework/bodies");
        await officer.Follow("Weir Lane Allotments");
        await officer.Follow("Change its name");
        await officer.Follow("Back");
        var entry = page.Url;
        await officer.Open($"{entry}/kind");
        await officer.PressInVain("Save", "Select what kind of body it is");
        await officer.Choose("Body.Form", "UnincorporatedBody");
        await officer.Press("Save");
        await officer.Open($"{entry}/areas");
        await page.Locator("[name=ActiveIn]").First.CheckAsync();
        await officer.Press("Save");
        await officer.Open($"{entry}/numbers");
        await officer.Fill("Number at Companies House", "12");
        await officer.PressInVain("Save", "Enter the number at Companies House, like 01234567 or OC123456");
        await officer.Open($"{entry}/interest");
        await officer.PressInVain("Save", "Select what binds the people of the body");
        await officer.Open($"{entry}/constitution");
    });

    [Fact]
    public Task a_legal_officer_chooses_the_policies_and_erases_an_owner() => chromium.Walk(site, async page =>
    {
        var legal = new Visitor(page);
        await legal.SignIn("legal@example.org");
        await legal.Open("/casework/policies");
        await legal.Choose("SaleRemoval", "OnExchange");
        await legal.Press("Save the policies");
        await legal.ShouldRead("The policies are saved.");
        await legal.Follow("Policy: who may act by an owner’s link?");
        await legal.Choose("Check", "OfficerConfirms");
        await legal.Press("Save the policy");
        await legal.Open("/casework/list-copies");

        var (hold, erase) = ($"/personal-data/{Ashcombe.SecondOwnerPartyId}/hold", $"/casework/parties/{Ashcombe.SecondOwnerPartyId}/erase?of={FoxInn}");
        await legal.Open(hold);
        await page.Locator("[name=Reason]").First.CheckAsync();
        await legal.Press("Put on hold");
        await legal.ShouldRead(Ashcombe.SecondOwnerName, "On hold: not erased until the hold is lifted");
        await legal.Open(erase);
        await legal.Press("Erase the name and the address");
        await legal.ShouldRead("Article 17(3)(e)");
        await legal.Open(hold);
        await legal.Press("Lift the hold");
        await legal.Open(erase);
        await legal.Press("Erase the name and the address");
        await legal.Open("/personal-data/erased");
        await legal.ShouldRead($"{Ashcombe.SecondOwnerPartyId}");
    });

    [Fact]
    public Task two_groups_bid_together() => chromium.Walk(site, async page =>
    {
        var person = new Visitor(page);
        await person.SignIn("clerk@example.org");
        await person.Open("/groups/links");
        await person.ShouldRead("Your group is linked to no other.");
        await person.Follow("Ask another group");
        await person.PressInVain("Ask", "Select the group to ask");
        await page.Locator("[name=Other]").SelectOptionAsync(Ashcombe.Friends.Name);
        await person.Press("Ask");

        await person.SignIn("lead@example.org");
        await person.Open("/groups/links");
        await person.Follow($"Change the link with {Ashcombe.ParishCouncil.Name}");
        await person.PressInVain("Continue", "Select whether you accept the link");
        await person.Choose("Answer", "accept");
        await person.Press("Continue");
        await person.Open("/groups");
        await person.Follow("See the bid for The Fox Inn");
        await person.Follow("Name a body to bid together with");
        await person.PressInVain("Name it", "Select one of the groups linked to yours", "Select what it may do");
        await page.Locator("[name=Body]").SelectOptionAsync(Ashcombe.ParishCouncil.Name);
        await person.Choose("MayAct", "False");
        await person.Press("Name it");
        await person.Follow($"Change how {Ashcombe.ParishCouncil.Name} takes part");
        await person.PressInVain("Save", "Select how it takes part");

        await person.SignIn("clerk@example.org");
        await person.Open("/groups");
        await person.ShouldRead($"The bid of {Ashcombe.Friends.Name}, together with your group.");
        await person.Follow("See the bid for The Fox Inn");
        await person.ShouldRead("May look.");
    });
}
