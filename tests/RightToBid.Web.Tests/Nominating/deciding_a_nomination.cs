using System.Net;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Nominating;

public sealed class deciding_a_nomination(TestCouncil council) : IClassFixture<TestCouncil>, IAsyncLifetime
{
    private HttpClient officer = null!;
    private string of = "";
    private string decide = "";

    public async ValueTask InitializeAsync()
    {
        using var member = await council.SignedIn(TestCouncil.Member);
        of = $"/casework/cases/{await Sent(member)}";
        officer = await council.SignedIn(TestCouncil.Officer);
        decide = (await TestCouncil.Open(officer, of)).Link("Decide the nomination");
    }

    public ValueTask DisposeAsync()
    {
        officer.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task lists_the_land_and_leaves_the_duties_open()
    {
        var check = await ToDecide(officer, decide);
        check.SummaryRow("Decision").ShouldStartWith("List it");
        check.SummaryRow("listing", "Last day").ShouldStartWith("Sunday 11 May 2031");
        check.Main.ShouldContain("section 91(2)");

        var page = await TestCouncil.Send(officer, check.Address);

        page.Address.ShouldBe(of);
        page.Main.ShouldContain("Listed to the end of Sunday 11 May 2031.");
        page.Main.ShouldContain("Notice of inclusion in the list: give it to the owner, the nominator (Localism Act 2011, s. 91(2)).");
        page.Link("Record a notice of disposal").ShouldStartWith("/casework/listings/");
    }

    [Fact]
    public async Task drafts_the_reasons_from_the_findings()
    {
        var page = await ToDecision(officer, decide);

        page.Main.ShouldContain("the council must accept the nomination and list it");
        page.Main.ShouldContain("Darts and a choir every week. Both have booked for years. The council therefore considers");
    }

    [Fact]
    public async Task says_no_with_reasons_and_shows_how_long_that_stays_listed()
    {
        var page = await TestCouncil.Send(officer, decide);
        page = await Answer(officer, page, "/complete", ("IsComplete", "True"));
        page = await Answer(officer, page, "/body", Charity);
        page = await Answer(officer, page, "/facts", Local);
        page = await Answer(officer, page, "/land", ("Is", "none"));
        page = await Answer(officer, page, "/use", ("Finding", "neither"), ("Use", "It is a car park for offices."));
        page = await Answer(officer, page, "/decision", ("Reasons", "It does not serve the community."));
        page = await Answer(officer, page, "/day", Day("DecidedOn", 12, 5, 2026));
        page.SummaryRow("unsuccessful-list", "Last day").ShouldStartWith("Sunday 11 May 2031");
        page = await TestCouncil.Send(officer, page.Address);

        page.Address.ShouldBe(of);
        page.Main.ShouldContain("The nomination was unsuccessful: It does not serve the community.");
    }

    [Fact]
    public async Task finds_a_body_that_may_not_nominate()
    {
        var page = await TestCouncil.Send(officer, decide);
        page = await Answer(officer, page, "/complete", ("IsComplete", "True"));
        page = await Answer(officer, page, "/body", Charity);
        page = await Answer(officer, page, "/facts", ("Body.ActiveInArea", "False"));
        page = await Answer(officer, page, "/decision", ("Reasons", "Its work is elsewhere."));
        page = await Answer(officer, page, "/day", Day("DecidedOn", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address);

        page.Address.ShouldBe(of);
        page.Main.ShouldContain("that the nomination was not valid: Its work is elsewhere.");
    }

    [Fact]
    public async Task sends_an_incomplete_one_back_and_takes_it_up_when_it_is_complete()
    {
        var page = await TestCouncil.Send(officer, decide);
        page = await Answer(officer, page, "/complete", ("IsComplete", "False"), ("Missing", "R6A"));
        page = await Answer(officer, page, "/decision", ("Outcome", "Return"), ("Reasons", "Describe the boundaries."));
        page = await Answer(officer, page, "/day", Day("DecidedOn", 12, 5, 2026));
        page = await TestCouncil.Send(officer, page.Address);
        page.Main.ShouldContain("Returned for completion on Tuesday 12 May 2026.");

        var complete = await TestCouncil.Send(officer, page.Link("Record that the complete version arrived"), Day("Day", 12, 5, 2026));
        var after = await TestCouncil.Send(officer, complete.Address);

        after.Address.ShouldBe(of);
        after.Main.ShouldContain("The council has to the end of Tuesday 7 July 2026 to decide whether to list it.");
    }

    [Theory]
    [InlineData("complete", "IsComplete", "Select yes if the nomination has everything that is required")]
    [InlineData("use", "Finding", "Select what you find about its main use")]
    [InlineData("prospect", "IsRealistic", "Select yes if it is realistic")]
    [InlineData("extent", "IsWhole", "Select how much of the nominated land is listed")]
    [InlineData("day", "DecidedOn-Day", null)]
    public async Task asks_again_for_what_was_not_answered(string question, string field, string? error)
    {
        var complete = (await TestCouncil.Send(officer, decide)).Address;

        var page = await TestCouncil.Send(officer, complete.Replace("/complete", $"/{question}", StringComparison.Ordinal));

        page.ErrorSummary.ShouldContain(error ?? "Enter the day of the decision, like 31 8 2023", $"at {field}");
    }

    [Theory]
    [InlineData(13, "The day of the decision must be today or in the past")]
    [InlineData(11, "The day of the decision must be 12 May 2026, when the council received the nomination, or later")]
    public async Task refuses_a_day_on_which_it_cannot_have_been_decided(int day, string error)
    {
        var page = await ToDecision(officer, decide);
        page = await Answer(officer, page, "/decision", ("Reasons", "It is the heart of the village."));
        page = await Answer(officer, page, "/extent", ("IsWhole", "True"));

        (await Answer(officer, page, "/day", Day("DecidedOn", day, 5, 2026))).ErrorSummary.ShouldBe([error]);
    }

    [Fact]
    public async Task tells_the_second_of_two_officers_that_somebody_was_first()
    {
        using var other = await council.SignedIn(TestCouncil.LegalOfficer);
        var mine = await ToDecide(officer, decide);
        var theirs = await ToDecide(other, decide);
        var seen = await TestCouncil.Fill(officer, mine.Address);
        (await TestCouncil.Send(other, theirs.Address)).Status.ShouldBe(HttpStatusCode.OK);

        var page = await TestCouncil.Post(officer, seen);

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Heading.ShouldBe("Somebody recorded something while this page was open");
        page.Link("See what was recorded").ShouldBe(of);
    }

    [Fact]
    public async Task is_refused_when_it_has_been_decided()
    {
        await TestCouncil.Send(officer, (await ToDecide(officer, decide)).Address);

        var page = await TestCouncil.Open(officer, decide);

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The council decided this nomination on Tuesday 12 May 2026.");
    }

    [Fact]
    public async Task is_for_officers_and_for_nominations_that_there_are()
    {
        using var member = await council.SignedIn(TestCouncil.Member);

        (await TestCouncil.Open(member, decide)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await TestCouncil.Open(officer, $"/casework/nominations/{TestCouncil.FriendsOfTheFox}/decide")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task can_be_left_for_the_case() => (await TestCouncil.Send(officer, decide)).Link("Cancel").ShouldBe(of);
}
