using System.Net;
using System.Text.Json;

using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.CasePages;

public class reading_a_case(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string Address = $"/register/{TestCouncil.Authority}/ACV/2026/0001";

    [Fact]
    public async Task anybody_reads_the_position_first()
    {
        var page = await OnDay("Tuesday 12 May 2026");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("The Fox Inn");
        page.WordsOf("position").ShouldBe("The position Full moratorium");
        page.Main.ShouldContain("The owner may not sell, except to a community group, until after Thursday 27 August 2026.");
        page.Main.ShouldContain("107 days left");
    }

    [Fact]
    public async Task every_date_says_why_with_its_section()
    {
        var page = await OnDay("Tuesday 12 May 2026");

        page.Main.ShouldContain("The council received the owner's notice of a wish to sell on Saturday 28 February 2026. An officer recorded this on 12 May 2026.");
        page.Main.ShouldContain("Localism Act 2011, section 95(6)");
        page.Main.ShouldContain("not yet reviewed by a lawyer");
    }

    [Fact]
    public async Task after_the_window_ends_the_page_says_so_though_no_timer_fired()
    {
        var page = await OnDay("Friday 28 August 2026");

        page.WordsOf("position").ShouldBe("The position Owner may sell");
        page.Main.ShouldContain("The owner may sell to anyone, to the end of Friday 27 August 2027.");
        page.Main.ShouldContain("Ended 1 day ago");
    }

    [Fact]
    public async Task on_its_last_day_it_still_holds() =>
        (await OnDay("Thursday 27 August 2026")).WordsOf("position").ShouldBe("The position Full moratorium");

    [Fact]
    public async Task the_history_is_told_in_sentences_and_names_no_party()
    {
        var page = await OnDay("Tuesday 12 May 2026");

        page.Main.ShouldContain("The council received a request from Friends of the Fox on Tuesday 10 March 2026 to be treated as a potential bidder.");
        page.Markup.ShouldNotContain(AshcombeRegister.Owner.ToString());
        page.Markup.ShouldNotContain(TestCouncil.FriendsOfTheFox.ToString());
    }

    [Fact]
    public async Task the_data_twin_says_the_same_and_names_no_party()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        using var response = await council.Ask($"{Address}.json");

        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        text.ShouldNotContain(AshcombeRegister.Owner.ToString());
        text.ShouldNotContain(TestCouncil.FriendsOfTheFox.ToString());
        using var data = JsonDocument.Parse(text);
        data.RootElement.GetProperty("position").GetProperty("tag").GetString().ShouldBe("Full moratorium");
        var full = data.RootElement.GetProperty("notices")[0].GetProperty("windows").EnumerateArray().Single(window => window.GetProperty("window").GetString() == "full-moratorium");
        full.GetProperty("lastDay").GetString().ShouldBe("2026-08-27");
        full.GetProperty("basis").GetString().ShouldBe("Localism Act 2011, s. 95(6)");
    }

    [Theory]
    [InlineData($"/register/{TestCouncil.Authority}/ACV/2026/9999")]
    [InlineData("/register/E00000000/ACV/2026/0001")]
    [InlineData($"/register/{TestCouncil.Authority}/ACV/2026/9999.json")]
    public async Task an_unknown_reference_or_authority_is_not_found(string address)
    {
        using var response = await council.Ask(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task the_reference_is_found_however_it_is_typed() =>
        (await council.Open(Address.Replace("ACV", "acv", StringComparison.Ordinal))).Heading.ShouldBe("The Fox Inn");

    [Fact]
    public async Task an_authority_alone_leads_to_its_list() =>
        (await council.Open($"/register/{TestCouncil.Authority}")).Address.ShouldBe($"/register?authority={TestCouncil.Authority}");

    [Fact]
    public async Task a_quiet_listing_says_what_the_owner_must_do_before_selling()
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));

        var page = await council.Open($"/register/{TestCouncil.Authority}/ACV/2025/0002");

        page.WordsOf("position").ShouldBe("The position Listed");
        page.Main.ShouldContain("The owner must give the council notice before selling");
    }

    [Fact]
    public async Task an_unsuccessful_nomination_gives_its_reasons() =>
        (await council.Open($"/register/{TestCouncil.Authority}/NOM/2026/0004")).Main.ShouldContain("Reasons: It is not used by the community.");

    private Task<TestPage> OnDay(string day)
    {
        council.Clock.AdvanceTo(On(day));
        return council.Open(Address);
    }
}
