using System.Net;

using RightToBid.Web.Register.Versions;

namespace RightToBid.Web.Tests.Register.OpenData;

public class printing_a_version(OpenRegister council) : IClassFixture<OpenRegister>
{
    private const string Versions = $"/register/versions/{OpenRegister.Gloucester}";

    [Fact]
    public async Task of_the_list_of_assets_says_its_number_its_day_and_every_end()
    {
        (await council.Open($"{Versions}/listed")).Main.ShouldContain("version 1");

        var paper = await council.Open($"{Versions}/listed/1/print");

        paper.Heading.ShouldBe("The list of assets of community value");
        paper.Main.ShouldContain("Gloucester City Council");
        paper.Main.ShouldContain("Version 1, as at Tuesday 12 May 2026. 2 entries.");
        paper.Main.ShouldContain("The Fox Inn1 Mill Lane, GloucesterACV/2022/0001");
        paper.Main.ShouldContain("Interim moratorium, to the end of10 April 2026");
        paper.Main.ShouldContain("Asked to be treated as a potential bidderFriends of the Fox");
        paper.Main.ShouldContain("Last day listed13 February 2027");
        paper.Main.ShouldNotContain("Victory Hall", customMessage: "it is listed no more");
        paper.Markup.ShouldContain("<thead>");
    }

    [Fact]
    public async Task of_the_other_list_gives_the_reasons()
    {
        (await council.Open($"{Versions}/unsuccessful")).Main.ShouldContain("version 1");

        var paper = await council.Open($"{Versions}/unsuccessful/1/print");

        paper.Heading.ShouldBe("The list of unsuccessful nominations");
        paper.Main.ShouldContain("It is not used by the community.");
        paper.Main.ShouldContain("May be removed from2 March 2031");
    }

    [Theory]
    [InlineData($"{Versions}/listed/4711/print")]
    [InlineData($"{Versions}/wanted/1/print")]
    [InlineData("/register/versions/E00000000/listed/1/print")]
    public async Task knows_no_other(string address)
    {
        using var response = await council.Ask(address);
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void that_had_other_columns_says_them_under_their_own_names()
    {
        var entry = PaperModel.Of(new ListContent(["reference", "asset", "ward", "notice_received_on"], [["A", "Hall", "Barton", null]])).ShouldHaveSingleItem();

        (entry.Name, entry.Address, entry.Reasons).ShouldBe(("Hall", "", null));
        entry.Facts.ShouldBe([("Ward", "Barton")]);
        entry.Notices.ShouldBeEmpty();
        entry.Authority.ShouldBeNull();
    }

    [Fact]
    public void puts_the_notices_of_one_entry_together_and_two_entries_with_one_reference_apart()
    {
        var entries = PaperModel.Of(new ListContent(
            ["reference", "asset", "notice_received_on", "authority"],
            [["A", "Hall", "2026-01-05", "X"], ["A", "Hall", "2026-03-02", "X"], ["A", "Hall", null, "Y"]]));

        entries.Select(entry => (entry.Authority, entry.Name, entry.Notices.Count)).ShouldBe([("X", "Hall", 2), ("Y", "Hall", 0)]);
    }

    [Fact]
    public void from_before_it_said_whose_an_entry_is_prints_every_land()
    {
        var old = new ListContent(["reference", "asset", "notice_received_on"], [["A", "Hall", "2026-01-05"], ["A", "Hall", "2026-03-02"], ["A", "Inn", null]]);

        PaperModel.Of(old).Select(entry => (entry.Name, entry.Notices.Count)).ShouldBe([("Hall", 2), ("Inn", 0)]);
        old.CountEntries().ShouldBe(1, "the version says no more of it, and it was counted so when it was made");
    }
}
