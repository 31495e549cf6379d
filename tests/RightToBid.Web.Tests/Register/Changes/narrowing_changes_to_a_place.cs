using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Changes;

public class narrowing_changes_to_a_place(ParishesRegister council) : IClassFixture<ParishesRegister>
{
    private const string Days = "/register/changes?from=2026-01-05&to=2026-05-12&by=happened";

    [Theory]
    [InlineData("&place=E04000101", "In the lists of all authorities, in Ashcombe (parish).", Days)]
    [InlineData("&authority=E99999999&place=E04000101", "In the lists of E99999999, in Ashcombe (parish).", $"{Days}&authority=E99999999")]
    [InlineData("&place=E04999999", "In the lists of all authorities, in E04999999.", Days)]
    public async Task says_which_and_leads_out_of_it(string asked, string said, string without)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));

        var page = await council.Open($"{Days}{asked}");

        page.Main.ShouldContain(said);
        page.Main.ShouldNotContain("Long Meadow");
        page.Link("See all places").ShouldBe(without);
    }
}
