using System.Net;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Nominating;

public sealed class going_through_the_checks(TestCouncil council) : IClassFixture<TestCouncil>, IAsyncLifetime
{
    private HttpClient officer = null!;
    private string of = "";
    private string checks = "";

    public async ValueTask InitializeAsync()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        of = $"/casework/cases/{await Sent(member)}";
        officer = await council.SignedIn(TestCouncil.Officer);
        checks = (await TestCouncil.Open(officer, of)).Link("Go through the checks");
    }

    public ValueTask DisposeAsync()
    {
        officer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task keeps_every_answer_and_shows_it_where_the_nomination_is_decided()
    {
        var page = await TestCouncil.Send(officer, checks, Answers("No", "There is no plan."));

        page.Address.ShouldBe(of);
        page.SummaryRow("Checks").ShouldBe("1 in order, 1 not, 9 not yet answered");
        var decide = await TestCouncil.Open(officer, page.Link("Decide the nomination"));
        decide.SummaryRow("Does it describe the land with its proposed boundaries?").ShouldBe("No: There is no plan.");
        decide.SummaryRow("Does it give reasons why the land is of community value?").ShouldBe("Yes");
        decide.SummaryRow("Does it have evidence that the body may nominate?").ShouldBe("Not yet");
    }

    [Fact]
    public async Task that_failed_is_overtaken_by_the_findings_of_the_decision()
    {
        await TestCouncil.Send(officer, checks, Answers("No", "There is no plan."));

        var page = await TestCouncil.Send(officer, (await ToDecide(officer, (await TestCouncil.Open(officer, of)).Link("Decide the nomination"))).Address);

        page.Address.ShouldBe(of);
        page.SummaryRow("Checks").ShouldBe("11 in order, 0 not, 0 not yet answered");
    }

    [Fact]
    public async Task a_day_before_the_nomination_came_is_an_error_beside_the_field()
    {
        var page = await TestCouncil.Send(officer, checks, [.. Answers("Yes", ""), .. Day("AnsweredOn", 11, 5, 2026)]);

        page.ErrorAt("AnsweredOn").ShouldNotBeNull().ShouldContain("before the council received the nomination");
    }

    [Fact]
    public async Task of_one_that_is_withdrawn_is_refused()
    {
        var page = await TestCouncil.Send(officer, (await TestCouncil.Open(officer, of)).Link("Record that it was withdrawn"), Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address, ("Text", ""));
        await TestCouncil.Send(officer, page.Address);

        (await TestCouncil.Open(officer, checks)).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task is_not_for_the_group_that_nominated()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        (await TestCouncil.Open(member, checks)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task lists_only_the_part_in_the_area_where_another_council_has_the_rest()
    {
        var page = await TestCouncil.Send(
            officer, (await TestCouncil.Open(officer, of)).Link("Record that part of the land is in another area"), ("Text", "Westshire District Council"));
        page = await TestCouncil.Send(officer, page.Address, ("Text", "The pub and its garden"));
        page = await TestCouncil.Send(officer, page.Address, Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address);
        page.Main.ShouldContain("Co-operate with Westshire District Council");

        page = await ToDecision(officer, page.Link("Decide the nomination"));
        page = await Answer(officer, page, "/decision", ("Reasons", "It is the heart of the village."));
        (await TestCouncil.Send(officer, page.Address, ("IsWhole", "True"))).ErrorAt("IsWhole")
            .ShouldBe("Select part of it: some of the land is in the area of Westshire District Council");
        (await TestCouncil.Send(officer, page.Address, ("IsWhole", "False"), ("Extent", "The pub"))).ErrorAt("ReasonsForRest")
            .ShouldBe("Enter the reasons why the rest is not listed");
        page = await Answer(
            officer, page, "/extent", ("IsWhole", "False"), ("Extent", "The pub and its garden"), ("ReasonsForRest", "The field is in Westshire."));
        page = await Answer(officer, page, "/day", Day("DecidedOn", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address);

        page.SummaryRow("Why not the rest").ShouldBe("The field is in Westshire.");
        page.SummaryRow("Land listed").ShouldBe("The pub and its garden");
        page.SummaryRow("Land nominated").ShouldBe("The building, its garden to the stream and the car park");
    }

    /// <summary>The boundaries as given, the reasons in order, nothing else answered.</summary>
    private static (string Name, string Value)[] Answers(string boundaries, string note) =>
    [
        .. Enumerable.Range(0, 11).Select(i => ($"Given[{i}].Answer", i == 0 ? boundaries : i == 3 ? "Yes" : "NotYet")),
        ("Given[0].Note", note),
    ];
}
