using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Searching;

public class typing_the_name_of_a_place(ParishesRegister council) : IClassFixture<ParishesRegister>
{
    private const string Own = "Assets in Ashcombe (parish) of E99999999";
    private const string Others = "Assets in Ashcombe (parish) of E88888888";
    private const string OwnAddress = "/register?authority=E99999999&place=E04000101";

    [Theory]
    [InlineData("Ashcombe")]
    [InlineData("ashcombe parish")]
    [InlineData("Parish of Ashcombe")]
    [InlineData("Ashcombe Parish Council")]
    public async Task leads_to_what_lies_in_each_that_is_called_so(string typed)
    {
        var page = await Today($"/register?q={Uri.EscapeDataString(typed)}");

        page.Link(Own).ShouldBe(OwnAddress);
        page.Link(Others).ShouldBe("/register?authority=E88888888&place=E04000201");
        (await Today(OwnAddress)).Main.ShouldContain("The Plough Inn");
    }

    [Theory]
    [InlineData("ashcombe central", "Assets in Ashcombe Central Ward (ward) of E99999999", "E05000102")]
    [InlineData("Ashcombe Central ward", "Assets in Ashcombe Central Ward (ward) of E99999999", "E05000102")]
    [InlineData("hill and vale", "Assets in Hill & Vale (forum area) of E99999999", "FORUM-1")]
    [InlineData("Hill & Vale forum area", "Assets in Hill & Vale (forum area) of E99999999", "FORUM-1")]
    [InlineData("st marys", "Assets in St Mary’s (ward) of E88888888", "E05000202")]
    [InlineData("ward of St Mary's", "Assets in St Mary’s (ward) of E88888888", "E05000202")]
    public async Task minds_neither_its_kind_nor_its_apostrophes(string typed, string offered, string code) =>
        (await Today($"/register?q={Uri.EscapeDataString(typed)}")).Link(offered).ShouldEndWith($"&place={code}");

    [Theory]
    [InlineData("?q=plough+ashcombe")]
    [InlineData("?q=ash")]
    [InlineData("?q=parish")]
    [InlineData("?kind=public+house")]
    [InlineData("")]
    public async Task offers_none_where_no_whole_name_was_typed(string asked) => (await Today($"/register{asked}")).Main.ShouldNotContain("Assets in ");

    [Fact]
    public async Task of_one_council_offers_its_own_and_not_the_one_that_is_chosen_already()
    {
        var page = await Today("/register?q=ashcombe&authority=E99999999");

        page.Link(Own).ShouldBe(OwnAddress);
        page.Main.ShouldNotContain(Others);
        (await Today("/register?q=ashcombe&authority=E99999999&place=E04000101")).Main.ShouldNotContain("Assets in ");
    }

    [Fact]
    public async Task offers_five_at_most()
    {
        var page = await Today("/register?q=newtown");

        page.Main.ShouldContain("Assets in Newtown (parish) of E90000005");
        page.Main.ShouldNotContain("Assets in Newtown (parish) of E90000006");
    }

    [Theory]
    [InlineData("2026-05-11", true)]
    [InlineData("2026-05-12", false)]
    public async Task a_parish_is_offered_to_its_last_day(string on, bool isOffered)
    {
        var page = await Today($"/register?q=old+parva&on={on}");

        page.Main.Contains("Assets in Old Parva (parish)", StringComparison.Ordinal).ShouldBe(isOffered);
        if (isOffered)
        {
            page.Link("Assets in Old Parva (parish) of E99999999").ShouldBe("/register?authority=E99999999&place=E04000103&on=2026-05-11");
        }
    }

    private Task<TestPage> Today(string address)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        return council.Open(address);
    }
}
