using System.Text;

using Microsoft.Extensions.DependencyInjection;

using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Storage.Database;
using RightToBid.Web.Shared;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;

namespace RightToBid.Web.Tests.Register.Searching;

public class minding_neither_accents_nor_apostrophes(AshcombeRegister council) : IClassFixture<AshcombeRegister>
{
    private const string Straight = "The King's Head";
    private const string Curly = "St Mary’s Hall & Café";

    [Theory]
    [InlineData("Kings Head", Straight)]
    [InlineData("king's head", Straight)]
    [InlineData("King’s Head", Straight)]
    [InlineData("king‘s head", Straight)]
    [InlineData("king`s head", Straight)]
    [InlineData("kings", Straight)]
    [InlineData("st marys", Curly)]
    [InlineData("St Mary's", Curly)]
    [InlineData("hall and cafe", Curly)]
    [InlineData("hall & café", Curly)]
    [InlineData("hall&cafe\u0301", Curly)]
    [InlineData("CAFÉ", Curly)]
    public async Task finds_what_is_written_otherwise(string typed, string found)
    {
        await EnterBoth();

        foreach (var known in new[] { "", "&known=2026-05-12" })
        {
            var page = await Today($"/register?q={Uri.EscapeDataString(typed)}{known}");
            page.Main.ShouldContain("1 entry as at");
            page.Main.ShouldContain(found);
        }
    }

    [Theory]
    [InlineData("/register?q=kngs+head", "Showing results for “kings head”.", Straight)]
    [InlineData("/register?q=mary’s+caffe", "Showing results for “marys cafe”.", Curly)]
    public async Task puts_a_slip_right_in_the_same_letters(string address, string meant, string found)
    {
        await EnterBoth();

        var page = await Today(address);

        page.Main.ShouldContain(meant);
        page.Main.ShouldContain(found);
    }

    [Theory]
    [InlineData("'")]
    [InlineData("’ `")]
    public async Task an_apostrophe_by_itself_asks_for_nothing(string typed) =>
        (await Today($"/register?q={Uri.EscapeDataString(typed)}")).Link("Follow what you searched for").ShouldBe("/follow");

    [Theory]
    [InlineData("drovers rest")]
    [InlineData("drover’s")]
    public async Task finds_what_was_not_listed(string typed)
    {
        await Decline();

        (await Today($"/register/unsuccessful?q={Uri.EscapeDataString(typed)}")).Main.ShouldContain("The Drovers’ Rest");
    }

    [Theory]
    [InlineData("drovers rest")]
    [InlineData("drovers' rest")]
    public async Task finds_a_case_for_an_officer(string typed)
    {
        await Decline();
        using var browser = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Open(browser, $"/casework/search?q={Uri.EscapeDataString(typed)}")).Main.ShouldContain("The Drovers’ Rest");
    }

    [Theory]
    [InlineData("The King’s Head & Café", "the kings head and cafe")]
    [InlineData("ZOË’S, CAFÉ", "zoes, cafe")]
    [InlineData("R&B  Club", "r and b  club")]
    [InlineData("Ox28 1ab", "ox28 1ab")]
    [InlineData("L‘Étoile, L`Île, L´Âne, Oʼr 5′", "letoile, lile, lane, or 5")]
    public async Task the_code_and_the_database_agree_on_plain_letters(string written, string plain)
    {
        SearchText.Plain(written).ShouldBe(plain);
        (await council.Services.GetRequiredService<IKernel>().Database.Query(
            Scope.Public, "select rtb.plain_letters(@written) as plain", new() { ["written"] = written }, row => row.Text("plain"),
            TestContext.Current.CancellationToken)).ShouldBe([plain]);
    }

    [Fact]
    public void every_character_that_can_be_typed_is_taken()
    {
        foreach (var character in Enumerable.Range(0, 0x20000).Where(Rune.IsValid).Select(value => new Rune(value).ToString()))
        {
            Should.NotThrow(() => SearchText.Words($"a{character}b"));
        }

        SearchText.Words("a\uD800b").ShouldHaveSingleItem();
    }

    private async Task EnterBoth()
    {
        await council.Enter(0x40, Straight);
        await council.Enter(0x41, Curly);
    }

    /// <summary>The same twice is one.</summary>
    private async Task Decline()
    {
        var drovers = Guid.Parse("0190a5f0-0000-7000-8000-000000000042");
        await council.Send(new ReceiveNomination(
            drovers, "NOM/2026/0042", new("The Drovers’ Rest", "Station Road, Ashcombe"), AshcombeRegister.Friends, "People meet there.", On("Monday 2 February 2026")));
        await council.Send(new DeclineNomination(drovers, "It is not used by the community.", On("Monday 2 March 2026")));
    }

    private Task<TestPage> Today(string address)
    {
        council.Clock.AdvanceTo(On("Tuesday 12 May 2026"));
        return council.Open(address);
    }
}
