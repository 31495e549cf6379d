using RightToBid.Journeys.Tests.Browser;

using static RightToBid.Testing.Day;

namespace RightToBid.Journeys.Tests;

/// <summary>From the nomination to the keys, in a real browser, by keyboard alone; axe looks at every page on the way.</summary>
public class a_village_keeps_its_pub(Chromium chromium, JourneySite site) : IClassFixture<Chromium>, IClassFixture<JourneySite>
{
    private const string Authority = "E07999001";

    [Fact]
    public Task from_the_nomination_to_the_keys() => chromium.Walk(site, async page =>
    {
        var clerk = new Keyboard(page);

        await SignIn(clerk, "group@example.org");
        var reference = await Nominate(clerk);
        await SignOut(clerk);

        await SignIn(clerk, "officer@example.org");
        await Decide(clerk, reference);
        await RecordNotice(clerk, reference);
        await SignOut(clerk);

        await SignIn(clerk, "group@example.org");
        await AskToBid(clerk, reference);
        await Succeed(clerk);
        await TakeOver(clerk);

        await clerk.Open($"/register/{Authority}/{reference}");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Friends of Ashcombe");
    });

    private static async Task SignIn(Keyboard clerk, string email)
    {
        await clerk.Open("/sign-in");
        await clerk.Type("Email address", email);
        await clerk.Type("Password", Web.Platform.SigningIn.DemonstrationAccounts.Password);
        await clerk.Press("Sign in");
    }

    private static async Task SignOut(Keyboard clerk)
    {
        await clerk.Open("/sign-out");
        await clerk.Press("Sign out");
    }

    private static async Task<string> Nominate(Keyboard clerk)
    {
        await clerk.Open("/groups/nominate");
        await clerk.Press("Start now");

        await clerk.ShouldBeAt("Who is nominating?");
        await clerk.Choose("Body.Form", "CompanyLimitedByGuarantee");
        await clerk.Press("Continue");
        await clerk.Choose("Body.ActiveInArea", "True");
        await clerk.Choose("Body.DistributesSurplus", "False");
        await clerk.Choose("Body.SurplusBenefitsArea", "True");
        await clerk.Press("Continue");
        await clerk.ShouldBeAt("Friends of Ashcombe may nominate");
        await clerk.Press("Continue");

        await clerk.ShouldBeAt("What is nominated?");
        await clerk.Type("Name of the land or building", "The Green Man");
        await clerk.Type("Address, or where it is", "2 The Green, Ashcombe");
        await clerk.Type("What kind of place is it?", "public house");
        await clerk.Type("Describe the land and its boundaries", "The building and its garden, to the stream");
        await clerk.Press("Continue");
        await clerk.Tick("I do not know who owns it");
        await clerk.Tick("I do not know who occupies it");
        await clerk.Press("Continue");

        await clerk.Choose("Test", "CurrentUse");
        await clerk.Type("Who uses or used it, and for what?", "Everybody meets there; the choir and the cricket club use it");
        await clerk.Press("Continue");
        await clerk.Page.TypeInto(clerk.Page.Locator("textarea[name=Prospect]"), "It trades at a profit and could go on");
        await clerk.Press("Continue");
        await clerk.Page.TypeInto(clerk.Page.Locator("textarea[name=Evidence]"), "Our articles, and the register of companies");
        await clerk.Press("Continue");
        await clerk.ShouldBeAt("Files that support the nomination");
        await clerk.Press("Continue");

        await clerk.ShouldBeAt("Check");
        (await clerk.Page.Locator("#nomination-decision").InnerTextAsync()).ShouldContain("Tuesday 7 July 2026");
        await clerk.Press("Send the nomination");
        await clerk.ShouldBeAt("Nomination received");
        return await clerk.Page.Locator(".govuk-panel__body strong").InnerTextAsync();
    }

    private static async Task Decide(Keyboard clerk, string reference)
    {
        await clerk.Open($"/casework/cases/{reference}");
        await clerk.Follow("Decide the nomination");
        await clerk.Press("Start now");

        await clerk.Choose("IsComplete", "True");
        await clerk.Press("Continue");
        await clerk.ShouldBeAt("May the body nominate?");
        await clerk.Press("Continue");
        await clerk.ShouldBeAt("Has the body a local connection?");
        await clerk.Press("Continue");
        await clerk.ShouldBeAt("May this land be listed?");
        await clerk.Tick("None of these");
        await clerk.Press("Continue");
        await clerk.Choose("Finding", "CurrentUse");
        await clerk.Type("Your finding", "It is the village's only meeting place");
        await clerk.Press("Continue");
        await clerk.Choose("IsRealistic", "True");
        await clerk.Type("Your finding", "It trades, and a group would run it");
        await clerk.Press("Continue");
        await clerk.ShouldBeAt("The decision and its reasons");
        await clerk.Press("Continue");
        await clerk.Choose("IsWhole", "True");
        await clerk.Press("Continue");
        await clerk.TypeDay("DecidedOn", On("Tuesday 12 May 2026"));
        await clerk.Press("Continue");

        await clerk.ShouldBeAt("Check before you record the decision");
        (await clerk.Page.Locator("#listing").InnerTextAsync()).ShouldContain("Sunday 11 May 2031");
        await clerk.Press("Record the decision");
    }

    private static async Task RecordNotice(Keyboard clerk, string reference)
    {
        await clerk.Open($"/casework/cases/{reference}");
        await clerk.Follow("Record a notice of disposal");
        await clerk.Press("Start now");
        await clerk.Type("Owner’s name", "Ashcombe Estates");
        await clerk.Choose("Label", "the freeholder");
        await clerk.Press("Continue");
        await clerk.Choose("Covers", "whole");
        await clerk.Press("Continue");
        await clerk.TypeDay("ReceivedOn", On("Tuesday 12 May 2026"));
        await clerk.Choose("How", "Post");
        await clerk.Press("Continue");

        await clerk.ShouldBeAt("Check before you record the notice");
        (await clerk.Page.Locator("#interim-moratorium").InnerTextAsync()).ShouldContain("Monday 22 June 2026");
        (await clerk.Page.Locator("#full-moratorium").InnerTextAsync()).ShouldContain("Wednesday 11 November 2026");
        await clerk.Press("Record the notice");

        await clerk.ShouldBeAt("Tell people that a notice was received");
        await clerk.Tick("A written notice to the body that nominated the land");
        await clerk.Tick("A notice published in the area, on the council’s website or in a paper");
        await clerk.Tick("A notice fixed to the land");
        await clerk.Choose("NominatorBy", "Email");
        await clerk.Type("Where was it published?", "The council’s website");
        await clerk.TypeDay("GivenOn", On("Tuesday 12 May 2026"));
        await clerk.Press("Record what was done");
    }

    private static async Task AskToBid(Keyboard clerk, string reference)
    {
        await clerk.Open($"/register/{Authority}/{reference}");
        await clerk.Follow("Ask to be treated as a bidder");
        await clerk.Press("Start now");

        // What the group said of itself when it nominated is not asked again.
        await clerk.ShouldBeAt("Check before you send the request");
        await clerk.Press("Send the request");
        await clerk.ShouldBeAt("Request sent");
    }

    private static async Task Succeed(Keyboard clerk)
    {
        await clerk.Open("/groups");
        await clerk.Follow("See the bid for The Green Man");
        await clerk.ShouldBeAt("Bid for The Green Man");
        await clerk.Follow("Record the agreement");
        await clerk.TypeDay("Day", On("Tuesday 12 May 2026"));
        await clerk.Press("Continue");
        await clerk.Type("What was the price, in whole pounds?", "300000");
        await clerk.Press("Continue");
        await clerk.Press("Continue");
        await clerk.ShouldBeAt("Check before you record");
        await clerk.Press("Record the agreement");
    }

    private static async Task TakeOver(Keyboard clerk)
    {
        await clerk.ShouldBeAt("Bid for The Green Man");
        await clerk.Follow("See the handover");
        await clerk.Follow("Record that the keys passed");
        await clerk.TypeDay("Day", On("Tuesday 12 May 2026"));
        await clerk.Press("Continue");
        await clerk.Press("Record that the keys passed");
        await clerk.ShouldBeAt("Handover of The Green Man");
        (await clerk.Page.Locator("main").InnerTextAsync()).ShouldContain("Keys passed");
    }
}
