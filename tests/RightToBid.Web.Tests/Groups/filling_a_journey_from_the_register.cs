using RightToBid.Cases.Nominating;
using RightToBid.Web.Platform;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Groups;

public class filling_a_journey_from_the_register(FoxCouncil council) : IClassFixture<FoxCouncil>
{
    [Fact]
    public async Task a_group_that_is_known_is_not_asked_again_who_it_is()
    {
        using var member = await Known("known@journeys.example", "0190a5f0-0000-7000-8000-00000000c0d1", "The Known");

        var nominating = await TestCouncil.Send(member, "/groups/nominate");
        nominating.Heading.ShouldBe("The Known may nominate");
        nominating.Main.ShouldContain("This follows from what is known of your group.");

        var asking = await TestCouncil.Send(member, $"/groups/moratoria/{(await council.NewMatter(isAskedFor: false)).Notice}/ask");
        asking.Heading.ShouldBe("Check before you send the request");
        asking.SummaryRow("May it ask?").ShouldContain("regulation 12");
    }

    [Fact]
    public async Task a_parish_council_is_asked_where_the_land_is_each_time()
    {
        await council.Make(new("clerk@journeys.example", TestCouncil.Password, "Clem", Roles.ParishClerk, TestCouncil.Authority, Guid.Parse("0190a5f0-0000-7000-8000-00000000c0d2"), "Ashcombe Parish Council"));
        using var clerk = await council.SignedIn("clerk@journeys.example");
        await TestCouncil.Send(clerk, "/groups/body/kind", ("Body.Form", "ParishCouncil"));

        (await TestCouncil.Send(clerk, "/groups/nominate")).Address.ShouldEndWith("/facts");
        (await TestCouncil.Send(clerk, $"/groups/moratoria/{(await council.NewMatter(isAskedFor: false)).Notice}/ask")).Address.ShouldEndWith("/facts");
    }

    [Fact]
    public async Task an_officer_takes_the_body_from_the_register_and_the_case_is_its_own()
    {
        using var member = await Known("chosen@journeys.example", "0190a5f0-0000-7000-8000-00000000c0d3", "The Chosen");
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var matter = await council.NewMatter(isAskedFor: false);
        var start = await TestCouncil.Send(officer, $"/casework/moratoria/{matter.Notice}/request");

        var day = await TestCouncil.Send(officer, start.Address, ("Known", "0190a5f0-0000-7000-8000-00000000c0d3"), ("Name", ""));
        day.Address.ShouldEndWith("/day");
        var check = await TestCouncil.Send(officer, day.Address, ("RequestedOn.Day", "27"), ("RequestedOn.Month", "3"), ("RequestedOn.Year", "2026"));
        check.SummaryRow("Body").ShouldBe("The Chosen");
        await TestCouncil.Send(officer, check.Address);
        await council.Drain();

        (await TestCouncil.Open(member, "/groups")).Main.ShouldContain(matter.Reference);
    }

    [Fact]
    public async Task an_officer_names_a_body_that_is_not_in_it_or_is_told_to()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var start = await TestCouncil.Send(officer, $"/casework/moratoria/{(await council.NewMatter(isAskedFor: false)).Notice}/request");

        var wrong = await TestCouncil.Send(officer, start.Address, ("Known", ""), ("Name", ""));
        wrong.ErrorAt("Name").ShouldBe("Enter the name of the body, or select it from the register");
        wrong.ErrorAt("Body-Form").ShouldBe("Select what kind of body it is");
        (await TestCouncil.Send(officer, start.Address, ("Known", Guid.Empty.ToString()), ("Name", ""), ("Body.Form", "Charity")))
            .ErrorAt("Known").ShouldBe("Select a body of the register, or that it is not in it");
        (await TestCouncil.Send(officer, start.Address, ("Known", ""), ("Name", "Somebody new"), ("Body.Form", "Charity"))).Address.ShouldEndWith("/facts");
    }

    [Fact]
    public async Task what_a_group_says_in_its_first_case_is_kept_for_the_next()
    {
        await council.Make(new("first@journeys.example", TestCouncil.Password, "Fay First", Roles.GroupMember, TestCouncil.Authority, Guid.Parse("0190a5f0-0000-7000-8000-00000000c0d4"), "The First"));
        using var member = await council.SignedIn("first@journeys.example");
        var notice = (await council.NewMatter(isAskedFor: false)).Notice;
        var facts = await TestCouncil.Send(member, (await TestCouncil.Send(member, $"/groups/moratoria/{notice}/ask")).Address, ("Body.Form", "Charity"));
        var check = await TestCouncil.Send(member, facts.Address, ("Body.ActiveInArea", "True"));
        (await TestCouncil.Open(member, "/groups/body")).SummaryRow("entry", "Kind of body").ShouldBe("Not given yet");

        // The interim moratorium ended on Monday 20 April 2026, so that this request is refused and teaches nothing.
        await TestCouncil.Send(member, check.Address);
        (await TestCouncil.Open(member, "/groups/body")).SummaryRow("entry", "Kind of body").ShouldBe("Not given yet");

        var nominated = await FoxCouncil.Answer(
            member,
            (await TestCouncil.Send(member, "/groups/nominate")).Address,
            [("Body.Form", "Charity")],
            [("Body.ActiveInArea", "True")],
            [],
            [("Name", "The Heron"), ("Address", "2 Weir Lane"), ("Boundaries", "The house and its yard")],
            [("OwnerUnknown", "true"), ("OccupierUnknown", "true")],
            [("Test", nameof(CommunityValueTest.CurrentUse)), ("Use", "The village meets there.")],
            [("Prospect", "It will go on.")],
            [("Evidence", "Registered charity.")],
            [],
            []);

        nominated.Address.ShouldStartWith("/groups/nominated/");
        (await TestCouncil.Open(member, "/groups/body")).SummaryRow("entry", "Kind of body").ShouldBe("Charity");
    }

    private async Task<HttpClient> Known(string email, string body, string name)
    {
        await council.Make(new(email, TestCouncil.Password, "Kay Known", Roles.GroupMember, TestCouncil.Authority, Guid.Parse(body), name));
        var member = await council.SignedIn(email);
        await TestCouncil.Send(member, "/groups/body/kind", ("Body.Form", "Charity"));
        await TestCouncil.Send(member, "/groups/body/facts", ("Body.ActiveInArea", "True"));
        return member;
    }
}
