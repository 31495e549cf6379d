using System.Net;

using RightToBid.Cases;
using RightToBid.Cases.Listing;
using RightToBid.Cases.Nominating;
using RightToBid.Storage;
using RightToBid.Web.Tests.Bidding;
using RightToBid.Web.Tests.Platform;

using static RightToBid.Testing.Day;
using static RightToBid.Web.Tests.Bidding.FoxCouncil;

namespace RightToBid.Web.Tests.Nominating;

/// <summary>The Heron is listed to the end of Saturday 2 January 2027, and is nominated again. Today is Tuesday 12 May 2026.</summary>
public class linking_a_nomination(FoxCouncil council) : IClassFixture<FoxCouncil>
{
    [Fact]
    public async Task to_an_entry_that_goes_on_adds_its_nominator_to_that_entry()
    {
        var (nomination, of) = await Nominated(1);
        await Listed(1, "Saturday 3 February 2024");
        using var officer = await council.SignedIn(TestCouncil.Officer);
        (await TestCouncil.Open(officer, Case(of))).Link("Link it to another nomination or to a listing").ShouldBe(Link(nomination));

        var check = await Answer(officer, Link(nomination), Words("EntryOfSameLand"), Words("ACV/2026/0711"));
        check.Main.ShouldContain("If the nomination is accepted, its nominator is added to the entry, which runs to the end of Friday 2 February 2029 as before.");
        (await TestCouncil.Send(officer, check.Address)).Address.ShouldBe(Case(of));

        (await council.StateOf<Nomination>(nomination)).Links.ShouldHaveSingleItem().Reference.ShouldBe("ACV/2026/0711");
    }

    [Fact]
    public async Task to_an_entry_that_it_renews_says_by_when_there_is_no_gap()
    {
        var (nomination, _) = await Nominated(2);
        await Listed(2, "Monday 3 January 2022");
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(officer, Link(nomination), Words("EntryToRenew"), Words("ACV/2026/0712"));

        check.Main.ShouldContain("The old entry is in the list to the end of Saturday 2 January 2027. To leave no gap, decide and enter the land in the list on or before Sunday 3 January 2027.");
    }

    [Fact]
    public async Task to_another_nomination_is_shown_with_both()
    {
        var (nomination, of) = await Nominated(3);
        var (_, other) = await Nominated(4);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        var check = await Answer(officer, Link(nomination), Words("AnotherNomination"), Words(other));
        var page = await TestCouncil.Send(officer, check.Address);

        page.Address.ShouldBe(Case(of));
        page.Main.ShouldContain(other);
    }

    [Theory]
    [InlineData("AnotherNomination", "NOM/2026/0705")]
    [InlineData("AnotherNomination", "NOM/2026/4711")]
    [InlineData("EntryOfSameLand", "NOM/2026/0705")]
    public async Task to_itself_to_nothing_and_to_what_is_no_entry_asks_again(string kind, string reference)
    {
        var (nomination, _) = await Nominated(5);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await Answer(officer, Link(nomination), Words(kind), Words(reference))).ErrorAt("Text").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task asks_for_what_it_needs()
    {
        var (nomination, _) = await Nominated(6);
        using var officer = await council.SignedIn(TestCouncil.Officer);

        (await TestCouncil.Send(officer, Link(nomination))).ErrorAt("Text").ShouldBe("Select what else there is about this land");
        (await Answer(officer, Link(nomination), Words("AnotherNomination"), Words(" "))).ErrorAt("Text")
            .ShouldBe("Enter the reference of the other matter");
    }

    [Fact]
    public async Task of_one_that_is_decided_is_refused()
    {
        var (nomination, _) = await Nominated(7);
        await council.Do(new DeclineNomination(nomination, "Nobody meets there.", On("Monday 11 May 2026")));

        var page = await council.See(TestCouncil.Officer, Link(nomination));

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Main.ShouldContain("The nomination has been decided or withdrawn already.");
    }

    private static string Case(string reference) => $"/casework/cases/{reference}";

    private static string Link(Guid nomination) => $"/casework/nominations/{nomination}/link";

    private async Task<(Guid Nomination, string Reference)> Nominated(int number)
    {
        var nomination = NamedIdentifier.For("linking", $"nomination {number}");
        if ((await council.StateOf<Nomination>(nomination)).Reference.Length == 0)
        {
            await council.Do(new ReceiveNomination(
                nomination, $"NOM/2026/070{number}", new("The Heron", "2 Weir Lane, Ashcombe"), Friends, "The village meets there.", On("Friday 1 May 2026")));
        }

        return (nomination, $"NOM/2026/070{number}");
    }

    private Task Listed(int number, string on) => council.Do(new EnterInList(
        NamedIdentifier.For("linking", $"entry {number}"), $"ACV/2026/071{number}", new Asset("The Heron", "2 Weir Lane, Ashcombe"), On(on)));
}
