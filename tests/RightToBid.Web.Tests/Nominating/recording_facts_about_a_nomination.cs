using System.Net;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Web.Tests.Nominating.NominationJourney;

namespace RightToBid.Web.Tests.Nominating;

public sealed class recording_facts_about_a_nomination(TestCouncil council) : IClassFixture<TestCouncil>, IAsyncLifetime
{
    private HttpClient member = null!;
    private HttpClient officer = null!;
    private HttpClient legal = null!;
    private string of = "";

    public async ValueTask InitializeAsync()
    {
        member = await council.SignedIn(TestCouncil.Member);
        officer = await council.SignedIn(TestCouncil.Officer);
        legal = await council.SignedIn(TestCouncil.LegalOfficer);
        of = $"/casework/cases/{await Sent(member)}";
    }

    public ValueTask DisposeAsync()
    {
        member.Dispose();
        officer.Dispose();
        legal.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task its_group_withdraws_it()
    {
        var page = await TestCouncil.Send(member, await LinkTo("Record that it was withdrawn"), Day("Day", 12, 5, 2026));
        page = await TestCouncil.Send(member, page.Address, ("Text", ""));
        page.SummaryRow("Reason").ShouldStartWith("Not given");
        (await TestCouncil.Send(member, page.Address)).Address.ShouldBe("/groups");

        var after = await TestCouncil.Open(officer, of);
        after.Main.ShouldContain("Withdrawn on Tuesday 12 May 2026.");
        after.Main.ShouldNotContain("Decide the nomination");
    }

    [Fact]
    public async Task a_day_ahead_is_an_error_beside_the_field()
    {
        var page = await TestCouncil.Send(officer, await LinkTo("Record that it was withdrawn"), Day("Day", 13, 5, 2026));
        page.ErrorAt("Day").ShouldBe("The day of withdrawal must be today or in the past");
    }

    [Fact]
    public async Task completing_one_that_was_not_returned_is_refused()
    {
        var page = await TestCouncil.Open(officer, (await LinkTo("Decide the nomination")).Replace("/decide", "/completed", StringComparison.Ordinal));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The nomination is not waiting to be completed.");
    }

    [Fact]
    public async Task removing_one_from_the_unsuccessful_list_that_is_not_in_it_is_refused()
    {
        var page = await TestCouncil.Open(
            officer, (await LinkTo("Decide the nomination")).Replace("/decide", "/unsuccessful-entry/remove", StringComparison.Ordinal));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The land is not in the unsuccessful list.");
    }

    [Fact]
    public async Task a_legal_officer_corrects_the_day_having_seen_what_changes()
    {
        var facts = (await TestCouncil.Open(legal, of)).Link("Correct a recorded fact");
        var correct = (await TestCouncil.Open(legal, facts)).Link("Change the day the council received the nomination");
        var page = await TestCouncil.Send(legal, correct, Day("Day", 11, 5, 2026));
        page = await TestCouncil.Send(legal, page.Address, ("Text", "The envelope was stamped the day before."));
        page.Main.ShouldContain("Tuesday 7 July 2026");
        page.Main.ShouldContain("Monday 6 July 2026");

        var after = await TestCouncil.Send(legal, page.Address);

        after.Address.ShouldBe(of);
        after.Main.ShouldContain("The council has to the end of Monday 6 July 2026 to decide");
    }

    [Fact]
    public async Task an_officer_is_not_offered_the_correction()
    {
        var correct = (await TestCouncil.Open(legal, of)).Link("Correct a recorded fact");

        (await TestCouncil.Open(officer, of)).Main.ShouldNotContain("Correct a recorded fact");
        (await TestCouncil.Open(officer, correct)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> LinkTo(string words) => (await TestCouncil.Open(officer, of)).Link(words);
}
