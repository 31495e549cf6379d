using System.Net;
using System.Net.Http.Json;

using RightToBid.Cases.Bidding;
using RightToBid.Storage;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Bidding;

[Collection(AtTheFox.Name)]
public class bidding_together(FoxCouncil council)
{
    [Fact]
    public async Task the_lead_names_a_linked_group_which_then_looks()
    {
        var (matter, lead, beside) = await Together(mayAct: false, "look");

        var seen = await TestCouncil.Open(beside, $"/groups/bids/{matter.Bid}");
        seen.SummaryRow("consortium", "Friends of the Fox").ShouldStartWith("Made the request, and leads.");
        seen.SummaryRow("consortium", "Orchard look").ShouldStartWith("May look.");
        seen.SummaryRow("consortium", "Orchard look").ShouldContain("By itself it may not ask to bid.");
        seen.SummaryRow("consortium", "Orchard look").ShouldContain("regulation 12");
        seen.Main.ShouldContain("the others neither spoil it nor save it");
        seen.Main.ShouldNotContain("Withdraw the bid");
        (await TestCouncil.Open(beside, $"/groups/bids/{matter.Bid}/offer")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(beside, $"/groups/bids/{matter.Bid}/target")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(beside, $"/groups/bids/{matter.Bid}/consortium")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(beside, "/groups")).Main.ShouldContain("The bid of Friends of the Fox, together with your group.");
        (await beside.GetAsync(new Uri($"/groups/bids/{matter.Bid}/dates.ics", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        lead.Dispose();
    }

    [Fact]
    public async Task it_acts_only_where_the_lead_lets_it()
    {
        var (matter, lead, beside) = await Together(mayAct: true, "act");

        var check = await FoxCouncil.Answer(beside, $"/groups/bids/{matter.Bid}/offer", FoxCouncil.Words("410000"), FoxCouncil.TheDay("Friday 1 May 2026"));
        await TestCouncil.Send(beside, check.Address);
        (await council.StateOf<Bid>(matter.Bid)).Offers.ShouldHaveSingleItem().AmountInPounds.ShouldBe(410_000);

        var member = (await TestCouncil.Open(lead, $"/groups/bids/{matter.Bid}")).Link("Change how Orchard act takes part");
        await TestCouncil.Send(lead, member, ("Answer", "look"));
        (await TestCouncil.Open(beside, $"/groups/bids/{matter.Bid}/offer")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(beside, $"/groups/bids/{matter.Bid}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task a_program_is_held_to_the_same()
    {
        var (matter, _, _) = await Together(mayAct: false, "program");
        using var program = await council.Program("orchard-program@fox.example");
        using var rival = await council.Program(FoxCouncil.Rival);
        var offer = new { amountInPounds = 1, madeOn = "2026-05-01" };
        var address = new Uri($"/api/v1/bids/{matter.Bid}", UriKind.Relative);

        (await program.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await rival.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.PostAsJsonAsync($"{address}/offers", offer, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task it_leaves_when_it_wants_and_then_sees_nothing()
    {
        var (matter, lead, beside) = await Together(mayAct: true, "leave");
        var own = $"/groups/bids/{matter.Bid}/consortium/{Body("leave")}";

        (await TestCouncil.Send(beside, own)).ErrorAt("Answer").ShouldBe("Select whether your group stays");
        (await TestCouncil.Send(beside, own, ("Answer", "act"))).ErrorAt("Answer").ShouldBe("Select whether your group stays");
        (await TestCouncil.Send(beside, own, ("Answer", "stay"))).Status.ShouldBe(HttpStatusCode.OK);
        (await TestCouncil.Send(beside, own, ("Answer", "leave"))).Address.ShouldBe("/groups");

        (await TestCouncil.Open(beside, $"/groups/bids/{matter.Bid}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(lead, own)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task who_bid_together_see_the_handover_and_the_lead_acts()
    {
        var (matter, lead, beside) = await Together(mayAct: true, "keys");
        var handover = $"/groups/handovers/{matter.Handover}";
        (await TestCouncil.Open(beside, handover)).Status.ShouldBe(HttpStatusCode.NotFound);
        await council.Do(new SucceedWithBid(matter.Bid, matter.Handover, On("Friday 1 May 2026"), 420_000, On("Friday 31 July 2026")));
        await council.Drain();

        (await TestCouncil.Open(beside, "/groups")).Main.ShouldContain("The handover of Friends of the Fox, together with your group.");
        var seen = await TestCouncil.Open(beside, handover);
        seen.Main.ShouldContain("Friends of the Fox ticks it.");
        seen.Main.ShouldNotContain("Add a condition");
        seen.Main.ShouldNotContain("Add a promise");
        foreach (var step in new[] { "condition", "promise", "keys", "checklist/insurance" })
        {
            (await TestCouncil.Open(beside, $"{handover}/{step}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await TestCouncil.Open(lead, handover)).Main.ShouldContain("Add a condition");
        using var rival = await council.SignedIn(FoxCouncil.Rival);
        (await TestCouncil.Open(rival, handover)).Status.ShouldBe(HttpStatusCode.NotFound);
        var member = (await TestCouncil.Open(lead, $"/groups/bids/{matter.Bid}")).Main;
        member.ShouldContain("Orchard keys");
    }

    [Fact]
    public async Task only_a_linked_group_is_named_and_only_by_the_lead()
    {
        var matter = await council.NewMatter();
        using var lead = await council.SignedIn(TestCouncil.Member);
        using var rival = await council.SignedIn(FoxCouncil.Rival);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var address = $"/groups/bids/{matter.Bid}/consortium";
        await Linked("choice");

        (await TestCouncil.Send(lead, address, ("Body", ""))).ErrorAt("Body").ShouldBe("Select one of the groups linked to yours");
        (await TestCouncil.Send(lead, address, ("Body", Body("nobody").ToString()), ("MayAct", "False"))).ErrorAt("Body").ShouldNotBeNull();
        (await TestCouncil.Send(lead, address, ("Body", Body("choice").ToString()))).ErrorAt("MayAct").ShouldBe("Select what it may do");
        (await TestCouncil.Open(rival, address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Guid Body(string name) => NamedIdentifier.For("groups", $"Orchard {name}");

    private async Task<(Matter Matter, HttpClient Lead, HttpClient Beside)> Together(bool mayAct, string name)
    {
        var matter = await council.NewMatter();
        var (lead, beside) = await Linked(name);
        await TestCouncil.Send(lead, $"/groups/bids/{matter.Bid}/consortium", ("Body", Body(name).ToString()), ("MayAct", mayAct ? "True" : "False"));
        return (matter, lead, beside);
    }

    /// <summary>A club of its own for a test, linked to Friends of the Fox: an unincorporated body, which may not ask by itself.</summary>
    private async Task<(HttpClient Lead, HttpClient Beside)> Linked(string name)
    {
        var email = $"orchard-{name}@fox.example";
        await council.Make(new(email, TestCouncil.Password, "Oona Orchard", Roles.GroupMember, TestCouncil.Authority, Body(name), $"Orchard {name}"));
        var (lead, beside) = (await council.SignedIn(TestCouncil.Member), await council.SignedIn(email));
        await TestCouncil.Send(beside, "/groups/body/kind", ("Body.Form", "UnincorporatedBody"));
        await TestCouncil.Send(
            beside, "/groups/body/facts", ("Body.ActiveInArea", "True"), ("Body.DistributesSurplus", "False"), ("Body.SurplusBenefitsArea", "True"),
            ("Body.IndividualMembers", "30"), ("Body.LocalMembers", "25"));
        await TestCouncil.Send(beside, "/groups/links/ask", ("Other", TestCouncil.FriendsOfTheFox.ToString()));
        var link = (await TestCouncil.Open(lead, "/groups/links")).Link($"Change the link with Orchard {name}");
        await TestCouncil.Send(lead, link, ("Answer", "accept"));
        return (lead, beside);
    }
}
