using System.Net;

using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Places;

/// <summary>A local connection is answered from the registers of bodies and places, and an officer may find otherwise. Today is Tuesday 12 May 2026.</summary>
public class following_the_register(PlacesCouncil council) : IClassFixture<PlacesCouncil>
{
    private const string Tewkesbury = "E07000083";
    private const string Why = "Its accounts show work in London alone.";

    [Fact]
    public async Task a_body_active_in_a_neighbour_s_area_has_its_connection_and_the_officer_may_find_otherwise_with_a_reason()
    {
        using var administrator = await council.SignedIn(PlacesCouncil.Administrator);
        await TestCouncil.Send(administrator, "/casework/neighbours", ("Code", Tewkesbury));
        using var member = await NewMember("beside@places.example", "0190a5f0-0000-7000-8000-0000000f1f01", "The Besides");
        await TestCouncil.Send(member, "/groups/body/kind", Charity);
        (await TestCouncil.Open(member, "/groups/body")).SummaryRow("entry", "Local connection").ShouldBe("The register does not say, by council, where that is.");

        var body = await TestCouncil.Send(member, "/groups/body/areas", ("ActiveIn", Tewkesbury));
        body.SummaryRow("entry", "Local connection").ShouldContain("Tewkesbury Borough Council is a neighbouring authority");
        var facts = await TestCouncil.Open(member, "/groups/body/facts");
        facts.WordsOf("shown").ShouldContain("Tewkesbury Borough Council is a neighbouring authority");
        await TestCouncil.Send(member, facts.Address, Local);

        var nominated = await TestCouncil.Send(member, (await AnswerTheRest(member, await TestCouncil.Send(member, "/groups/nominate"))).Address);
        var reference = nominated.Address["/groups/nominated/".Length..];
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = await TestCouncil.Send(officer, (await TestCouncil.Open(officer, $"/casework/cases/{reference}")).Link("Decide the nomination"));
        page = await Answer(officer, page, "/complete", ("IsComplete", "True"));
        page = await Answer(officer, page, "/body", Charity);
        page.WordsOf("shown").ShouldContain("Tewkesbury Borough Council is a neighbouring authority");
        var otherwise = await Answer(officer, page, "/facts", ("Body.ActiveInArea", "False"));
        otherwise.ErrorAt("Body-WhyOtherwise").ShouldBe("Enter why you find otherwise than the register shows");

        page = await Answer(officer, otherwise, "/facts", ("Body.ActiveInArea", "False"), ("Body.WhyOtherwise", Why));
        page = await Answer(officer, page, "/decision", ("Reasons", "Its work is elsewhere."));
        page = await Answer(officer, page, "/day", Day("DecidedOn", 12, 5, 2026));
        var decided = await TestCouncil.Send(officer, page.Address);
        decided.Main.ShouldContain("that the nomination was not valid: Its work is elsewhere.");
        using var anybody = council.Browser();
        (await TestCouncil.Open(anybody, $"/register/{TestCouncil.Authority}/{reference}")).Main.ShouldNotContain(Why);
    }

    [Fact]
    public async Task where_the_officer_follows_the_register_no_reason_is_asked_and_what_it_shows_stays_with_the_check()
    {
        using var member = await NewMember("own@places.example", "0190a5f0-0000-7000-8000-0000000f1f02", "The Owns");
        await TestCouncil.Send(member, "/groups/body/kind", Charity);
        await TestCouncil.Send(member, "/groups/body/areas", ("ActiveIn", TestCouncil.Authority));
        await TestCouncil.Send(member, "/groups/body/facts", Local);
        var nominated = await TestCouncil.Send(member, (await AnswerTheRest(member, await TestCouncil.Send(member, "/groups/nominate"))).Address);
        var of = $"/casework/cases/{nominated.Address["/groups/nominated/".Length..]}";

        using var officer = await council.SignedIn(TestCouncil.Officer);
        var decide = (await TestCouncil.Open(officer, of)).Link("Decide the nomination");
        (await TestCouncil.Send(officer, (await ToDecide(officer, decide)).Address)).Address.ShouldBe(of);
        var done = await council.StateOf<Nomination>(Guid.Parse(decide.Split('/')[3]));
        done.AnswerTo("INV_CONNECTION")!.Evidence.ShouldBe("The register: Its activities concern this council’s area.");
    }

    [Fact]
    public async Task only_councils_that_are_offered_can_be_named()
    {
        using var member = await NewMember("wrong@places.example", "0190a5f0-0000-7000-8000-0000000f1f03", "The Wrongs");
        await TestCouncil.Send(member, "/groups/body/kind", Charity);

        var wrong = await TestCouncil.Send(member, "/groups/body/areas", ("ActiveIn", "E06000052"), ("AlsoBenefits", "nowhere"));
        wrong.ErrorAt("ActiveIn").ShouldBe("Select from the councils that are offered");
        wrong.ErrorAt("AlsoBenefits").ShouldBe("Select another council in England, or none");
        (await TestCouncil.Send(member, "/groups/body/areas", ("AlsoActiveIn", "E06000052"))).SummaryRow("entry", "Local connection").ShouldContain("Cornwall Council");
    }

    [Fact]
    public async Task a_parish_council_s_connection_with_an_adjoining_parish_follows_from_the_boundary()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await TestCouncil.Send(
            officer, (await PlacesCouncil.Import(officer, "code,name,kind\nA01,Ashmead,parish\nA02,Birchmead,parish\nA03,Cedarmead,parish\n")).Address,
            PlacesCouncil.From("Tuesday 1 April 2025"));
        var places = await TestCouncil.Open(officer, "/casework/places");
        var adjoining = places.Link("Say which adjoin Ashmead");
        (await TestCouncil.Send(officer, adjoining, [("Chosen", "Z99"), .. PlacesCouncil.From("Tuesday 1 April 2025")])).ErrorAt("Chosen")
            .ShouldBe("Select from the parishes that are offered");
        (await TestCouncil.Send(officer, adjoining, [("Chosen", "A02"), ("From.Day", ""), ("From.Month", ""), ("From.Year", "")])).ErrorSummary.ShouldHaveSingleItem();
        (await TestCouncil.Send(officer, adjoining, [("Chosen", "A02"), .. PlacesCouncil.From("Tuesday 1 April 2025")])).Address.ShouldBe("/casework/places");
        (await TestCouncil.Open(officer, places.Link("Say which adjoin Birchmead"))).Markup.ShouldContain("value=\"A01\" checked");
        (await TestCouncil.Open(officer, $"/casework/places/{Guid.Empty}/adjoining")).Status.ShouldBe(HttpStatusCode.NotFound);

        using var clerk = await NewMember("clerk@places.example", "0190a5f0-0000-7000-8000-0000000f1f04", "Birchmead Parish Council", Roles.ParishClerk);
        await TestCouncil.Send(clerk, "/groups/body/kind", ("Body.Form", "ParishCouncil"));
        await TestCouncil.Send(clerk, "/groups/body/areas", ("PlaceCode", "A02"));
        var page = await TestCouncil.Send(clerk, "/groups/nominate");
        page.WordsOf("shown").ShouldContain("The register does not say in which parish the land lies.");
        page = await Answer(clerk, page, "/facts", ("Body.Parish", "LandInAdjoiningParish"));
        var nominated = await TestCouncil.Send(clerk, (await AnswerTheRest(clerk, page)).Address);
        var reference = nominated.Address["/groups/nominated/".Length..];

        Task<TestPage> OpenFacts() => ToFacts(officer, reference);
        var land = await TestCouncil.Open(officer, $"/casework/land/{reference}");
        await TestCouncil.Send(officer, land.Address, ("Chosen", land.Checkbox("Cedarmead")));
        (await OpenFacts()).WordsOf("shown").ShouldContain("The register does not show that it adjoins Birchmead.");
        await TestCouncil.Send(officer, land.Address, ("Chosen", land.Checkbox("Ashmead")));
        var facts = await OpenFacts();
        facts.WordsOf("shown").ShouldContain("Ashmead, which shares part of its boundary with Birchmead (regulation 4(2)(a)).");
        (await TestCouncil.Send(officer, facts.Address, ("Body.Parish", "None"))).ErrorAt("Body-WhyOtherwise").ShouldNotBeNull();
    }

    private static async Task<TestPage> ToFacts(HttpClient officer, string reference)
    {
        var page = await TestCouncil.Send(officer, (await TestCouncil.Open(officer, $"/casework/cases/{reference}")).Link("Decide the nomination"));
        page = await Answer(officer, page, "/complete", ("IsComplete", "True"));
        page = await Answer(officer, page, "/body", ("Body.Form", "ParishCouncil"));
        return await TestCouncil.Open(officer, page.Address.Replace("/land", "/facts", StringComparison.Ordinal));
    }

    private async Task<HttpClient> NewMember(string email, string body, string name, string role = Roles.GroupMember)
    {
        await council.Make(new(email, TestCouncil.Password, "Mia Member", role, TestCouncil.Authority, Guid.Parse(body), name));
        return await council.SignedIn(email);
    }
}
