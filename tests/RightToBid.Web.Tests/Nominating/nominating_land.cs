using System.Net;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Nominating;

public class nominating_land(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task ends_with_a_reference_and_the_day_of_the_decision()
    {
        using var member = await MemberOfANewGroup(council);

        var check = await ToCheck(member);
        check.SummaryRow("Nominated by").ShouldStartWith("Friends of the Fox");
        check.SummaryRow("Owners").ShouldStartWith("Fox Taverns Ltd");
        check.SummaryRow("Occupiers").ShouldBe("Not known");
        check.SummaryRow("nomination-decision", "Last day").ShouldStartWith("Tuesday 7 July 2026");

        var received = await TestCouncil.Send(member, check.Address);
        received.Heading.ShouldBe("Nomination received");
        received.Main.ShouldContain("ACV/2026/");
        received.Main.ShouldContain("to the end of Tuesday 7 July 2026");
        (await TestCouncil.Open(member, check.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task shows_that_a_body_may_not_nominate_and_why_and_lets_it_go_on()
    {
        using var member = await MemberOfANewGroup(council);
        var page = await TestCouncil.Send(member, "/groups/nominate");
        page = await Answer(member, page, "/body", ("Body.Form", "Other"));

        page.Address.ShouldEndWith("/may");
        page.Heading.ShouldBe("Friends of the Fox may not nominate, on these facts");
        (await Answer(member, page, "/may")).Address.ShouldEndWith("/land");
    }

    [Fact]
    public async Task goes_back_to_the_check_when_an_answer_is_changed()
    {
        using var member = await MemberOfANewGroup(council);
        var check = await ToCheck(member);

        var changed = await TestCouncil.Send(member, check.Link("Change the evidence that the body may nominate"), ("Evidence", "Our rules"));

        changed.Address.ShouldBe(check.Address);
        changed.SummaryRow("Evidence").ShouldStartWith("Our rules");
    }

    [Fact]
    public async Task takes_a_drawing_of_the_land_and_shows_it_to_whoever_decides()
    {
        using var member = await MemberOfANewGroup(council);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var check = await ToCheck(member);
        var land = await TestCouncil.Open(member, check.Link("Change the land or building"));
        land.Markup.ShouldContain("data-outline-map data-tiles=\"https://tile.openstreetmap.org/{z}/{x}/{y}.png\"");

        var wrong = await TestCouncil.Send(member, land.Address, [.. TheFoxInn, ("Outline", "51.5, -2.5\n51.501, -2.498\n51.5, -2.498\n51.501, -2.5")]);
        wrong.ErrorAt("Outline").ShouldBe("The boundary crosses itself: give the corners in order, going round the land");
        wrong.Markup.ShouldContain("51.501, -2.498");

        var drawn = await TestCouncil.Send(member, land.Address, [.. TheFoxInn, ("Outline", "51.5, -2.5\n51.5, -2.498557\n51.500898, -2.498557\n51.500898, -2.5")]);
        drawn.Address.ShouldBe(check.Address);
        drawn.Markup.ShouldContain("The land nominated: about 1.0 hectares, drawn with 4 corners, north at the top");
        (await TestCouncil.Open(member, land.Address)).Markup.ShouldContain("51.500898, -2.498557");

        var reference = (await TestCouncil.Send(member, drawn.Address)).Address["/groups/nominated/".Length..];
        var decide = (await TestCouncil.Open(officer, $"/casework/cases/{reference}")).Link("Decide the nomination");
        (await TestCouncil.Open(officer, decide)).Markup.ShouldContain("The land nominated: about 1.0 hectares");
    }

    [Theory]
    [InlineData("body", "Body-Form", "Select what kind of body it is")]
    [InlineData("land", "Name", "Enter the name of the land or building")]
    [InlineData("land", "Boundaries", "Describe the land and its boundaries")]
    [InlineData("people", "Owner", "Enter who owns it, or select that it is not known")]
    [InlineData("people", "Occupier", "Enter who occupies it, or select that it is not known")]
    [InlineData("use", "Test", "Select whether it matters now or did in the recent past")]
    [InlineData("use", "Use", "Enter who uses or used it, and for what")]
    [InlineData("prospect", "Prospect", "Enter how it can go on")]
    [InlineData("evidence", "Evidence", "Enter what shows that the body may nominate")]
    public async Task asks_again_for_what_was_not_answered(string question, string field, string error)
    {
        using var member = await MemberOfANewGroup(council);
        var body = (await TestCouncil.Send(member, "/groups/nominate")).Address;

        var page = await TestCouncil.Send(member, body.Replace("/body", $"/{question}", StringComparison.Ordinal));

        page.ErrorAt(field).ShouldBe(error);
    }

    [Fact]
    public async Task cannot_be_sent_before_everything_is_answered()
    {
        using var member = await MemberOfANewGroup(council);
        var body = (await TestCouncil.Send(member, "/groups/nominate")).Address;

        (await TestCouncil.Open(member, body.Replace("/body", "/check", StringComparison.Ordinal))).Address.ShouldBe(body);
    }

    [Fact]
    public async Task is_closed_to_others_and_to_officers_at_the_group_s_address()
    {
        using var member = await MemberOfANewGroup(council);
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var body = (await TestCouncil.Send(member, "/groups/nominate")).Address;

        (await TestCouncil.Open(officer, body)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, "/groups/nominate")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await TestCouncil.Open(member, "/casework/nominations/receive")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(member, "/groups/nominated/ACV/2026/9999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task can_be_left_for_the_group_s_page()
    {
        using var member = await MemberOfANewGroup(council);
        (await TestCouncil.Send(member, "/groups/nominate")).Link("Leave, and come back later").ShouldBe("/groups");
    }
}

public class recording_a_nomination_that_came_on_paper(TestCouncil council) : IClassFixture<TestCouncil>
{
    [Fact]
    public async Task counts_the_eight_weeks_from_the_day_it_arrived()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var page = await TestCouncil.Send(officer, "/casework/nominations/receive");
        page = await Answer(officer, page, "/arrived", [.. Day("ReceivedOn", 1, 5, 2026), ("How", "Post")]);
        var check = await AnswerTheRest(officer, page, ("Name", "Ashcombe Choir"));

        check.SummaryRow("Arrived").ShouldStartWith("Friday 1 May 2026");
        check.SummaryRow("nomination-decision", "Last day").ShouldStartWith("Friday 26 June 2026");
        var of = await TestCouncil.Send(officer, check.Address);
        of.Address.ShouldStartWith("/casework/cases/ACV/2026/");
        of.Heading.ShouldBe("The Fox Inn");
        of.SummaryRow("Received").ShouldBe("Friday 1 May 2026, by post");
        of.SummaryRow("Nominated by").ShouldBe("Ashcombe Choir");
    }

    [Theory]
    [InlineData(null, null, null, "Enter the day the nomination arrived, like 31 8 2023")]
    [InlineData("31", "2", "2026", "The day the nomination arrived must be a real date")]
    [InlineData("13", "5", "2026", "The day the nomination arrived must be today or in the past")]
    public async Task asks_again_for_a_day_that_cannot_be(string? day, string? month, string? year, string error)
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var arrived = await TestCouncil.Send(officer, "/casework/nominations/receive");

        var page = await Answer(
            officer, arrived, "/arrived", ("ReceivedOn.Day", day ?? ""), ("ReceivedOn.Month", month ?? ""), ("ReceivedOn.Year", year ?? ""), ("How", "Post"));

        page.ErrorSummary.ShouldBe([error]);
    }

    [Fact]
    public async Task refuses_a_day_that_the_law_does_not_cover()
    {
        using var officer = await council.SignedIn(TestCouncil.Officer);
        var arrived = await TestCouncil.Send(officer, "/casework/nominations/receive");

        var page = await Answer(officer, arrived, "/arrived", [.. Day("ReceivedOn", 1, 5, 2011), ("How", "Post")]);

        page.ErrorSummary.ShouldHaveSingleItem();
    }
}
