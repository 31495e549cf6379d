using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Searching;

public class narrowing_a_list_to_nothing(ParishesRegister council) : IClassFixture<ParishesRegister>
{
    private const string Everywhere = "in the lists of all authorities";

    [Theory]
    [InlineData("?q=hall&show=moratorium", $"for “hall” {Everywhere}, in a moratorium,", "Leave out “in a moratorium” (1)", "/register?q=hall")]
    [InlineData("?q=bell&show=ended", $"for “bell” {Everywhere}, ended or removed,", "Leave out “ended or removed” (1)", "/register?q=bell")]
    [InlineData(
        "?q=bell&show=ends-soon&within=7", $"for “bell” {Everywhere}, with a listing that ends within 7 days,", "Leave out “with a listing that ends within 7 days” (1)",
        "/register?q=bell&within=7")]
    [InlineData("?q=plough&kind=village+hall", $"for “plough” {Everywhere}, of the kind “village hall”,", "Leave out “of the kind “village hall””", "/register?q=plough")]
    [InlineData(
        "?q=bell&near=51.78,-1.48&km=1", $"for “bell” {Everywhere}, within 1 kilometre of 51.78,-1.48,", "Leave out “within 1 kilometre of 51.78,-1.48”",
        "/register?q=bell&km=1")]
    [InlineData("?q=bell&place=E04000101", $"for “bell” {Everywhere}, in Ashcombe (parish),", "Leave out “in Ashcombe (parish)”", "/register?q=bell")]
    [InlineData(
        "/unsuccessful?kind=barn&q=bell", $"for “bell” {Everywhere}, of the kind “barn”,", "Leave out “of the kind “barn””", "/register/unsuccessful?q=bell")]
    [InlineData("/unsuccessful?place=E04000101", $"{Everywhere}, in Ashcombe (parish),", "Leave out “in Ashcombe (parish)”", "/register/unsuccessful")]
    public async Task says_by_what_and_leads_to_the_list_without_it(string asked, string said, string offered, string without)
    {
        var page = await Today($"/register{asked}");

        page.Main.ShouldContain($"Nothing was found {said} as at Tuesday 12 May 2026.");
        page.Link(offered).ShouldBe(without);
        page.Main.ShouldNotContain("Leave out all of these");
    }

    [Fact]
    public async Task by_several_things_leads_to_the_list_without_any()
    {
        var page = await Today("/register?q=bell&kind=village+hall&show=moratorium&near=51.78,-1.48&place=E04000101");

        page.Main.ShouldContain(
            $"Nothing was found for “bell” {Everywhere}, of the kind “village hall”, in Ashcombe (parish), within 10 kilometres of 51.78,-1.48, in a moratorium, as at");
        page.Link("Leave out all of these").ShouldBe("/register?q=bell");
    }

    [Theory]
    [InlineData("/register")]
    [InlineData("/register/unsuccessful")]
    public async Task a_place_left_over_from_another_council_is_said_to_be_none_of_this_one(string list)
    {
        var page = await Today($"{list}?authority=E88888888&place=E04000101");

        page.Main.ShouldContain("Nothing was found in the list of E88888888, in Ashcombe (parish), as at");
        page.Main.ShouldContain("Ashcombe is no parish of E88888888.");
        page.Link("Leave out “in Ashcombe (parish)”").ShouldBe($"{list}?authority=E88888888");
    }

    [Fact]
    public async Task a_place_that_nobody_has_is_said_to_be_nowhere() =>
        (await Today("/register?place=E04999999")).Main.ShouldContain("No council here has a parish or a ward with the code E04999999.");

    [Theory]
    [InlineData("?authority=E88888888&place=E04000101", "Ashcombe (parish) (0)")]
    [InlineData("?authority=E99999999&place=E04000101&q=hall", "Ashcombe (parish) (0)")]
    [InlineData("?place=E04000101", "Ashcombe (parish) (1)")]
    [InlineData("?authority=E99999999&place=E04000101", "Ashcombe, parish (1)")]
    public async Task the_place_is_chosen_by_its_name(string asked, string offered) =>
        (await Today($"/register{asked}")).Option(offered).ShouldBe("E04000101");

    [Theory]
    [InlineData("?show=moratorium")]
    [InlineData("?kind=village+hall&near=51.78,-1.48")]
    public async Task what_finds_something_is_left_as_it_is(string asked) => (await Today($"/register{asked}")).Main.ShouldNotContain("Leave out");

    private Task<TestPage> Today(string address)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        return council.Open(address);
    }
}
