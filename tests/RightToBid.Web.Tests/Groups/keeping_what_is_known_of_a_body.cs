using System.Net;

using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Groups;

/// <summary>A council with three groups of its own, so that what one test says of a body disturbs no other.</summary>
public class BodiesCouncil : TestCouncil
{
    internal const string Lead = "lead@bodies.example";
    internal const string Clerk = "clerk@bodies.example";
    internal const string Stranger = "stranger@bodies.example";
    internal const string OfficerElsewhere = "officer@elsewhere.example";

    internal static readonly Guid Players = Guid.Parse("0190a5f0-0000-7000-8000-00000000b0d1");
    internal static readonly Guid ParishCouncil = Guid.Parse("0190a5f0-0000-7000-8000-00000000b0d2");

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Make(new(Lead, Password, "Lena Lead", Roles.GroupLead, Authority, Players, "The Ashcombe Players"));
        await Make(new(Clerk, Password, "Clem Clerk", Roles.ParishClerk, Authority, ParishCouncil, "Ashcombe Parish Council"));
        await Make(new(Stranger, Password, "Stan Stranger", Roles.GroupMember, Authority));
        await Make(new(OfficerElsewhere, Password, "Otto Other", Roles.Officer, "E99999998"));
    }
}

public class keeping_what_is_known_of_a_body(BodiesCouncil council) : IClassFixture<BodiesCouncil>
{
    private static readonly (string, string)[] ACompany = [("Body.Form", "CompanyLimitedByGuarantee")];

    [Fact]
    public async Task whoever_speaks_for_a_group_makes_it_one_entry()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = await TestCouncil.Open(officer, "/casework/bodies");

        page.Main.ShouldContain("Friends of the Fox");
        page.Link("The Ashcombe Players").ShouldBe($"/casework/bodies/{BodiesCouncil.Players}");
    }

    [Fact]
    public async Task what_it_may_do_follows_from_its_kind_with_reason_and_provision()
    {
        using var lead = await council.SignedIn(BodiesCouncil.Lead);
        (await TestCouncil.Open(lead, "/groups/body")).Main.ShouldContain("Say what kind of body it is");

        var facts = await TestCouncil.Send(lead, "/groups/body/kind", ("Body.Form", "UnincorporatedBody"));
        facts.Address.ShouldBe("/groups/body/facts");
        var page = await TestCouncil.Send(
            lead, facts.Address, ("Body.ActiveInArea", "True"), ("Body.DistributesSurplus", "False"), ("Body.SurplusBenefitsArea", "True"),
            ("Body.IndividualMembers", "30"), ("Body.LocalMembers", "21"));

        page.Address.ShouldBe("/groups/body");
        page.SummaryRow("rights", "May nominate land").ShouldStartWith("Yes.");
        page.SummaryRow("rights", "May nominate land").ShouldContain("regulation 5");
        page.SummaryRow("rights", "May start the full moratorium").ShouldStartWith("No.");
        page.SummaryRow("rights", "May start the full moratorium").ShouldContain("regulation 12");
        page.SummaryRow("rights", "May buy during a moratorium").ShouldStartWith("No.");

        var twenty = await TestCouncil.Send(
            lead, "/groups/body/facts", ("Body.ActiveInArea", "True"), ("Body.DistributesSurplus", "False"), ("Body.SurplusBenefitsArea", "True"),
            ("Body.IndividualMembers", "30"), ("Body.LocalMembers", "20"));
        twenty.SummaryRow("rights", "May nominate land").ShouldStartWith("No.");
    }

    [Fact]
    public async Task a_parish_council_is_told_of_land_in_its_own_area()
    {
        using var clerk = await council.SignedIn(BodiesCouncil.Clerk);
        var page = await TestCouncil.Send(clerk, "/groups/body/kind", ("Body.Form", "ParishCouncil"));

        page.Address.ShouldBe("/groups/body");
        page.Main.ShouldContain("For land in its own area.");
        page.SummaryRow("rights", "May start the full moratorium").ShouldStartWith("Yes.");
    }

    [Fact]
    public async Task its_numbers_are_of_the_form_of_their_register()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var home = await Added(officer, "Ashcombe Community Shop");

        var wrong = await TestCouncil.Send(officer, $"{home}/numbers", ("CompanyNumber", "1234"), ("CharityNumber", "12"), ("SocietyNumber", "X1"));
        wrong.ErrorAt("CompanyNumber").ShouldBe("Enter the number at Companies House, like 01234567 or OC123456");
        wrong.ErrorAt("CharityNumber").ShouldBe("Enter the charity’s number, like 1123456");
        wrong.ErrorAt("SocietyNumber").ShouldBe("Enter the society’s number, like 8123 or 30123R");

        var right = await TestCouncil.Send(officer, $"{home}/numbers", ("CompanyNumber", "oc 123456"), ("CharityNumber", "1123456"), ("SocietyNumber", "30123r"));
        right.SummaryRow("entry", "Registered").ShouldBe("Companies House OC123456, Charity Commission 1123456, Mutuals Public Register 30123R");
        (await TestCouncil.Send(officer, $"{home}/numbers", ("CompanyNumber", ""), ("CharityNumber", ""), ("SocietyNumber", "")))
            .SummaryRow("entry", "Registered").ShouldBe("No number given");
    }

    [Fact]
    public async Task its_interest_areas_and_constitution_are_kept_a_question_each()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var home = await Added(officer, "Ashcombe Bowls Club");

        (await TestCouncil.Send(officer, $"{home}/interest")).ErrorAt("Interest").ShouldBe("Select what binds the people of the body");
        (await TestCouncil.Send(officer, $"{home}/interest", ("Interest", "Interest"))).SummaryRow("entry", "A community of").ShouldBe("Interest");
        (await TestCouncil.Send(officer, $"{home}/areas", ("AreaOfActivity", "Mill ward"), ("AreaOfBenefit", ""))).SummaryRow("entry", "Active in").ShouldBe("Mill ward");
        (await TestCouncil.Send(officer, $"{home}/constitution", ("Constitution", ""))).ErrorAt("Constitution").ShouldStartWith("Enter which document");
        (await TestCouncil.Send(
            officer, $"{home}/constitution", ("Constitution", "Club rules"), ("ConstitutionOn.Day", "13"), ("ConstitutionOn.Month", "5"), ("ConstitutionOn.Year", "2026")))
            .ErrorSummary.ShouldHaveSingleItem().ShouldBe("The day of the document must be today or in the past");
        (await TestCouncil.Send(
            officer, $"{home}/constitution", ("Constitution", "Club rules"), ("ConstitutionOn.Day", "12"), ("ConstitutionOn.Month", "5"), ("ConstitutionOn.Year", "2026")))
            .SummaryRow("entry", "Constitution").ShouldBe("Club rules, of Tuesday 12 May 2026");
    }

    [Fact]
    public async Task no_two_bodies_have_one_name_however_it_is_typed()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        await Added(officer, "Ashcombe Orchard Trust");

        (await TestCouncil.Send(officer, "/casework/bodies/add", ("Name", " ashcombe orchard TRUST ")))
            .ErrorAt("Name").ShouldBe("A body of this name is in the register already");
        (await TestCouncil.Send(officer, "/casework/bodies/add", ("Name", " "))).ErrorAt("Name").ShouldBe("Enter the name of the body");
    }

    [Fact]
    public async Task a_new_name_goes_with_its_members()
    {
        await council.Make(new("old@bodies.example", TestCouncil.Password, "Ola Old", Roles.GroupMember, TestCouncil.Authority, Guid.Parse("0190a5f0-0000-7000-8000-00000000b0d9"), "The Old Name"));
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var home = (await TestCouncil.Open(officer, "/casework/bodies")).Link("The Old Name");

        (await TestCouncil.Send(officer, $"{home}/name", ("Name", "The New Name"))).Heading.ShouldBe("The New Name");

        using var member = await council.SignedIn("old@bodies.example");
        (await TestCouncil.Open(member, "/groups")).Heading.ShouldBe("The New Name");
    }

    [Fact]
    public async Task its_members_see_it_and_each_other_and_no_other_group()
    {
        using var lead = await council.SignedIn(BodiesCouncil.Lead);
        var own = await TestCouncil.Open(lead, "/groups/body");

        own.Main.ShouldContain("Lena Lead");
        own.Main.ShouldNotContain("Freya Friend");
        (await TestCouncil.Open(lead, $"/casework/bodies/{BodiesCouncil.Players}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(lead, "/groups/body/name")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task to_another_council_it_is_not_there()
    {
        using var elsewhere = await council.SignedIn(BodiesCouncil.OfficerElsewhere);

        (await TestCouncil.Open(elsewhere, "/casework/bodies")).Main.ShouldContain("There are none yet.");
        (await TestCouncil.Open(elsewhere, $"/casework/bodies/{BodiesCouncil.Players}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(elsewhere, $"/casework/bodies/{BodiesCouncil.Players}/kind")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task whoever_speaks_for_no_group_is_told_so()
    {
        using var stranger = await council.SignedIn(BodiesCouncil.Stranger);

        (await TestCouncil.Open(stranger, "/groups/body")).Status.ShouldBe(HttpStatusCode.Conflict);
        (await TestCouncil.Open(stranger, "/groups/body/kind")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task another_kind_asks_its_facts_afresh_and_the_same_kind_keeps_them()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var home = await Added(officer, "Ashcombe Mill Company");
        var facts = await TestCouncil.Send(officer, $"{home}/kind", ACompany);
        facts.Address.ShouldBe($"{home}/facts");
        (await TestCouncil.Send(officer, facts.Address)).ErrorAt("Body-ActiveInArea").ShouldBe("Select yes if the body’s activities concern the area");
        await TestCouncil.Send(officer, facts.Address, ("Body.ActiveInArea", "True"), ("Body.DistributesSurplus", "False"), ("Body.SurplusBenefitsArea", "True"));

        (await TestCouncil.Send(officer, $"{home}/kind", ACompany)).Address.ShouldBe(home);
        (await TestCouncil.Send(officer, $"{home}/kind", ("Body.Form", "RegisteredSociety"))).Address.ShouldBe($"{home}/facts");
        (await TestCouncil.Send(officer, $"{home}/kind")).ErrorAt("Body-Form").ShouldBe("Select what kind of body it is");
    }

    private static async Task<string> Added(HttpClient officer, string name)
    {
        var kind = await TestCouncil.Send(officer, "/casework/bodies/add", ("Name", name));
        kind.Address.ShouldEndWith("/kind");
        return kind.Address[..^"/kind".Length];
    }
}
