using RightToBid.Web.Tests.Platform;

namespace RightToBid.Web.Tests.Dashboards.Casework;

[Collection(AtAshcombe.Name)]
public class opening_the_first_page(AshcombeCouncil council)
{
    [Fact]
    public async Task answers_what_must_be_done_what_arrived_and_what_is_about_to_run_out()
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, "/casework");

        page.Heading.ShouldBe("Casework");
        page.WordsOf("today").ShouldContain("The Old Library");
        page.WordsOf("today").ShouldNotContain("Last day for groups to ask to bid");
        page.WordsOf("arrived").ShouldContain("Nomination by Ashcombe Parish Council Station Road Allotments");
        page.WordsOf("running-out").ShouldContain("Last day for groups to ask to bid St Aldhelm's Hall");
    }

    [Fact]
    public async Task leads_to_the_boards()
    {
        var page = await council.See(AshcombeCouncil.AshcombeOfficer, "/casework");

        page.Link("Everything that is due").ShouldBe("/casework/due");
        page.Link("nominations awaiting decision").ShouldBe("/casework/nominations");
        page.Link("moratoria").ShouldBe("/casework/moratoria");
    }

    [Fact]
    public async Task says_so_where_there_is_nothing()
    {
        var page = await council.See(TestCouncil.Officer, "/casework");

        page.WordsOf("today").ShouldContain("Nothing is overdue, nothing has to be done today and nobody waits to be told.");
        page.WordsOf("arrived").ShouldContain("Nothing.");
        page.WordsOf("running-out").ShouldContain("Nothing ends in the next four weeks.");
    }
}
